using Jingan.Planning.Collections;
using Jingan.Planning.Plans;
using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>The verdicts on all targets of a plan; none is left out.</summary>
public sealed record PlanEvaluation
{
    internal PlanEvaluation(Plan plan, LocalDate asOf, ValueList<TargetEvaluation> targets)
    {
        Plan = plan;
        AsOf = asOf;
        Targets = targets;
    }

    /// <summary>The plan.</summary>
    public Plan Plan { get; }

    /// <summary>The date as of which it is judged.</summary>
    public LocalDate AsOf { get; }

    /// <summary>The verdicts, in the order of the plan: its targets, then those of its commitments.</summary>
    public ValueList<TargetEvaluation> Targets { get; }

    /// <summary>How many targets have each verdict.</summary>
    public EvaluationCounts Counts => CountsWhere(_ => true);

    /// <summary>How many of the targets for which a condition holds have each verdict.</summary>
    public EvaluationCounts CountsWhere(Func<TargetEvaluation, bool> condition)
    {
        var chosen = Targets.Where(condition).ToLookup(target => (target.Verdict, target.Reason == UndeterminedReason.NotDue));
        return new(
            chosen[(Verdict.Met, false)].Count(),
            chosen[(Verdict.NotMet, false)].Count(),
            chosen[(Verdict.Undetermined, false)].Count(),
            chosen[(Verdict.Undetermined, true)].Count());
    }
}
