using Jingan.Planning.Aims;
using Jingan.Planning.Indicators;
using Jingan.Planning.Observations;
using Jingan.Planning.Periods;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;
using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>What a target or an observation states: numbers, what they measure and over what.</summary>
internal sealed record Figure(DateInterval Period, Basis? Basis, StatedNumbers Stated)
{
    /// <summary>What a target states; in a plan of one year, a bare number is that year's value.</summary>
    public static Figure Of(Target target, Indicator indicator, DateInterval period)
    {
        var basis = target.Basis?.Basis ?? target.Aim switch
        {
            ChangeAim => Targets.Basis.Change,
            CumulativeAim => Targets.Basis.PeriodTotal,
            _ => period.WholeYears() == 1 ? Targets.Basis.Level : null,
        };
        if (target.Aim is MaintainLevelAim keep && basis is null or Targets.Basis.Level or Targets.Basis.Change)
            return new(period, Targets.Basis.Change, StatedNumbers.Keeping(keep, indicator.Unit));

        return new(period, basis, StatedNumbers.Of(target.Aim, target.Unit ?? UnitFor(basis, indicator)));
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
        var isOneYear = observation.Period.WholeYears() is null or 1;
        return observation.Value switch
        {
            ReportedValue.OfAmount when isOneYear => Targets.Basis.Level,
            ReportedValue.OfAmount when indicator.Kind == QuantityKind.Flow => Targets.Basis.PeriodTotal,
            ReportedValue.OfChange { Change: { Type: ChangeType.RelativePercent or null } change } when isOneYear && BaseYears.IsYearBefore(change.Reference) => Targets.Basis.YearOnYear,
            ReportedValue.OfChange { Change.Type: not (ChangeType.RelativePercent or null) } => Targets.Basis.Change,
            ReportedValue.OfChange { Change.Reference: not null } => Targets.Basis.Change,
            _ => null,
        };
    }

    private static Unit? UnitFor(Basis? basis, Indicator indicator) => basis switch
    {
        Targets.Basis.Level or Targets.Basis.PeriodTotal or Targets.Basis.Other => indicator.Unit,
        Targets.Basis.YearOnYear or Targets.Basis.AverageAnnualGrowth => Unit.Percent,
        _ => null,
    };
}
