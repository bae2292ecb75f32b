namespace Jingan.Planning.Tracing;

/// <summary>A lower plan's part of a total, or of a change that adds up, against its part of the time.</summary>
internal static class TotalAlignment
{
    /// <summary>Whether both are changes in the indicator's own unit or in percentage points, of which the years' parts add up.</summary>
    public static bool AreChangesThatAdd(PairCase pair) =>
        pair.Upper.Stated.Stated is { Change: { } type, Reference: null } && (type is ChangeType.Absolute or ChangeType.PercentagePoints)
        && pair.Lower.Stated is { Basis: Basis.Change, Stated: { Change: { } other, Reference: null } } && other == type;

    public static Outcome Of(PairCase pair)
    {
        var upper = pair.Upper.Stated.Stated;
        if (Taken(pair, out var conversion, out var gap) is not { } taken)
            return Outcome.Incomparable(gap!.Reason, gap.Message);

        if (upper.Unit is null || taken.Unit is null || !taken.Unit.ConvertsTo(upper.Unit))
            return Outcome.Incomparable(NotCommensurable.UnitMismatch);

        var asked = taken.Numbers.Map(number => taken.Unit.Convert(number, upper.Unit));
        var accepted = pair.Upper.Accepted.Stated.Numbers!;
        if (pair.Upper.Period == pair.Lower.Period)
            return AtTheEnd(asked, accepted, upper.Unit);

        if (Ends.Of(upper.Numbers!) is not { } whole || Ends.Of(asked) is not { } part || whole.Low == 0 || whole.High == 0)
            return Outcome.Incomparable(NotCommensurable.BasisMismatch, AlignmentMessages.NoShare);

        var message = AlignmentMessages.Share(asked, upper.Numbers!, upper.Unit, conversion);
        if (whole.Low < 0 != whole.High < 0)
            return Outcome.Incomparable(NotCommensurable.BasisMismatch, AlignmentMessages.NoShare);

        var shares = new[] { part.Low / whole.Low, part.Low / whole.High, part.High / whole.Low, part.High / whole.High };
        var share = new PaceShare(NumberInterval.Between(shares.Min() * 100, shares.Max() * 100), pair.PercentOfTime);
        var isOpposite = share.PercentOfTarget.Upper < 0;
        var isBeyond = IsBeyond(pair, asked, accepted);
        return new(
            isOpposite || isBeyond ? Standing.Contradicts : StandingOf(pair, share, accepted),
            AlignmentMessages.WithShare(message, share).Then(isOpposite ? AlignmentMessages.Opposite : isBeyond ? AlignmentMessages.Beyond : null))
        {
            Share = share,
            Conversions = conversion is null ? [] : [conversion],
        };
    }

    /// <summary>What the lower plan takes: its own total or change, or the level of its one year.</summary>
    private static (Region Numbers, Unit? Unit)? Taken(PairCase pair, out LevelReading? conversion, out Gap? gap)
    {
        (conversion, gap) = (null, null);
        var lower = pair.Lower;
        if (lower.Basis == pair.Upper.Basis)
            return (lower.Stated.Stated.Numbers!, lower.Stated.Stated.Unit);

        if (pair.LowerYears != 1 || pair.Indicator.Kind != QuantityKind.Flow)
        {
            gap = new(NotCommensurable.BasisMismatch, TraceMessages.Of(NotCommensurable.BasisMismatch));
            return null;
        }

        var levels = pair.Reader.Levels(lower.Stated, out gap);
        if (levels.Count == 0)
            return null;

        if (levels.Skip(1).Any(level => level.Numbers != levels[0].Numbers))
        {
            gap = new(NotCommensurable.BaselinesDisagree, AlignmentMessages.Disagree);
            return null;
        }

        conversion = levels[0].Origin == LevelOrigin.Stated ? null : levels[0];
        return (levels[0].Numbers, levels[0].Unit);
    }

    private static Outcome AtTheEnd(Region asked, Region accepted, Unit unit)
    {
        var standing = asked == accepted ? Standing.Same
            : asked.IsSubsetOf(accepted) ? Standing.WithinRange
            : asked.Overlaps(accepted) ? Standing.PartlyOutside
            : Standing.Contradicts;
        return new(standing, AlignmentMessages.AtTheEnd(asked, accepted, unit));
    }

    /// <summary>Whether the part alone exceeds the ceiling of the whole, where no other part can be negative.</summary>
    private static bool IsBeyond(PairCase pair, Region asked, Region accepted) =>
        IsCeiling(pair.Upper, accepted) && pair.Indicator.Limits is { Lower: >= 0 } && asked.Intervals[0].Lower > accepted.Intervals[^1].Upper;

    private static Standing StandingOf(PairCase pair, PaceShare share, Region accepted)
    {
        var isCeiling = IsCeiling(pair.Upper, accepted);
        var (low, high, time) = (share.PercentOfTarget.Lower, share.PercentOfTarget.Upper, share.PercentOfTime);
        return low == high && low == time ? Standing.OnPace
            : low >= time ? (isCeiling ? Standing.BehindPace : Standing.Ahead)
            : high <= time ? (isCeiling ? Standing.Ahead : Standing.BehindPace)
            : Standing.OnPace;
    }

    /// <summary>Whether the total is one to stay under: a share of it is the less the better. For a change, the way it points is the better one.</summary>
    private static bool IsCeiling(Side upper, Region accepted) =>
        upper.Basis != Basis.Change && accepted.Intervals is [{ Lower: null, Upper: not null }];
}
