namespace Jingan.Planning.Checks;

/// <summary>Whether two statements of the same thing can both be true; what cannot be compared does not differ.</summary>
internal static class Agreement
{
    /// <summary>Whether no value fits both reports. A number that only rounds another one fits it.</summary>
    public static bool Differ(Observation one, Observation other, Unit unit) => (one.Value, other.Value) switch
    {
        (NumberStatement left, NumberStatement right) =>
            !IsRestated(one, other) && AreApart(left.Amount, right.Amount, unit),
        (ChangeStatement { Change: var left }, ChangeStatement { Change: var right }) =>
            left.Type == right.Type && left.Reference == right.Reference && !(left.Direction == right.Direction && IsRestated(one, other))
            && (left.Direction != right.Direction || AreApart(left.Amount, right.Amount, Unit.Percent)),
        (RankStatement { Rank: var left }, RankStatement { Rank: var right }) =>
            left.Peers == right.Peers && (left.Worst < right.Best || right.Worst < left.Best),
        _ => false,
    };

    /// <summary>Whether two aims at the same number of an indicator accept different values.</summary>
    public static bool Differ(Target one, Target other, Indicator indicator) =>
        RegionOf(one, indicator) is { Numbers: { } left } first && RegionOf(other, indicator) is { Numbers: { } right } second
        && Try(() => first.Unit is null || second.Unit is null || first.Unit.Equals(second.Unit)
            ? left != right
            : first.Unit.ConvertsTo(second.Unit) && left.Map(number => first.Unit.Convert(number, second.Unit)) != right);

    /// <summary>Whether a report satisfies a bare number that is aimed at.</summary>
    public static bool Reaches(Observation observation, Target target, Indicator indicator) =>
        observation.Value is NumberStatement { Amount: var amount }
        && target.Aim.Kind is StatementKind.Exact or StatementKind.About
        && Try(() => AimRegions.TryIntervalOf(target.Aim, indicator.Polarity, UnitOf(target, indicator), Amount.UsualTolerance, out var aimed, out var unit)
            && RegionIn(amount, indicator.Unit, unit ?? indicator.Unit) is { } reported && Region.Overlap(reported, aimed) == reported);

    /// <summary>Whether an aim has a region by itself, without a baseline or a benchmark.</summary>
    public static bool IsComparable(Target target, Indicator indicator) => RegionOf(target, indicator)?.Numbers is not null;

    private static AcceptanceRegion? RegionOf(Target target, Indicator indicator)
    {
        var region = target.Aim.RegionOf(new(indicator.Polarity, UnitOf(target, indicator)));
        return region.Gap is null ? region : null;
    }

    /// <summary>The unit of a target's bare numbers; null where nothing tells it.</summary>
    private static Unit? UnitOf(Target target, Indicator indicator) =>
        target.Unit ?? (target.Basis is { Basis: Basis.Level or Basis.PeriodTotal } ? indicator.Unit : null);

    private static bool IsRestated(Observation one, Observation other) => Restatement.IsRounded(one, other) || Restatement.IsRounded(other, one);

    private static bool AreApart(Amount one, Amount other, Unit unit) =>
        Try(() => RegionIn(one, unit, unit) is { } left && RegionIn(other, unit, unit) is { } right && !Region.Of(left).Overlaps(Region.Of(right)));

    private static NumberInterval? RegionIn(Amount amount, Unit unit, Unit to)
    {
        var from = amount.UnitIn(unit)!;
        return from.ConvertsTo(to) ? from.Convert(amount.Region(), to) : null;
    }

    /// <summary>Numbers beyond <see cref="decimal"/> are not compared.</summary>
    private static bool Try(Func<bool> compare) => Calculation.Or(beyond: false, compare);
}
