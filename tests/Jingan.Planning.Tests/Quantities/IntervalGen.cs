using FsCheck;
using FsCheck.Fluent;

namespace Jingan.Planning.Tests.Quantities;

/// <summary>Intervals and sets with ends among the small integers, open, closed or unbounded, and the numbers that tell any two of them apart.</summary>
internal static class IntervalGen
{
    private const int Unbounded = -4;

    /// <summary>Every integer that can be an end, the halves between, and a number beyond on each side.</summary>
    public static IReadOnlyList<decimal> Grid { get; } = [.. Enumerable.Range(-8, 17).Select(half => half / 2m)];

    public static Gen<NumberInterval> One { get; } =
        from lower in Gen.Choose(Unbounded, 3)
        from upper in Gen.Choose(Unbounded, 3)
        from lowerInclusive in Gen.Elements(true, false)
        from upperInclusive in Gen.Elements(true, false)
        let holds = lower == Unbounded || upper == Unbounded || lower < upper || (lower == upper && lowerInclusive && upperInclusive)
        where holds
        select new NumberInterval(lower == Unbounded ? null : lower, lowerInclusive, upper == Unbounded ? null : upper, upperInclusive);

    /// <summary>Up to four intervals, in any order, that can overlap and touch.</summary>
    public static Gen<NumberInterval[]> Intervals { get; } = Gen.Choose(0, 4).SelectMany(count => One.ListOf(count)).Select(list => list.ToArray());

    public static Gen<Region> Set { get; } = Intervals.Select(intervals => Region.Of(intervals));

    public static Gen<(Region A, Region B)> TwoSets { get; } = Set.SelectMany(_ => Set, (a, b) => (a, b));
}
