using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>与经济增长基本同步, 基本稳定: nobody says how far 基本 reaches, so near the edge nothing is decided.</summary>
internal static class Softening
{
    /// <summary>How far growth may stay behind before it is clearly out of step, in percentage points.</summary>
    private const decimal Pace = 1;

    /// <summary>How far a level may be worse before it is clearly not kept, as a share of it.</summary>
    private const decimal Level = 0.05m;

    /// <summary>What fulfils it without the softening does for certain; what misses by a little does perhaps.</summary>
    public static AcceptedNumbers Of(AcceptedNumbers accepted, Measure measure, NumberInterval known)
    {
        var size = Math.Max(Math.Abs(known.Lower ?? 0), Math.Abs(known.Upper ?? 0));
        var reach = measure.IsChange || NameRules.IsChangeNamed(measure.Indicator) ? Pace : size * Level;
        var unit = accepted.Unit is { IsPercent: true } ? Unit.PercentagePoints : accepted.Unit;
        return accepted with
        {
            Possible = Widened(accepted.Possible, reach),
            Softened = EvaluationMessages.Softened.With(Phrases.Seen(NumberInterval.Exactly(reach), unit, 2)),
        };
    }

    private static Region Widened(Region region, decimal reach)
    {
        var wide = Region.Empty;
        foreach (var interval in region.Intervals)
            wide = wide.Union(Region.Of(new NumberInterval(interval.Lower - reach, interval.LowerInclusive, interval.Upper + reach, interval.UpperInclusive)));

        return wide;
    }
}
