namespace Jingan.Planning.Tracing;

/// <summary>A lower plan's part of a total, or of a change that adds up, against its part of the time.</summary>
internal static class Totals
{
    /// <summary>Whether both are changes in the indicator's own unit or in percentage points, of which the years' parts add up.</summary>
    public static bool AreChangesThatAdd(PairCase pair)
    {
        var (upper, lower) = (pair.Upper, pair.Lower);
        var adds = upper.Measure.Type is ChangeType.Absolute or ChangeType.PercentagePoints && upper.IsFromOwnBase;
        return adds && lower.Basis is Basis.Change or Basis.YearOnYear && lower.Measure.Type == upper.Measure.Type && lower.IsFromOwnBase;
    }

    public static AlignedPair Of(PairCase pair)
    {
        var upper = pair.Upper.Region;
        var part = Taken(pair);
        if (part.Gap is { } gap)
            return pair.Incomparable(gap);

        if (upper.Unit is not { } unit || part.Unit is not { } from || !from.ConvertsTo(unit))
            return pair.Incomparable(GapReason.UnitMismatch);

        var asked = from.Equals(unit) ? part.Numbers! : part.Numbers!.Map(number => from.Convert(number, unit));
        var accepted = upper.Numbers!;
        if (pair.Upper.Period == pair.Lower.Period)
            return pair.Standing(pair.AtTheEnd(accepted, asked, Fulfilled(pair, asked, unit)), AlignmentMessages.AtTheEnd.With(NumbersText.Of(asked), NumbersText.Of(accepted), unit));

        if (ShareOf(upper.Stated!, asked) is not { } percent)
            return pair.Incomparable(GapReason.BasisDiffers, AlignmentMessages.NoShare.With());

        if (percent.Lower is null || percent.Upper is null)
            return pair.Incomparable(GapReason.BeyondRange);

        var share = new PaceShare(percent, pair.PercentOfTime);
        var isOpposite = percent.Upper < 0;
        var isBeyond = IsBeyond(pair, asked, accepted);
        var standing = isOpposite || isBeyond ? PairStanding.Contradicts : StandingOf(pair, share, accepted);
        return pair.Standing(standing, AlignmentMessages.Share(asked, upper.Stated!, unit, part.Conversion, share, isOpposite, isBeyond)) with
        {
            Share = share,
            Conversions = part.Conversion is null ? [] : [part.Conversion],
        };
    }

    /// <summary>What fulfils the lower target, on the scale of the upper one; of a level of its own, the numbers asked.</summary>
    private static Region Fulfilled(PairCase pair, Region asked, Unit unit)
    {
        if (pair.Lower.Basis != pair.Upper.Basis && !AreChangesThatAdd(pair))
            return asked;

        var region = pair.Lower.Region;
        return region.Unit!.Equals(unit) ? region.Numbers! : region.Numbers!.Map(number => region.Unit.Convert(number, unit));
    }

    /// <summary>The share of a whole that a part is, in per cent; null where the whole has no single sign, or no bound.</summary>
    private static NumberInterval? ShareOf(Region whole, Region part)
    {
        if (Ends.Of(whole) is not { } all || Ends.Of(part) is not { } taken || all.Low == 0 || all.High == 0 || all.Low < 0 != all.High < 0)
            return null;

        return NumberInterval.Between(taken.Low, taken.High) / NumberInterval.Between(all.Low, all.High) * 100;
    }

    /// <summary>What the lower plan takes: its own total or change, or the level of its one year.</summary>
    private static Part Taken(PairCase pair)
    {
        var lower = pair.Lower;
        if (lower.Basis == pair.Upper.Basis || AreChangesThatAdd(pair))
            return new(lower.Region.Stated, lower.Region.Unit, null, null);

        if (pair.LowerYears != 1 || pair.Indicator.Kind != QuantityKind.Flow)
            return new(null, null, null, new(GapReason.BasisDiffers, TraceMessages.Of(GapReason.BasisDiffers)));

        var (levels, gap) = lower.StatedLevels;
        if (gap is not null)
            return new(null, null, null, gap);

        if (levels.Skip(1).Any(level => level.Numbers != levels[0].Numbers))
            return new(null, null, null, new(GapReason.ValuesDisagree, AlignmentMessages.Disagree.With()));

        return new(levels[0].Numbers, levels[0].Unit, levels[0].Origin == LevelOrigin.Stated ? null : levels[0], null);
    }

    /// <summary>Whether the part alone exceeds the ceiling of the whole, where no other part can be negative.</summary>
    private static bool IsBeyond(PairCase pair, Region asked, Region accepted) =>
        IsCeiling(pair.Upper, accepted)
        && Measuring.NaturalLimits.IsNeverNegative(pair.Indicator)
        && asked.Intervals[0].Lower > accepted.Intervals[^1].Upper;

    private static PairStanding StandingOf(PairCase pair, PaceShare share, Region accepted)
    {
        var (low, high, time) = (share.PercentOfTarget.Lower, share.PercentOfTarget.Upper, share.PercentOfTime);
        var isCeiling = IsCeiling(pair.Upper, accepted);
        if (low == time && high == time)
            return PairStanding.OnPace;

        if (low >= time)
            return isCeiling ? PairStanding.BehindPace : PairStanding.Ahead;

        if (high <= time)
            return isCeiling ? PairStanding.Ahead : PairStanding.BehindPace;

        return PairStanding.OnPace;
    }

    /// <summary>Whether the total is one to stay under: a share of it is the less the better. For a change, the way it points is the better one.</summary>
    private static bool IsCeiling(AlignedSide upper, Region accepted) =>
        upper.Basis != Basis.Change && accepted.Intervals is [{ Lower: null, Upper: not null }];

    /// <summary>What is taken, or why that cannot be told.</summary>
    private sealed record Part(Region? Numbers, Unit? Unit, LevelReading? Conversion, Gap? Gap);
}

/// <summary>The two numbers between which a statement lies: both ends of a range, or twice the one bound that it states.</summary>
internal readonly record struct Ends(decimal Low, decimal High)
{
    /// <summary>The ends of a set; null where it states no bound, or is no single interval.</summary>
    public static Ends? Of(Region numbers) => numbers.Intervals is [var only] && (only.Lower ?? only.Upper) is { } bound
        ? new(only.Lower ?? bound, only.Upper ?? bound)
        : null;
}
