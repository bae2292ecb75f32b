using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Judges plans and targets by what was observed.</summary>
internal static class PlanEvaluator
{
    /// <summary>Judges every target of a plan and of its commitments, and the milestones of its projects.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="context">
    /// The indicators and observations to judge by; of its plans only what they say of the milestones of the same projects is used.
    /// </param>
    /// <param name="asOf">The date as of which it is judged; observations of periods that end later are not used.</param>
    /// <param name="options">The method and scale of progress, the reach of 左右, and facts supplied late; null for the defaults.</param>
    public static PlanEvaluation Evaluate(Plan plan, PlanSet context, LocalDate asOf, EvaluationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(context);
        var evidence = new Evidence(plan, context, asOf, options ?? EvaluationOptions.Default);
        var evaluation = new PlanEvaluation(
            plan,
            asOf,
            [.. plan.Targets.Select(target => new TargetEvaluation(target, evidence))],
            [.. plan.Commitments.SelectMany(commitment => commitment.Targets).Select(target => new TargetEvaluation(target, evidence))],
            Evaluation.Milestones.Of(plan, context, asOf));

        // A kept evaluation holds verdicts; its series are made again for what is explained.
        evidence.Forget();
        return evaluation;
    }
}
