namespace Jingan.Planning.Measuring;

/// <summary>What values are possible at all: the limits that the indicator states, and that nothing counted, no length, area or mass is below zero.</summary>
internal static class NaturalLimits
{
    /// <summary>The limits, in the indicator's unit; of an indicator whose values are falls, those of the changes, which are negative.</summary>
    public static NumberInterval Of(Indicator indicator)
    {
        var stated = indicator.Limits ?? NumberInterval.All;
        var isSize = indicator.Unit.IsSize && indicator.Kind is QuantityKind.Stock or QuantityKind.Flow;
        if (indicator.Limits is null && !indicator.Unit.IsCount && !isSize)
            return stated;

        if (NameRules.IsFall(indicator, indicator.Unit))
            return -stated;

        var isNeverNegative = (indicator.Unit.IsCount || isSize) && stated.Lower is not >= 0 && !NameRules.IsBalance(indicator);
        return isNeverNegative ? stated.Clip(NumberInterval.AtLeast(0)) ?? stated : stated;
    }

    /// <summary>Whether sums of it never fall when more is added.</summary>
    public static bool IsNeverNegative(Indicator indicator) => Of(indicator).Lower >= 0;

    /// <summary>Numbers cut to what is possible; numbers that are wholly impossible stay as they are reported.</summary>
    public static NumberInterval Cut(Indicator indicator, NumberInterval numbers, Unit? unit)
    {
        var limits = Of(indicator);
        if (limits == NumberInterval.All || (unit is not null && !indicator.Unit.ConvertsTo(unit)))
            return numbers;

        var inUnit = unit is null ? limits : indicator.Unit.Convert(limits, unit);
        return numbers.Clip(inUnit) ?? numbers;
    }
}
