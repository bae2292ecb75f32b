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

        return new(wording, read.Clauses is [var only] ? Value(only, read.Column) : new CompositeStatement(Parts(read)), read.IsEstimated, null);
    }

    /// <summary>The canonical wording of a value.</summary>
    public static string Write(Statement value, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value switch
        {
            NumberStatement amount => TargetWording.Write(new NumberStatement(amount.Amount), language),
            ChangeStatement change => TargetWording.Write(new ChangeStatement(change.Change), language),
            RankStatement rank => TargetWording.Write(new RankStatement(rank.Rank), language),
            WordsStatement text => text.Text,
            WholeStatement { Scope: { } scope } => scope,
            CompositeStatement parts => string.Join("; ", parts.Parts.Select(part => part.Subject + (part.Subject is not null && language == Language.English ? ": " : "") + Write(part.Statement, language))),
            _ => TargetWording.Write(value, language),
        };
    }

    private static Statement? EnglishValue(Statement aim) => aim switch
    {
        { Modality: not null } or { Note: not null } => null,
        NumberStatement amount => new NumberStatement(amount.Amount),
        ChangeStatement change => new ChangeStatement(change.Change),
        RankStatement rank => new RankStatement(rank.Rank),
        WordsStatement words => Words(words.Text),
        CompositeStatement several when several.Parts.Select(part => EnglishValue(part.Statement)).ToList() is var values && !values.Contains(null) =>
            new CompositeStatement(several.Parts.Zip(values, (part, value) => new StatementPart(value!, part.Subject)).ToValueList()),
        _ => null,
    };

    private static ValueList<StatementPart> Parts(WordingReader read)
    {
        var parts = ImmutableArray.CreateBuilder<StatementPart>(read.Clauses.Count);
        foreach (var clause in read.Clauses)
            parts.Add(new(Value(clause, read.Column), clause.Number?.Subject));

        return new(parts.MoveToImmutable());
    }

    private static Statement Words(string text) => CompleteAllWords.AreDone(text) ? new WholeStatement { Scope = text } : new WordsStatement(text);

    private static Statement Value(ReadClause clause, Unit? column)
    {
        if (clause.Rank is { } rank)
            return new RankStatement(rank);

        if (clause.Number is not { Benchmark: null } number)
            return Words(clause.Text);

        var amount = number.Amount.CountedIn(column);
        return number.Direction is { } direction
            ? new ChangeStatement(new(direction, AimReader.TypeOf(amount, number.IsMultipleReached), amount, number.Reference is { } words ? TimeReference.Parse(words) : null))
            : new NumberStatement(amount);
    }
}
