namespace Jingan.Planning.Measuring;

/// <summary>Growth or change stated as the levels to which it leads, and back.</summary>
internal static class LevelPath
{
    /// <summary>Whether the number is the value itself: a level, or the growth of one year where the indicator's values are growth or falls.</summary>
    public static bool IsLevel(Measure measure) => measure.Basis == Basis.Level || (IsGrowthOfGrowth(measure) && measure.Base!.Equals(measure.End.SamePeriodLastYear));

    /// <summary>Whether it is growth of an indicator whose values are growth or falls themselves, so that no level grows by it.</summary>
    public static bool IsGrowthOfGrowth(Measure measure) =>
        measure is { IsChange: true, Type: ChangeType.RelativePercent, Base: not null } && NameRules.IsChangeNamed(measure.Indicator);

    /// <summary>The unit of the levels; null where the measure has no path of levels.</summary>
    public static Unit? UnitOf(Measure measure, Unit? unit)
    {
        var indicator = measure.Indicator;
        switch (measure.Basis)
        {
            case Basis.Level:
                return measure.Per is null ? unit ?? indicator.Unit : null;
            case Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change when measure.Type is { } type && measure.Base is not null:
                return type switch
                {
                    ChangeType.Absolute => unit ?? indicator.Unit,
                    ChangeType.PercentagePoints => Unit.Percent,
                    ChangeType.RelativePercent when unit is { IsPercent: false } || IsGrowthOfGrowth(measure) => null,
                    _ => indicator.Unit,
                };
            default:
                return null;
        }
    }

    /// <summary>The levels at the end to which numbers on the measure lead; null where growth from this base is not defined.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="numbers">The numbers, signed.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="from">The level at the base, in the unit of the levels.</param>
    public static NumberInterval? LevelsOf(Measure measure, NumberInterval numbers, Unit? unit, NumberInterval from)
    {
        if (measure.Basis == Basis.Level)
            return numbers;

        var years = measure.Basis == Basis.AverageAnnualGrowth ? measure.Years : 1;
        if (measure.Type is ChangeType.Absolute or ChangeType.PercentagePoints)
            return from + (numbers * years);

        if (from.Lower is not > 0)
            return null;

        var factor = measure.Type switch
        {
            ChangeType.MultipleBy => numbers + 1,
            ChangeType.MultipleTo => numbers,
            _ => ((unit?.Convert(numbers, Unit.Percent) ?? numbers) * 0.01m) + 1,
        };
        return from * factor.Map(value => DecimalRoot.Power(Math.Max(value, 0), years));
    }
}
