using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Tracing;

/// <summary>Growth of intervals: levels that are not negative, rates in per cent a year.</summary>
internal static class Compounding
{
    /// <summary>The level after some years of growth; null where the level or the growth factor would be negative.</summary>
    public static Region? Grow(NumberInterval level, Region percent, int years)
    {
        if (level.Lower is not >= 0 || percent.Intervals.Any(rate => rate.Lower < -100 || rate.Upper < -100))
            return null;

        return percent.Map(rate => Power(1 + (rate / 100), years)) is var factors
            ? Region.Of([.. factors.Intervals.Select(factor => Product(level, factor))])
            : null;
    }

    /// <summary>The growth in per cent a year from one level to another; null where they are not positive.</summary>
    public static Region? Rate(NumberInterval from, Region to, int years)
    {
        if (from.Lower is not > 0 || to.IsEmpty || to.Intervals.Any(end => end.Lower < 0 || end.Upper < 0))
            return null;

        return Region.Of([.. to.Intervals.Select(end => Ratio(from, end).Map(ratio => PerYear(ratio, years)))]);
    }

    /// <summary>The growth in per cent a year from one positive number to another.</summary>
    public static decimal Rate(decimal from, decimal to, int years) => PerYear(to / from, years);

    private static decimal PerYear(decimal ratio, int years) => ((ratio <= 0 ? 0 : DecimalRoot.Root(ratio, years)) - 1) * 100;

    private static decimal Power(decimal value, int years) => DecimalRoot.Power(value, years);

    private static NumberInterval Product(NumberInterval level, NumberInterval factor) => NumberInterval.Computed(
        level.Lower * factor.Lower, level.LowerInclusive && factor.LowerInclusive, level.Upper * factor.Upper, level.UpperInclusive && factor.UpperInclusive);

    private static NumberInterval Ratio(NumberInterval from, NumberInterval to) => NumberInterval.Computed(
        to.Lower / from.Upper, to.LowerInclusive && from.UpperInclusive, to.Upper / from.Lower, to.UpperInclusive && from.LowerInclusive);
}
