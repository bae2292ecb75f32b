using Jingan.Planning.Aims;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Indicators;
using Jingan.Planning.Observations;
using Jingan.Planning.Paths;
using Jingan.Planning.Periods;
using Jingan.Planning.Quantities;
using Jingan.Planning.Reading.Values;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Rules;

/// <summary>How periods, units and numbers fit together.</summary>
internal static class QuantityRules
{
    public static ValidationRule EveryTargetFallsIntoThePeriodOfItsPlan { get; } = new(RuleProblems.PeriodOutsidePlan, (context, findings) =>
    {
        foreach (var (subject, plan, path, target) in context.Set.EachTarget())
        {
            if (target.Period is { } period && !plan.Period.Contains(period))
                findings.Report(subject, path + ".period", period.ToText(), plan.Period.ToText());
        }
    });

    public static ValidationRule EveryTargetIsInAUnitOfItsIndicator { get; } = new(RuleProblems.TargetUnitDiffers, (context, findings) =>
    {
        foreach (var (subject, _, path, target) in context.Set.EachTarget())
        {
            if (target.Basis?.Basis == Basis.Other || !context.Indicators.TryGetValue(target.Indicator, out var indicator))
                continue;

            var canBeChange = UnitFit.CanBeChange(target);
            if (!UnitFit.Fits(target.Unit, indicator.Unit, canBeChange))
            {
                findings.Report(subject, path + ".unit", Difference(target.Unit!, indicator));
                continue;
            }

            var misfit = UnitFit.UnitsOf(target.Aim, canBeChange).FirstOrDefault(stated => !UnitFit.Fits(stated.Unit, indicator.Unit, stated.IsChange));
            if (misfit.Unit is { } unit)
                findings.Report(subject, path + ".target", Difference(unit, indicator));
        }
    });

    public static ValidationRule EveryObservationIsInAUnitOfItsIndicator { get; } = new(RuleProblems.ObservationUnitDiffers, (context, findings) =>
    {
        foreach (var (subject, observation) in context.Set.EachObservation())
        {
            if (!context.Indicators.TryGetValue(observation.Indicator, out var indicator))
                continue;

            var misfit = UnitFit.UnitsOf(observation.Value).FirstOrDefault(stated => !UnitFit.Fits(stated.Unit, indicator.Unit, stated.IsChange));
            if (misfit.Unit is { } unit)
                findings.Report(subject, "value", Difference(unit, indicator));
        }
    });

    public static ValidationRule EveryTargetAsksForAPossibleValue { get; } = new(RuleProblems.TargetOutsideLimits, (context, findings) =>
    {
        foreach (var (subject, _, path, target) in context.Set.EachTarget())
        {
            if (target.Basis is null or { Basis: Basis.Level }
                && target.Aim is AmountAim { Amount: var amount }
                && context.Indicators.TryGetValue(target.Indicator, out var indicator)
                && !IsPossible(amount.CountedIn(target.Unit), indicator))
            {
                findings.Report(
                    subject, path + ".target", Phrase.Quote(target.Wording), LimitsOf(indicator), Phrase.Quote(indicator.Id));
            }
        }
    });

    public static ValidationRule EveryObservationStatesAPossibleValue { get; } = new(RuleProblems.ObservationOutsideLimits, (context, findings) =>
    {
        foreach (var (subject, observation) in context.Set.EachObservation())
        {
            if (observation.Value is ReportedValue.OfAmount { Amount: var amount }
                && context.Indicators.TryGetValue(observation.Indicator, out var indicator)
                && !IsPossible(amount, indicator))
            {
                findings.Report(
                    subject, "value", Phrase.Quote(observation.Wording), LimitsOf(indicator), Phrase.Quote(indicator.Id));
            }
        }
    });

    /// <summary>The numbers that an amount allows, in a unit; null where there are no such numbers.</summary>
    public static Interval? Stated(Amount amount, Unit unit) => Conversion.TryConvert(amount.Region(), amount.Unit, unit);

    private static bool IsPossible(Amount amount, Indicator indicator)
    {
        if (indicator.Limits is not { } limits)
            return true;

        return Stated(amount.CountedIn(indicator.Unit), indicator.Unit) is not { } stated
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
