using Jingan.Planning.Files;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Checks;

/// <summary>How periods, units and numbers fit together.</summary>
internal static class QuantityRules
{
    public static ValidationRule EveryTargetFallsIntoThePeriodOfItsPlan { get; } = new(RuleProblems.PeriodOutsidePlan, (context, findings) =>
    {
        foreach (var found in context.Targets)
        {
            if (found.Target.Period is { } period && !found.Plan.Period.Contains(period))
                findings.Report(found.Subject, found.Path + ".period", period.ToString(), found.Plan.Period.ToString());
        }
    });

    public static ValidationRule EveryTargetIsInAUnitOfItsIndicator { get; } = new(RuleProblems.TargetUnitDiffers, (context, findings) =>
    {
        foreach (var found in context.Targets)
        {
            var target = found.Target;
            if (target.Basis?.Basis == Basis.Other || found.Indicator is not { } indicator)
                continue;

            var aim = OwnDenominator.In(target.Aim, indicator);
            if (UnitFit.Misfit(target.Unit, indicator.Unit, isChange: false) is null && UnitFit.Misfit(aim, indicator.Unit, canBeChange: false) is null)
                continue;

            // What fits no level may fit a change.
            var canBeChange = UnitFit.CanBeChange(target) || Measure.Of(target, indicator, found.Plan).IsChange;
            if (UnitFit.Misfit(target.Unit, indicator.Unit, canBeChange) is { } ofTarget)
                findings.Report(found.Subject, found.Path + ".unit", Difference(ofTarget, indicator));
            else if (UnitFit.Misfit(aim, indicator.Unit, canBeChange) is { } ofAim)
                findings.Report(found.Subject, found.Path + ".target", Difference(ofAim, indicator));
        }
    });

    public static ValidationRule EveryObservationIsInAUnitOfItsIndicator { get; } = new(RuleProblems.ObservationUnitDiffers, (context, findings) =>
    {
        foreach (var (subject, observation, known) in context.Observations)
        {
            if (known is { } indicator && UnitFit.Misfit(OwnDenominator.In(observation.Value, indicator), indicator.Unit) is { } unit)
                findings.Report(subject, "value", Difference(unit, indicator));
        }
    });

    public static ValidationRule EveryTargetAsksForAPossibleValue { get; } = new(RuleProblems.TargetOutsideLimits, (context, findings) =>
    {
        foreach (var found in context.Targets)
        {
            if (found.Target is { Basis: null or { Basis: Basis.Level }, Aim: NumberStatement { Amount: var amount } } target
                && found.Indicator is { } indicator
                && !IsPossible(amount.CountedIn(target.Unit), indicator))
            {
                findings.Report(
                    found.Subject, found.Path + ".target", Phrase.Quote(target.Wording), LimitsOf(indicator), Phrase.Quote(indicator.Id));
            }
        }
    });

    public static ValidationRule EveryObservationStatesAPossibleValue { get; } = new(RuleProblems.ObservationOutsideLimits, (context, findings) =>
    {
        foreach (var (subject, observation, known) in context.Observations)
        {
            if (observation.Value is NumberStatement { Amount: var amount }
                && known is { } indicator
                && !IsPossible(amount, indicator))
            {
                findings.Report(
                    subject, "value", Phrase.Quote(observation.Wording), LimitsOf(indicator), Phrase.Quote(indicator.Id));
            }
        }
    });

    /// <summary>The numbers that an amount allows, in a unit; null where there are no such numbers.</summary>
    public static NumberInterval? Stated(Amount amount, Unit unit) => Conversion.TryConvert(amount.Region(), amount.UnitIn(unit), unit);

    private static bool IsPossible(Amount amount, Indicator indicator) =>
        indicator.Limits is not { } limits || Stated(amount, indicator.Unit) is not { } stated || Region.Overlap(stated, limits) is not null;

    private static string LimitsOf(Indicator indicator) => $"{indicator.Limits} {indicator.Unit}";

    private static Phrase[] Difference(Unit unit, Indicator indicator) =>
    [
        Phrase.Quote(unit.Symbol),
        Phrase.Quote(indicator.Unit.Symbol),
        Phrase.Quote(indicator.Id),
        Suggestions.QuestionOf(unit.Symbol, [indicator.Unit.Symbol]),
    ];
}
