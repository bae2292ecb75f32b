using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>Puts a stated number together with the bound words around it: 不低于5%, 5%以上, 高于3%.</summary>
internal static class AmountBounds
{
    /// <summary>The amount that number and words state together; null, with a problem, where they contradict each other.</summary>
    /// <param name="stated">The number with the words behind it.</param>
    /// <param name="front">The function words in front of it.</param>
    /// <param name="isAim">Whether it is aimed at; 近 then means about, and below where it is reported.</param>
    /// <param name="problem">Why they do not go together.</param>
    public static Amount? Apply(StatedAmount stated, WordSet front, bool isAim, out string? problem)
    {
        problem = null;
        var approximate = stated.OrSo || front.Contains(WordKind.About) || (isAim && front.Contains(WordKind.Near));
        var bounds = Bounds(stated, front, isAim).Distinct().ToArray();
        if (stated.IsRange)
        {
            problem = bounds.Length > 0 ? "a range with a bound word" : null;
            return problem is null ? new(Interval.Between(stated.Lower, stated.Upper), stated.Unit, approximate) : null;
        }

        if (bounds.Length == 0)
            return new(IsCapped(front) && !approximate ? Interval.AtMost(stated.Lower) : Interval.Exactly(stated.Lower), stated.Unit, approximate);

        var both = bounds.Aggregate(IntervalSet.All, (region, bound) => region.Intersect(IntervalSet.Of(bound)));
        problem = both.IsEmpty || both.Intervals[0].IsPoint ? "bound words that contradict each other" : null;
        return problem is null ? new(both.Intervals[0], stated.Unit, approximate) : null;
    }

    /// <summary>The one amount that two neighbouring bounds make: 高于3%低于5%; null where they are not the two sides of a range.</summary>
    public static Amount? Join(Amount first, Amount second)
    {
        var unit = second.Unit ?? first.Unit;
        if (first.IsApproximate || second.IsApproximate || (first.Unit is not null && first.Unit != unit))
            return null;

        var (below, above) = first.Stated.Upper is null ? (first.Stated, second.Stated) : (second.Stated, first.Stated);
        return below.Upper is null && above.Lower is null && below.Lower < above.Upper
            ? new(new(below.Lower, below.LowerInclusive, above.Upper, above.UpperInclusive), unit)
            : null;
    }

    private static bool IsCapped(WordSet front) => front.Contains(WordKind.Cap);

    private static IEnumerable<Interval> Bounds(StatedAmount stated, WordSet front, bool isAim)
    {
        var value = stated.Lower;
        if (front.Contains(WordKind.AtLeast) || stated.OrMore)
            yield return Interval.AtLeast(value);

        if (front.Contains(WordKind.AtMost) || stated.OrLess)
            yield return Interval.AtMost(value);

        if (front.Contains(WordKind.GreaterThan) || stated.AndMore)
            yield return Interval.GreaterThan(value);

        if (front.Contains(WordKind.LessThan) || (!isAim && front.Contains(WordKind.Near)))
            yield return Interval.LessThan(value);
    }
}
