using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Judges plans and targets by what was observed.</summary>
public static class PlanEvaluator
{
    /// <summary>Judges every target of a plan and of its commitments.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">The indicators and observations to judge by; the plans in it are not used.</param>
    /// <param name="asOf">The date as of which it is judged; observations of periods that end later are not used.</param>
    /// <param name="options">The method and scale of progress, the reach of 左右, and facts supplied late; null for the defaults.</param>
    public static PlanEvaluation Evaluate(Plan plan, PlanSet context, LocalDate asOf, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(context);
        var evidence = new Evidence(context, asOf, options ?? EvaluationOptions.Default);
        return new(plan, asOf, [.. plan.Targets.Select(Judge)], [.. plan.Commitments.SelectMany(commitment => commitment.Targets).Select(Judge)]);

        TargetEvaluation Judge(Target target) => evidence.Find(target.Indicator) is { } indicator
            ? TargetEvaluator.Evaluate(new(target, indicator, target.Period ?? plan.Period, evidence, evidence.Of(target.Indicator)), target)
            : new(target, null, Verdict.Undetermined, GapReason.NoObservation, EvaluationMessages.IndicatorMissing);
    }
}
