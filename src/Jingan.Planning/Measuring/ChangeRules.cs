namespace Jingan.Planning.Measuring;

/// <summary>The rules by which the direction of a bare number is told, and what a growth or change is counted in.</summary>
internal static class ChangeRules
{
    /// <summary>Which way a bare number counts: by the name, else, for a change that states none, by the polarity.</summary>
    public static ChangeDirection? DirectionOf(in AimFacts facts, Basis? basis)
    {
        if (facts.IsFall)
            return ChangeDirection.Decrease;

        if (basis != Basis.Change || facts.Aim is not NumberStatement { Amount.Stated.Lower: >= 0 })
            return null;

        var isFallOfSum = facts.IsShareOfOther && facts.Indicator.Polarity == Polarity.LowerIsBetter;
        return isFallOfSum || facts.ImpliesFall ? ChangeDirection.Decrease : null;
    }

    /// <summary>What the growth or change of an aim is counted in; null where nobody can tell.</summary>
    public static ChangeType? TypeOf(in AimFacts facts, Basis? basis)
    {
        var (aim, indicator) = (facts.Aim, facts.Indicator);
        if (aim is ChangeStatement { Change.Type: { } type })
            return type;

        if (aim is ReferenceStatement)
            return ChangeType.RelativePercent;

        // Of what has no unit, a number without one is counted in the same: 城乡居民收入比 缩小0.05.
        if (indicator.Unit.IsNone && aim is ChangeStatement { Change.Amount.Unit: null })
            return ChangeType.Absolute;

        if (facts.Unit is { } unit)
            return aim is ChangeStatement && unit.IsPercent && basis == Basis.Change ? ChangeType.RelativePercent : TypeIn(unit, indicator, basis);

        if (basis is Basis.YearOnYear or Basis.AverageAnnualGrowth)
            return ChangeType.RelativePercent;

        return facts.IsTotal || NameRules.IsFall(indicator, indicator.Unit) ? TypeIn(indicator.Unit, indicator, basis) : null;
    }

    /// <summary>Per cent of what is a percentage itself are points, unless it is growth a year.</summary>
    public static ChangeType? TypeIn(Unit? unit, Indicator indicator, Basis? basis = Basis.YearOnYear)
    {
        if (unit is null)
            return null;

        if (unit.IsPercent)
        {
            var isOfShare = basis == Basis.Change && indicator.Unit.IsShare && !NameRules.IsChangeNamed(indicator);
            return isOfShare ? ChangeType.PercentagePoints : ChangeType.RelativePercent;
        }

        if (unit.IsPercentagePoints)
            return ChangeType.PercentagePoints;

        return unit == Unit.Times && unit != indicator.Unit ? ChangeType.MultipleBy : ChangeType.Absolute;
    }

    /// <summary>The unit of a change of a type; null for none.</summary>
    public static Unit? UnitFor(ChangeType? type, Indicator indicator) => type switch
    {
        ChangeType.RelativePercent => Unit.Percent,
        ChangeType.PercentagePoints => Unit.PercentagePoints,
        ChangeType.Absolute => indicator.Unit,
        ChangeType.MultipleBy or ChangeType.MultipleTo => Unit.Times,
        _ => null,
    };
}
