using System.Collections.Immutable;

namespace Jingan.Planning;

/// <summary>A set of numbers made of separate intervals in rising order: the form of every acceptance region.</summary>
/// <remarks>
/// The form is canonical: no two intervals overlap or touch, so two sets that hold the same numbers are equal,
/// and there is one empty set.
/// </remarks>
public sealed record Region
{
    private Region(ValueList<NumberInterval> intervals) => Intervals = intervals;

    /// <summary>The set without numbers.</summary>
    public static Region Empty { get; } = new([]);

    /// <summary>Every number.</summary>
    public static Region All { get; } = new([NumberInterval.All]);

    /// <summary>The separate intervals, in rising order.</summary>
    public ValueList<NumberInterval> Intervals { get; }

    /// <summary>Whether it holds no number.</summary>
    public bool IsEmpty => Intervals.Count == 0;

    /// <summary>The numbers that belong to any of the intervals.</summary>
    public static Region Of(params NumberInterval[] intervals)
    {
        ArgumentNullException.ThrowIfNull(intervals);
        return Of(intervals.AsSpan());
    }

    /// <summary>The numbers of one interval.</summary>
    public static Region Of(NumberInterval interval) => new([interval]);

    /// <summary>The numbers that belong to any of the intervals.</summary>
    public static Region Of(ReadOnlySpan<NumberInterval> intervals)
    {
        if (intervals.IsEmpty)
            return Empty;

        if (intervals.Length == 1)
            return new([intervals[0]]);

        var rising = intervals.ToArray();
        Array.Sort(rising, static (a, b) => CompareLowerEnds(a, b));
        var separate = ImmutableArray.CreateBuilder<NumberInterval>(rising.Length);
        var current = rising[0];
        foreach (var next in rising.AsSpan(1))
        {
            if (Touches(current, next))
            {
                current = Join(current, next);
            }
            else
            {
                separate.Add(current);
                current = next;
            }
        }

        separate.Add(current);
        return new(separate.ToValueList());
    }

    /// <summary>Whether a number belongs to it.</summary>
    public bool Contains(decimal value)
    {
        foreach (var interval in Intervals)
        {
            if (interval.Contains(value))
                return true;
        }

        return false;
    }

    /// <summary>The numbers of either set.</summary>
    public Region Union(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Of([.. Intervals, .. other.Intervals]);
    }

    /// <summary>The numbers of both sets.</summary>
    public Region Intersect(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var both = ImmutableArray.CreateBuilder<NumberInterval>();
        for (int left = 0, right = 0; left < Intervals.Count && right < other.Intervals.Count;)
        {
            var (a, b) = (Intervals[left], other.Intervals[right]);
            if (Overlap(a, b) is { } overlap)
                both.Add(overlap);

            if (CompareUpperEnds(a, b) <= 0)
                left++;
            else
                right++;
        }

        return new(both.ToValueList());
    }

    /// <summary>The numbers that do not belong to it.</summary>
    public Region Complement()
    {
        var gaps = ImmutableArray.CreateBuilder<NumberInterval>(Intervals.Count + 1);
        decimal? lower = null;
        var lowerInclusive = false;
        foreach (var interval in Intervals)
        {
            if (interval.Lower is { } end)
                gaps.Add(new(lower, lowerInclusive, end, !interval.LowerInclusive));

            if (interval.Upper is null)
                return new(gaps.ToValueList());

            (lower, lowerInclusive) = (interval.Upper, !interval.UpperInclusive);
        }

        gaps.Add(new(lower, lowerInclusive, null, false));
        return new(gaps.ToValueList());
    }

    /// <summary>Whether every number of this set belongs to the other.</summary>
    public bool IsSubsetOf(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Intervals is [var one] && other.Intervals is [var another] ? Overlap(one, another) == one : Intersect(other) == this;
    }

    /// <summary>Whether some number belongs to both sets.</summary>
    public bool Overlaps(Region other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Intervals is [var one] && other.Intervals is [var another] ? Overlap(one, another) is not null : !Intersect(other).IsEmpty;
    }

    /// <summary>The set whose ends are those of this one passed through a strictly rising function.</summary>
    internal Region Map(Func<decimal, decimal> rising) => new(Intervals.Select(interval => interval.Map(rising)).ToValueList());

    /// <summary>The intervals in mathematical notation, joined by <c>∪</c>; <c>∅</c> for the empty set.</summary>
    public override string ToString() => IsEmpty ? "∅" : string.Join(" ∪ ", Intervals);

    /// <summary>Which begins first.</summary>
    internal static int CompareLowerEnds(in NumberInterval a, in NumberInterval b)
    {
        if (a.Lower is not { } left || b.Lower is not { } right)
            return (a.Lower is null ? 0 : 1) - (b.Lower is null ? 0 : 1);

        var order = left.CompareTo(right);
        return order != 0 ? order : b.LowerInclusive.CompareTo(a.LowerInclusive);
    }

    /// <summary>Which ends first.</summary>
    internal static int CompareUpperEnds(in NumberInterval a, in NumberInterval b)
    {
        if (a.Upper is not { } left || b.Upper is not { } right)
            return (b.Upper is null ? 0 : 1) - (a.Upper is null ? 0 : 1);

        var order = left.CompareTo(right);
        return order != 0 ? order : a.UpperInclusive.CompareTo(b.UpperInclusive);
    }

    private static bool Touches(NumberInterval earlier, NumberInterval later) =>
        earlier.Upper is not { } upper
        || later.Lower is not { } lower
        || upper > lower
        || (upper == lower && (earlier.UpperInclusive || later.LowerInclusive));

    private static NumberInterval Join(NumberInterval earlier, NumberInterval later)
    {
        var end = CompareUpperEnds(earlier, later) >= 0 ? earlier : later;
        return new(earlier.Lower, earlier.LowerInclusive, end.Upper, end.UpperInclusive);
    }

    internal static NumberInterval? Overlap(NumberInterval a, NumberInterval b)
    {
        var start = CompareLowerEnds(a, b) >= 0 ? a : b;
        var end = CompareUpperEnds(a, b) <= 0 ? a : b;
        var empty = start.Lower > end.Upper
            || (start.Lower is not null && start.Lower == end.Upper && !(start.LowerInclusive && end.UpperInclusive));

        return empty ? null : new(start.Lower, start.LowerInclusive, end.Upper, end.UpperInclusive);
    }
}
