using Jingan.Planning.Aims;
using Jingan.Planning.Quantities;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Measures how far along a target is that is not yet due.</summary>
internal static class Pacing
{
    /// <summary>The pace of a sum: what is reached of its bound.</summary>
    public static Pace? Of(TargetCase target, Measured value, IntervalSet region) =>
        target.IsDue ? null
        : target.Basis == Targets.Basis.PeriodTotal && value.Region.Lower is { } sum && Bound(region) is { } bound && bound != 0 ? new(sum / bound, ShareOfTime(target))
        : Of(target);

    /// <summary>The pace of a level: the share of the way from the baseline to the bound that the latest value has come.</summary>
    public static Pace? Of(TargetCase target)
    {
        try
        {
            return OfLevel(target);
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static Pace? OfLevel(TargetCase target)
    {
        if (target.IsDue || target.Basis != Targets.Basis.Level || target.Target.Aim.RegionOf(new(target.Indicator.Polarity, target.Unit)) is not { Numbers: { } region, Unit: { } unit })
            return null;

        var latest = target.Observations.Where(observation => observation.Period.Start >= target.Period.Start).OrderByDescending(observation => observation.Period.End)
            .Select(observation => target.Exact(observation, unit)).FirstOrDefault(value => value is not null);
        var start = target.OfYear(target.BaseYear).Select(observation => target.Exact(observation, unit)).FirstOrDefault(value => value is not null);
        return latest is { } now && start is { } from && Bound(region) is { } bound && bound != from ? new((now - from) / (bound - from), ShareOfTime(target)) : null;
    }

    private static decimal? Bound(IntervalSet region) => region.Intervals is [var only] ? only.Lower ?? only.Upper : null;

    private static decimal ShareOfTime(TargetCase target)
    {
        var elapsed = Period.DaysBetween(target.Period.Start, target.AsOf) + 1;
        return Math.Clamp(elapsed / (decimal)target.Period.Length, 0, 1);
    }
}
