using System.Collections.Immutable;

namespace Jingan.Planning.Wording;

/// <summary>Reads the official wording of actuals, and writes reported values in it.</summary>
public static class ValueWording
{
    /// <summary>Reads a wording. Any text gives a value or a reason, in time linear in its length.</summary>
    /// <param name="wording">The wording: 超过2300亿元, 近3万人, 同比增长5.0%.</param>
    /// <param name="unit">The unit as the table gives it.</param>
    public static ValueReading Read(string wording, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        if (EnglishReader.Read(wording, unit) is { } english && EnglishValue(english) is { } told)
            return new(wording, told, isEstimated: false, null);

        var read = WordingReader.Read(wording, unit, isAim: false, isRate: false);
        if (read.Problem is not null)
            return new(wording, null, isEstimated: false, read.Problem);

        return new(wording, read.Clauses is [var only] ? Value(only, read.Column) : new ReportedValue.OfParts(Parts(read)), read.IsEstimated, null);
    }

    /// <summary>The canonical wording of a value.</summary>
    public static string Write(ReportedValue value, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            ReportedValue.OfAmount amount => TargetWording.Write(new AmountAim(amount.Amount), language),
            ReportedValue.OfChange change => TargetWording.Write(new ChangeAim(change.Change), language),
            ReportedValue.OfRank rank => TargetWording.Write(new RankAim(rank.Rank), language),
            ReportedValue.OfText text => text.Text,
            ReportedValue.OfParts parts => string.Join("; ", parts.Parts.Select(part => part.Subject + (part.Subject is not null && language == Language.English ? ": " : "") + Write(part.Value, language))),
            _ => throw new ArgumentException("An unknown kind of value.", nameof(value)),
        };
    }

    private static ReportedValue? EnglishValue(Aim aim) => aim switch
    {
        { Modality: not null } or { Note: not null } => null,
        AmountAim amount => new ReportedValue.OfAmount(amount.Amount),
        ChangeAim change => new ReportedValue.OfChange(change.Change),
        RankAim rank => new ReportedValue.OfRank(rank.Rank),
        QualitativeAim words => new ReportedValue.OfText(words.Text, CompleteAllWords.AreDone(words.Text)),
        CompositeAim several when several.Parts.Select(part => EnglishValue(part.Aim)).ToList() is var values && !values.Contains(null) =>
            new ReportedValue.OfParts(several.Parts.Zip(values, (part, value) => new ReportedPart(value!, part.Subject)).ToValueList()),
        _ => null,
    };

    private static ValueList<ReportedPart> Parts(WordingReader read)
    {
        var parts = ImmutableArray.CreateBuilder<ReportedPart>(read.Clauses.Count);
        foreach (var clause in read.Clauses)
            parts.Add(new(Value(clause, read.Column), clause.Number?.Subject));

        return new(parts.MoveToImmutable());
    }

    private static ReportedValue Value(ReadClause clause, Unit? column)
    {
        if (clause.Rank is { } rank)
            return new ReportedValue.OfRank(rank);

        if (clause.Number is not { Benchmark: null } number)
            return new ReportedValue.OfText(clause.Text, CompleteAllWords.AreDone(clause.Text));

        var amount = number.Amount.CountedIn(column);
        return number.Direction is { } direction
            ? new ReportedValue.OfChange(new(direction, AimReader.TypeOf(amount, number.IsMultipleReached), amount, number.Reference))
            : new ReportedValue.OfAmount(amount);
    }
}
