using Jingan.Planning.Evaluation;
using NodaTime;

namespace Jingan.Planning;

public static partial class PlanningVerbs
{
    /// <summary>Judges every target, commitment and milestone of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="set">The indicators and observations to judge by, and other plans that speak of the same projects.</param>
    /// <param name="asOf">The date as of which it is judged; what ends later is not used.</param>
    /// <param name="options">The method and scale of progress, the reach of 左右, and facts supplied late; null for the defaults.</param>
    /// <example><code>set.FindPlan("jingan-fyp14")!.Evaluate(set, asOf: new(2026, 1, 31)).Counts</code></example>
    public static PlanEvaluation Evaluate(this Plan plan, PlanSet set, LocalDate asOf, EvaluationOptions? options = null) =>
        PlanEvaluator.Evaluate(plan, set, asOf, options);

    /// <summary>The projects of a plan, each with the milestones that all plans of its place give it.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="set">The plans.</param>
    /// <param name="asOf">The day up to which documents count.</param>
    /// <example><code>set.FindPlan("jingan-fyp14")!.ProjectHistories(set, asOf: new(2026, 1, 31)).Count(project => project.Outcome == MilestoneVerdict.ReachedLate)</code></example>
    public static ValueList<ProjectHistory> ProjectHistories(this Plan plan, PlanSet set, LocalDate asOf)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(set);
        return ProjectHistory.Of(plan, set, asOf);
    }
}
