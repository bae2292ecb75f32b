using NodaTime;

namespace Jingan.Planning.Comparison;

/// <summary>Makes levels of growth by the value that it counts from.</summary>
internal sealed class Levels(Baselines baselines)
{
    /// <summary>Whether a side is a level or can be made one.</summary>
    public static bool IsConvertible(in TargetSide side) =>
        side.Basis is Basis.Level or Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change;

    /// <summary>Whether the definition changed while the growth of a side runs.</summary>
    public static bool BreakIn(in TargetSide side) => side.Basis != Basis.Level
        && GrowthBase.Of(side).Year is { } year and > 0 && BreakIn(side.Indicator, new(year, 1, 1), side.Period.Interval.End);

    /// <summary>Whether the definition changed after a day, up to another one.</summary>
    public static bool BreakIn(Indicator? indicator, LocalDate start, LocalDate end)
    {
        foreach (var change in indicator?.Breaks ?? [])
        {
            if (change.Since > start && change.Since <= end)
                return true;
        }

        return false;
    }

    /// <summary>A side's numbers as levels, in the indicator's unit; null where no baseline makes them so.</summary>
    public Scaled? Of(in TargetSide side, Scaled numbers, out BaselineConversion? conversion)
    {
        conversion = null;
        if (side.Basis == Basis.Level && side.Aim is not ChangeStatement)
            return numbers;

        if (!IsConvertible(side) || GrowthBase.Of(side).Year is not { } year || numbers.Unit is not { } unit
            || baselines.Find(side.Target.Indicator, side.Indicator, year) is not { Value: { Stated.Lower: { } start } value } baseline)
        {
            return null;
        }

        var years = side.Basis == Basis.AverageAnnualGrowth ? side.Period.LastYear - year : 1;
        if (Grown(numbers.Numbers, unit, start, value.Unit, years) is not { } level)
            return null;

        conversion = new(baseline, numbers.Numbers.ToSet(), unit, years);
        return new(level, value.Unit);
    }

    /// <summary>The levels that growth leads to; null where the base is not positive or the units do not fit.</summary>
    private static NumberRegion? Grown(NumberRegion growth, Unit unit, decimal start, Unit? levels, int years)
    {
        if (unit.IsPercent)
        {
            var sensible = growth.Map(value => unit.Convert(value, Unit.Percent)).Within(NumberInterval.AtLeast(-100));
            return start > 0 && years > 0 ? sensible.Map(value => start * Power(1 + (value / 100), years)) : null;
        }

        if (unit.IsPercentagePoints && levels == Unit.Percent)
            return growth.Map(value => start + value);

        return levels is not null && unit.ConvertsTo(levels) ? growth.Map(value => start + unit.Convert(value, levels)) : null;
    }

    private static decimal Power(decimal value, int exponent)
    {
        var power = 1m;
        for (var index = 0; index < exponent; index++)
            power *= value;

        return power;
    }
}
