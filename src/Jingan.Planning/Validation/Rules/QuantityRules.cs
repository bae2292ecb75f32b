using Jingan.Planning.Aims;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Indicators;
using Jingan.Planning.Observations;
using Jingan.Planning.Periods;
using Jingan.Planning.Quantities;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Validation.Rules;

/// <summary>How periods, units and numbers fit together.</summary>
internal static class QuantityRules
{
    public static Rule EveryTargetFallsIntoThePeriodOfItsPlan { get; } = new(RuleProblems.PeriodOutsidePlan, (context, findings) =>
    {
        foreach (var (subject, plan, path, target) in context.Set.EachTarget())
        {
            if (target.Period is { } period && !plan.Period.Contains(period))
                findings.Report(RuleProblems.PeriodOutsidePlan, subject, path + ".period", period.ToText(), plan.Period.ToText());
        }
    });

    public static Rule EveryTargetIsInAUnitOfItsIndicator { get; } = new(RuleProblems.TargetUnitDiffers, (context, findings) =>
    {
        foreach (var (subject, _, path, target) in context.Set.EachTarget())
        {
            if (target.Basis?.Basis == Basis.Other || !context.Indicators.TryGetValue(target.Indicator, out var indicator))
                continue;

            var canBeChange = UnitFit.CanBeChange(target);
            if (!UnitFit.Fits(target.Unit, indicator.Unit, canBeChange))
            {
                findings.Report(RuleProblems.TargetUnitDiffers, subject, path + ".unit", Difference(target.Unit!, indicator));
                continue;
            }

            var misfit = UnitFit.UnitsOf(target.Aim, canBeChange).FirstOrDefault(stated => !UnitFit.Fits(stated.Unit, indicator.Unit, stated.IsChange));
            if (misfit.Unit is { } unit)
                findings.Report(RuleProblems.TargetUnitDiffers, subject, path + ".target", Difference(unit, indicator));
        }
    });

    public static Rule EveryObservationIsInAUnitOfItsIndicator { get; } = new(RuleProblems.ObservationUnitDiffers, (context, findings) =>
    {
        foreach (var (subject, observation) in context.Set.EachObservation())
        {
            if (!context.Indicators.TryGetValue(observation.Indicator, out var indicator))
                continue;

            var misfit = UnitFit.UnitsOf(observation.Value).FirstOrDefault(stated => !UnitFit.Fits(stated.Unit, indicator.Unit, stated.IsChange));
            if (misfit.Unit is { } unit)
                findings.Report(RuleProblems.ObservationUnitDiffers, subject, "value", Difference(unit, indicator));
        }
    });

    public static Rule EveryTargetAsksForAPossibleValue { get; } = new(RuleProblems.TargetOutsideLimits, (context, findings) =>
    {
        foreach (var (subject, _, path, target) in context.Set.EachTarget())
        {
            if (target.Basis is null or { Basis: Basis.Level }
                && target.Aim is AmountAim { Amount: var amount }
                && context.Indicators.TryGetValue(target.Indicator, out var indicator)
                && !IsPossible(amount.CountedIn(target.Unit), indicator))
            {
                findings.Report(
                    RuleProblems.TargetOutsideLimits, subject, path + ".target", Phrase.Quote(target.Wording), LimitsOf(indicator), Phrase.Quote(indicator.Id));
            }
        }
    });

    public static Rule EveryObservationStatesAPossibleValue { get; } = new(RuleProblems.ObservationOutsideLimits, (context, findings) =>
    {
        foreach (var (subject, observation) in context.Set.EachObservation())
        {
            if (observation.Value is ReportedValue.OfAmount { Amount: var amount }
                && context.Indicators.TryGetValue(observation.Indicator, out var indicator)
                && !IsPossible(amount, indicator))
            {
                findings.Report(
                    RuleProblems.ObservationOutsideLimits, subject, "value", Phrase.Quote(observation.Wording), LimitsOf(indicator), Phrase.Quote(indicator.Id));
            }
        }
    });

    private static bool IsPossible(Amount amount, Indicator indicator)
    {
        if (indicator.Limits is not { } limits)
            return true;

        var counted = amount.CountedIn(indicator.Unit);
        return Conversion.TryConvert(counted.Region(), counted.Unit, indicator.Unit) is not { } stated
            || IntervalSet.Of(stated).Overlaps(IntervalSet.Of(limits));
    }

    private static string LimitsOf(Indicator indicator) => $"{indicator.Limits} {indicator.Unit}";

    private static Phrase[] Difference(Unit unit, Indicator indicator) =>
    [
        Phrase.Quote(unit.Symbol),
        Phrase.Quote(indicator.Unit.Symbol),
        Phrase.Quote(indicator.Id),
        NearestWord.Question(unit.Symbol, [indicator.Unit.Symbol]),
    ];
}
