using Jingan.Planning.Plans;
using Jingan.Planning.Targets;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Judges plans and targets by what was observed.</summary>
public static class PlanEvaluator
{
    /// <summary>Judges every target of a plan and of its commitments.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">The indicators and observations to judge by; the plans in it are not used.</param>
    /// <param name="asOf">The date as of which it is judged; observations of periods that end later are not used.</param>
    public static PlanEvaluation Evaluate(Plan plan, PlanSet context, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(context);
        var indicators = context.Indicators.ToLookup(indicator => indicator.Id, StringComparer.Ordinal);
        var observations = context.Observations.Where(observation => observation.Period.End <= asOf)
            .ToLookup(observation => observation.Indicator, StringComparer.Ordinal);

        return new(plan, asOf, [.. plan.Targets.Select(Judge)], [.. plan.Commitments.SelectMany(commitment => commitment.Targets).Select(Judge)]);

        TargetEvaluation Judge(Target target) => indicators[target.Indicator].FirstOrDefault() is { } indicator
            ? TargetEvaluator.Evaluate(new(target, indicator, target.Period ?? plan.Period, asOf, [.. observations[target.Indicator]]))
            : new(target, null, Verdict.Undetermined, UndeterminedReason.NoObservation, EvaluationMessages.IndicatorMissing);
    }
}
