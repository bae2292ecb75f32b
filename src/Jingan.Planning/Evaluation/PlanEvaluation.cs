using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>The verdicts on all targets of a plan; none is left out.</summary>
public sealed record PlanEvaluation
{
    internal PlanEvaluation(Plan plan, LocalDate asOf, ValueList<TargetEvaluation> targets, ValueList<TargetEvaluation> promises)
    {
        Plan = plan;
        AsOf = asOf;
        Targets = targets;
        Promises = promises;
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The date as of which it is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The verdicts on the plan's own targets, in its order.</summary>
    public ValueList<TargetEvaluation> Targets { get; }

    /// <summary>The verdicts on the targets of its commitments, in its order.</summary>
    public ValueList<TargetEvaluation> Promises { get; }

    /// <summary>How many of the plan's own targets have each verdict.</summary>
    public EvaluationCounts Counts => EvaluationCounts.Of(Targets);

    /// <summary>How many of the targets of its commitments have each verdict.</summary>
    public EvaluationCounts PromiseCounts => EvaluationCounts.Of(Promises);

    /// <summary>The counts of the plan's own targets by force, objective, reason and grade.</summary>
    public EvaluationBreakdown Breakdown => EvaluationBreakdown.Of(Plan, Targets);

    /// <summary>The same of the targets of its commitments.</summary>
    public EvaluationBreakdown PromiseBreakdown => EvaluationBreakdown.Of(Plan, Promises);
}
