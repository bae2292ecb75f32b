namespace Jingan.Planning.Evaluation;

/// <summary>States an aim for growth or change as the levels to which it leads.</summary>
internal static class LevelAims
{
    /// <summary>The unit of the levels; null where the basis has no path of levels.</summary>
    public static Unit? UnitOf(TargetCase target, Unit? unit) => target.Basis switch
    {
        Basis.Level => unit ?? target.Indicator.Unit,
        Basis.AverageAnnualGrowth => unit is { IsPercent: false } ? null : target.Indicator.Unit,
        Basis.Change when TypeOf(target, unit) == ChangeType.Absolute => unit ?? target.Indicator.Unit,
        Basis.Change when TypeOf(target, unit) == ChangeType.PercentagePoints => Unit.Percent,
        Basis.Change when TypeOf(target, unit) == ChangeType.RelativePercent => unit is { IsPercent: false } ? null : target.Indicator.Unit,
        Basis.Change when TypeOf(target, unit) is not null => target.Indicator.Unit,
        _ => null,
    };

    /// <summary>The levels at the end that fulfil the aim; null where growth from this base is not defined.</summary>
    /// <param name="target">The case.</param>
    /// <param name="aim">The numbers that fulfil it, on its own basis.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="from">The level at the start.</param>
    public static NumberInterval? Of(TargetCase target, NumberInterval aim, Unit? unit, decimal from)
    {
        if (target.Basis == Basis.Level)
            return aim;

        var years = target.EndYear - target.BaseYear;
        return target.Basis == Basis.AverageAnnualGrowth
            ? Grown(aim, share => from * DecimalRoot.Power(Math.Max(1 + share, 0), years), unit, from)
            : TypeOf(target, unit) switch
            {
                ChangeType.RelativePercent => Grown(aim, share => from * (1 + share), unit, from),
                ChangeType.MultipleBy => from <= 0 ? null : aim.Map(times => from * (1 + times)),
                ChangeType.MultipleTo => from <= 0 ? null : aim.Map(times => from * times),
                _ => aim.Map(amount => from + amount),
            };
    }

    private static NumberInterval? Grown(NumberInterval aim, Func<decimal, decimal> levelOf, Unit? unit, decimal from) =>
        from <= 0 ? null : aim.Map(growth => levelOf((unit?.Convert(growth, Unit.Percent) ?? growth) / 100));

    private static ChangeType? TypeOf(TargetCase target, Unit? unit) => (target.Target.Aim as ChangeStatement)?.Change.Type ?? unit switch
    {
        null => null,
        { IsPercent: true } => ChangeType.RelativePercent,
        { IsPercentagePoints: true } => ChangeType.PercentagePoints,
        _ => ChangeType.Absolute,
    };
}
