namespace Jingan.Planning.Measuring;

/// <summary>What values are possible at all: the limits that the indicator states, and that there is no fewer than none of what is counted.</summary>
internal static class NaturalLimits
{
    /// <summary>The limits, in the indicator's unit; of an indicator whose values are falls, those of the changes, which are negative.</summary>
    public static NumberInterval Of(Indicator indicator)
    {
        var stated = indicator.Limits ?? NumberInterval.All;
        if (indicator is { Limits: null, Unit.IsCount: false })
            return stated;

        if (NameRules.IsFall(indicator, indicator.Unit))
            return -stated;

        var isCount = indicator.Unit.IsCount && !indicator.Name.Zh.Contains('净', StringComparison.Ordinal);
        return isCount ? stated.Clip(NumberInterval.AtLeast(0)) ?? stated : stated;
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
