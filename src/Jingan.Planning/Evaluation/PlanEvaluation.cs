using System.Globalization;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>The verdicts on all targets, commitments and milestones of a plan; none is left out.</summary>
public sealed record PlanEvaluation
{
    internal PlanEvaluation(
        Plan plan, LocalDate asOf, ValueList<TargetEvaluation> targets, ValueList<TargetEvaluation> promises, ValueList<MilestoneEvaluation> milestones)
    {
        Plan = plan;
        AsOf = asOf;
        Targets = targets;
        Promises = promises;
        Milestones = milestones;
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The date as of which it is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The verdicts on the plan's own targets, in its order.</summary>
    public ValueList<TargetEvaluation> Targets { get; }

    /// <summary>The verdicts on the targets of its commitments, in its order.</summary>
    public ValueList<TargetEvaluation> Promises { get; }

    /// <summary>What became of the milestones that its projects promise, in its order.</summary>
    public ValueList<MilestoneEvaluation> Milestones { get; }

    /// <summary>How many of the plan's own targets have each verdict.</summary>
    public EvaluationCounts Counts => EvaluationCounts.Of(Targets);

    /// <summary>How many of the targets of its commitments have each verdict.</summary>
    public EvaluationCounts PromiseCounts => EvaluationCounts.Of(Promises);

    /// <summary>How many of its milestones have come to what.</summary>
    public MilestoneCounts MilestoneCounts => MilestoneCounts.Of(Milestones);

    /// <summary>The counts of the plan's own targets by force, objective, reason and grade.</summary>
    public EvaluationBreakdown Breakdown => EvaluationBreakdown.Of(Plan, Targets);

    /// <summary>The same of the targets of its commitments.</summary>
    public EvaluationBreakdown PromiseBreakdown => EvaluationBreakdown.Of(Plan, Promises);

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Plan.Id} as of {AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}: {Counts}";
}
