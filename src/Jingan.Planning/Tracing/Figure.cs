using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>What a target or an observation states: numbers, what they measure and over what.</summary>
/// <param name="Period">What it covers.</param>
/// <param name="Basis">What the numbers measure; null where nobody can tell.</param>
/// <param name="Stated">The numbers.</param>
/// <param name="InferredFrom">Why this basis is assumed; null where it is stated, or follows from the aim or the length of the period.</param>
internal sealed record Figure(ReportingPeriod Period, Basis? Basis, StatedNumbers Stated, Name? InferredFrom = null)
{
    /// <summary>What a target states; a bare number is the value at the end in a plan of one year, and of what does not add up over years.</summary>
    public static Figure Of(Target target, Indicator indicator, ReportingPeriod period)
    {
        var basis = target.Basis?.Basis ?? target.Aim switch
        {
            ChangeStatement => Planning.Basis.Change,
            NumberStatement { IsTotal: true } => Planning.Basis.PeriodTotal,
            _ => period.WholeYears == 1 || DoesNotAddUp(indicator) ? Planning.Basis.Level : null,
        };
        var inferred = target.Basis is { } given
            ? given.InferredFrom
            : basis == Planning.Basis.Level && period.WholeYears != 1 ? TraceMessages.DoesNotAddUp : null;
        if (target.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } keep && basis is null or Planning.Basis.Level or Planning.Basis.Change)
            return new(period, Planning.Basis.Change, StatedNumbers.Keeping(keep, indicator.Unit), inferred);

        return new(period, basis, StatedNumbers.Of(target.Aim, target.Unit ?? UnitFor(basis, indicator)), inferred);
    }

    /// <summary>What an observation states.</summary>
    public static Figure Of(Observation observation, Indicator indicator)
    {
        var basis = BasisOf(observation, indicator);
        return new(observation.Period, basis, StatedNumbers.Of(observation.Value, UnitFor(basis, indicator)));
    }

    /// <summary>An amount of several years is their sum where the years add up; growth of one year is against the year before.</summary>
    private static Basis? BasisOf(Observation observation, Indicator indicator)
    {
        var isOneYear = observation.Period.WholeYears is null or 1;
        return observation.Value switch
        {
            NumberStatement when isOneYear => Planning.Basis.Level,
            NumberStatement when indicator.Kind == QuantityKind.Flow => Planning.Basis.PeriodTotal,
            ChangeStatement { Change: { Type: ChangeType.RelativePercent or null } change } when isOneYear && BaseYears.IsYearBefore(change.Reference) => Planning.Basis.YearOnYear,
            ChangeStatement { Change.Type: not (ChangeType.RelativePercent or null) } => Planning.Basis.Change,
            ChangeStatement { Change.Reference: not null } => Planning.Basis.Change,
            _ => null,
        };
    }

    private static bool DoesNotAddUp(Indicator indicator) => indicator.Kind is QuantityKind.Stock or QuantityKind.Ratio or QuantityKind.Index;

    private static Unit? UnitFor(Basis? basis, Indicator indicator) => basis switch
    {
        Planning.Basis.Level or Planning.Basis.PeriodTotal or Planning.Basis.Other => indicator.Unit,
        Planning.Basis.YearOnYear or Planning.Basis.AverageAnnualGrowth => Unit.Percent,
        _ => null,
    };
}
