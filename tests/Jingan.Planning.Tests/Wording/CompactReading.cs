using System.Globalization;

namespace Jingan.Planning.Tests.Wording;

/// <summary>A reading on one line, as a person writes it down: <c>&gt;=60 家</c>, <c>up ~5 % vs 上年</c>, <c>rel&gt;全市:1.1 个百分点</c>, <c>rank 1..10</c>, <c>bad</c>.</summary>
/// <remarks>Parts stand apart by <c> &amp; </c>; <c>of</c> is a part of the one before, <c>sum</c> a total of the period, <c>/year</c> how often.</remarks>
internal static class CompactReading
{
    /// <summary>The parts of a statement; text beside numbers is left out.</summary>
    public static IReadOnlyList<string> Of(Statement? statement)
    {
        if (statement is null)
            return ["bad"];

        var parts = Leaves(statement, isOfWhich: false).ToArray();
        var numbers = parts.Where(part => part != "text").ToArray();
        return numbers.Length > 0 ? numbers : parts;
    }

    /// <summary>Whether a reading is one of those written down; what an expectation leaves out (the reference) is free.</summary>
    public static bool Fits(string expected, Statement? statement) => expected.Split(" || ").Any(one => FitsOne(one, statement));

    private static bool FitsOne(string expected, Statement? statement)
    {
        var wanted = expected.Split(" & ").Select(part => Plain(part.Trim())).ToArray();
        var got = (wanted.Contains("text") && statement is not null ? Leaves(statement, isOfWhich: false).ToArray() : Of(statement)).Select(Plain).ToArray();
        return wanted.Length == got.Length && wanted.Zip(got).All(pair => FitsPart(pair.First, pair.Second));
    }

    private static bool FitsPart(string wanted, string got)
    {
        if (wanted == got || (wanted is "up" or "down" && got.StartsWith(wanted, StringComparison.Ordinal)))
            return true;

        var reference = got.IndexOf(" vs ", StringComparison.Ordinal);
        if (wanted.Contains(" vs ", StringComparison.Ordinal) || reference < 0)
            return false;

        var per = got.IndexOf(" /", reference, StringComparison.Ordinal);
        return wanted == got[..reference] + (per < 0 ? "" : got[per..]);
    }

    /// <summary>40.0 is 40.</summary>
    private static string Plain(string part) => System.Text.RegularExpressions.Regex.Replace(part, @"(?<=\d)\.0+(?=\D|$)", "", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private static IEnumerable<string> Leaves(Statement statement, bool isOfWhich)
    {
        if (statement is CompositeStatement composite)
            return composite.Parts.SelectMany(part => Leaves(part.Statement, part.IsOfWhich));

        return [(isOfWhich ? "of " : "") + Leaf(statement)];
    }

    private static string Leaf(Statement statement) => statement switch
    {
        NumberStatement number => (number.IsTotal ? "sum " : "") + Amount(number.Amount) + Per(number.Per),
        ChangeStatement change => (change.Change.Direction == ChangeDirection.Increase ? "up " : "down ")
            + (change.Change.Type == ChangeType.MultipleTo ? "to " : "") + Amount(change.Change.Amount)
            + (change.Change.Reference is { } reference ? " vs " + reference.Words : "") + Per(change.Per),
        RankStatement { Rank: var rank } => Rank(rank),
        ReferenceStatement { Reference: ReferenceKind.Relative } relative => Relative(relative),
        ReferenceStatement { Reference: ReferenceKind.Delegated } => "del",
        ReferenceStatement { Reference: ReferenceKind.KeepPace } => "pace",
        ReferenceStatement => "keep",
        WholeStatement => "all",
        _ => "text",
    };

    private static string Rank(Rank rank)
    {
        if (rank.Best is null && rank.Worst is null)
            return "front";

        return rank.Best == rank.Worst ? $"rank {rank.Worst}" : $"rank {rank.Best}..{rank.Worst}";
    }

    private static string Relative(ReferenceStatement relative)
    {
        var comparator = relative.Comparator switch { Comparator.AtLeast => ">=", Comparator.GreaterThan => ">", Comparator.AtMost => "<=", Comparator.LessThan => "<", _ => "=" };
        if (relative.Factor is { } factor)
            return $"rel{comparator}{relative.Whose}*{Number(factor)}";

        return $"rel{comparator}{relative.Whose}" + (relative.Offset is { } offset ? ":" + Amount(offset).TrimStart('=', '~') : "");
    }

    private static string Per(Frequency? per) => per is null ? "" : " /" + per.Key;

    private static string Amount(Amount amount)
    {
        var stated = amount.Stated;
        var unit = amount.Unit is null ? "" : " " + amount.Unit.Symbol;
        var about = amount.IsApproximate ? "~" : "";
        if (stated is { Lower: { } low, Upper: { } high })
        {
            if (low == high)
                return (about.Length > 0 ? about : "=") + Number(low) + unit;

            return $"{about}{(stated.LowerInclusive ? "" : ">")}{Number(low)}..{(stated.UpperInclusive ? "" : "<")}{Number(high)}{unit}";
        }

        if (stated.Lower is { } lower)
            return about + (stated.LowerInclusive ? ">=" : ">") + Number(lower) + unit;

        return about + (stated.UpperInclusive ? "<=" : "<") + Number(stated.Upper ?? 0) + unit;
    }

    private static string Number(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
