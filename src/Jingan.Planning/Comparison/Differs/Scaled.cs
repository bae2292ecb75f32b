namespace Jingan.Planning.Comparison;

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
    /// <param name="scaled">The numbers; none where it returns false.</param>
    public static bool TryOf(in TargetSide side, decimal tolerance, Baselines baselines, bool isRelative, ref GapReason? unresolved, out Scaled scaled)
    {
        if (AimRegions.TryIntervalOf(side.Aim, side.Polarity, side.Unit, tolerance, out var interval, out var unit))
        {
            scaled = new(new(interval), unit);
            if (side.Aim is ChangeStatement { Change.Type: { } type and (ChangeType.MultipleBy or ChangeType.MultipleTo) })
                scaled = scaled.InPercent(type);

            return true;
        }

        decimal? zero = isRelative ? 0 : null;
        var region = side.Aim.RegionOf(new(side.Polarity, side.Unit, zero ?? Kept(side, baselines), zero, zero, tolerance));
        unresolved = region.Gap;
        scaled = region.Numbers is { } numbers ? new(NumberRegion.Of(numbers), region.Unit, isRelative) : default;
        return region.Numbers is not null;
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

    /// <summary>The numbers in a unit, without those that the indicator cannot have.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="side">The side that they fulfil.</param>
    /// <param name="isLevel">Whether they are levels, whatever the side's number measures.</param>
    /// <param name="numbers">The numbers.</param>
    /// <returns>False where the units do not convert.</returns>
    public bool TryIn(Unit? unit, in TargetSide side, bool isLevel, out NumberRegion numbers)
    {
        numbers = LimitsOf(side, isLevel) is { } limits ? Numbers.Within(limits) : Numbers;
        if (Unit == unit)
            return true;

        if (Unit is not { } from || unit is null || !from.ConvertsTo(unit))
            return false;

        numbers = Converted(numbers, from, unit);
        return true;
    }

    /// <summary>What the indicator's limits say of the numbers, in their unit: nothing of growth, and of a total only that nothing is taken away from it.</summary>
    private NumberInterval? LimitsOf(in TargetSide side, bool isLevel)
    {
        if (IsRelative || side.Indicator is not { Limits: { } limits, Unit: { } stated } || (side.Aim is ChangeStatement && !isLevel))
            return null;

        if (!isLevel && side.Basis is not (Basis.Level or null))
        {
            if (side.Basis != Basis.PeriodTotal || limits.Lower is not >= 0)
                return null;

            limits = NumberInterval.AtLeast(0);
        }

        if (Unit is not { } to || to == stated)
            return limits;

        return stated.ConvertsTo(to) ? stated.Convert(limits, to) : null;
    }

    private static NumberRegion Converted(NumberRegion numbers, Unit from, Unit to) => numbers.Map(value => from.Convert(value, to));

    private static decimal? Kept(in TargetSide side, Baselines baselines) =>
        side.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } && GrowthBase.Of(side).Year is { } year && baselines.Find(side.Target.Indicator, side.Indicator, year) is { } baseline
            ? In(baseline.Value, side.Unit)
            : null;

    private static decimal? In(Amount amount, Unit? unit) =>
        unit is null || amount.Unit is null || amount.Unit == unit ? amount.Stated.Lower
        : amount.Unit.ConvertsTo(unit) ? amount.Unit.Convert(amount.Stated.Lower!.Value, unit)
        : null;

    /// <summary>Growth by or to a multiple as growth in per cent: 翻一番 is +100 %.</summary>
    private Scaled InPercent(ChangeType type)
    {
        var one = type == ChangeType.MultipleTo ? 1 : 0;
        return new(Numbers.Map(value => (value - one) * 100), Unit.Percent);
    }
}
