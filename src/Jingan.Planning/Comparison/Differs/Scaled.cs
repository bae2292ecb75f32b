using Jingan.Planning.Aims;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Comparison.Differs;

/// <summary>The numbers that fulfil an aim, and their unit; null where none is stated.</summary>
/// <param name="Numbers">The numbers; signed for a change.</param>
/// <param name="Unit">Their unit.</param>
/// <param name="IsRelative">Whether they are counted from what the aim refers to.</param>
internal readonly record struct Scaled(NumberRegion Numbers, Unit? Unit, bool IsRelative = false)
{
    /// <summary>The numbers of a side's aim.</summary>
    /// <param name="side">The side.</param>
    /// <param name="tolerance">The reach of 左右.</param>
    /// <param name="baselines">Where the level to keep comes from.</param>
    /// <param name="isRelative">Whether the numbers are those above what the aim refers to.</param>
    /// <param name="unresolved">Why there are none.</param>
    public static Scaled? Of(in TargetSide side, decimal tolerance, Baselines baselines, bool isRelative, ref Unresolved? unresolved)
    {
        if (AimRegions.TryIntervalOf(side.Aim, side.Polarity, side.Unit, tolerance, out var interval, out var unit))
            return new Scaled(new(interval), unit).InPercent((side.Aim as ChangeAim)?.Change.Type);

        decimal? zero = isRelative ? 0 : null;
        var region = side.Aim.RegionOf(new(side.Polarity, side.Unit, zero ?? Kept(side, baselines), zero, zero, tolerance));
        unresolved = region.Unresolved;
        return region.Numbers is { } numbers ? new(NumberRegion.Of(numbers), region.Unit, isRelative) : null;
    }

    /// <summary>The unit in which to compare: the indicator's where both convert into it.</summary>
    public static Unit? CommonUnit(Unit? left, Unit? right, Unit? indicator)
    {
        if (left is null || right is null || left == right)
            return left ?? right;

        if (indicator is not null && left.ConvertsTo(indicator))
            return indicator;

        return string.CompareOrdinal(left.Symbol, right.Symbol) <= 0 ? left : right;
    }

    public bool TryIn(Unit? unit, out NumberRegion numbers)
    {
        numbers = Numbers;
        if (Unit == unit)
            return true;

        if (Unit is not { } from || unit is null || !from.ConvertsTo(unit))
            return false;

        numbers = Numbers.Map(value => from.Convert(value, unit));
        return true;
    }

    /// <summary>Without the numbers that the indicator cannot have; growth has no limits of its own, and a total only that nothing is taken away from it.</summary>
    public Scaled WithinLimitsOf(in TargetSide side, bool isLevel)
    {
        if (IsRelative || side.Indicator is not { Limits: { } limits, Unit: { } stated } || (side.Aim is ChangeAim && !isLevel))
            return this;

        var possible = isLevel || side.Basis is Basis.Level or null ? limits
            : side.Basis == Basis.PeriodTotal && limits.Lower >= 0 ? Interval.AtLeast(0)
            : Interval.All;
        if (possible == Interval.All)
            return this;

        if (Unit is not null && Unit != stated)
        {
            if (!stated.ConvertsTo(Unit))
                return this;

            var to = Unit;
            possible = possible.Map(value => stated.Convert(value, to));
        }

        return new(Numbers.Within(possible), Unit);
    }

    private static decimal? Kept(in TargetSide side, Baselines baselines) =>
        side.Aim is MaintainLevelAim && GrowthBase.Of(side).Year is { } year && baselines.Find(side.Target.Indicator, side.Indicator, year) is { } baseline
            ? In(baseline.Value, side.Unit)
            : null;

    private static decimal? In(Amount amount, Unit? unit) =>
        unit is null || amount.Unit is null || amount.Unit == unit ? amount.Stated.Lower
        : amount.Unit.ConvertsTo(unit) ? amount.Unit.Convert(amount.Stated.Lower!.Value, unit)
        : null;

    /// <summary>Growth by or to a multiple as growth in per cent: 翻一番 is +100 %.</summary>
    private Scaled InPercent(ChangeType? type)
    {
        if (type is not (ChangeType.MultipleBy or ChangeType.MultipleTo))
            return this;

        var one = type == ChangeType.MultipleTo ? 1 : 0;
        return new(Numbers.Map(value => (value - one) * 100), Unit.Percent);
    }
}
