using System.Collections.Immutable;

namespace Jingan.Planning.Wording;

/// <summary>Reads the official wording of targets, in Chinese or in canonical English, and writes aims in both.</summary>
public static class TargetWording
{
    /// <summary>Reads a wording. Any text gives an aim or a reason, in time linear in its length.</summary>
    /// <param name="wording">The wording: 3~5, 控制在750吨以内/日, 完成市下达目标.</param>
    /// <param name="indicator">The indicator's name as the document's table gives it, which can tell the basis.</param>
    /// <param name="unit">The unit as the table gives it.</param>
    public static TargetReading Read(string wording, string? indicator = null, Unit? unit = null)
    {
        ArgumentNullException.ThrowIfNull(wording);
        var named = NameBasis.Of(indicator);
        if (EnglishReader.Read(wording, unit) is { } english)
            return new(wording, english, english is CompositeStatement several ? Bases(several, named) : [BasisWords.Of(english, named)], null);

        var read = WordingReader.Read(wording, unit, isAim: true, isRate: named == Basis.AverageAnnualGrowth);
        if (read.Problem is not null)
            return new(wording, null, [], read.Problem);

        return AimReader.Read(read) is { } aim
            ? new(wording, aim, Bases(read, indicator, named), null)
            : new(wording, null, [], "a number out of range");
    }

    private static ValueList<Basis?> Bases(CompositeStatement several, Basis? named) => [.. several.Parts.Select(part => BasisWords.Of(part.Statement, named))];

    private static ValueList<Basis?> Bases(WordingReader read, string? indicator, Basis? named)
    {
        if (read.Clauses is [var only])
            return SingleBasis.Of(BasisOf(only, indicator, named));

        var bases = ImmutableArray.CreateBuilder<Basis?>(read.Clauses.Count);
        foreach (var clause in read.Clauses)
            bases.Add(BasisOf(clause, indicator, named));

        return new(bases.MoveToImmutable());
    }

    private static Basis? BasisOf(ReadClause clause, string? indicator, Basis? named) =>
        clause.Number is { } number ? BasisWords.Of(number, indicator, named) : named;

    /// <summary>The canonical wording of an aim; reading it gives the same aim back.</summary>
    public static string Write(Statement aim, Language language = Language.Chinese)
    {
        ArgumentNullException.ThrowIfNull(aim);
        return language == Language.Chinese ? ChineseWording.Of(aim) : EnglishWording.Of(aim);
    }
}
