using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about the verdicts on a plan's targets.</summary>
public sealed class PlanEvaluationAssertions : ObjectAssertions<PlanEvaluation, PlanEvaluationAssertions>
{
    internal PlanEvaluationAssertions(PlanEvaluation? evaluation)
        : base(evaluation!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "evaluation";

    /// <summary>A target of the plan or of its commitments was judged.</summary>
    /// <param name="id">The target's id.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    /// <returns>The verdict, to assert more about.</returns>
    public AndWhichConstraint<PlanEvaluationAssertions, TargetEvaluation> HaveTarget(string id, string because = "", params object[] becauseArgs)
    {
        var all = All(because, becauseArgs);
        var found = all.Where(target => target.Target.Id == id).Take(1).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(found.Count > 0)
            .FailWith(Failures.Text($"Expected evaluation to have a target '{id}'{{reason}}, but {Failures.Instead(id, all.ConvertAll(target => target.Target.Id))}"));
        return new(this, found);
    }

    /// <summary>No target of the plan or of its commitments was due and missed; undetermined ones pass.</summary>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanEvaluationAssertions> HaveNoMissedTargets(string because = "", params object[] becauseArgs) =>
        HaveNone("missed", target => target.Verdict == Verdict.NotMet, because, becauseArgs);

    /// <summary>Of every target of the plan and of its commitments it can be told whether it was met; those not yet due pass.</summary>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanEvaluationAssertions> HaveNoUndeterminedTargets(string because = "", params object[] becauseArgs) => HaveNone(
        "undetermined",
        target => target.Verdict == Verdict.Undetermined && target.Reason != GapReason.NotDue,
        because,
        becauseArgs);

    private AndConstraint<PlanEvaluationAssertions> HaveNone(
        string word, Func<TargetEvaluation, bool> counts, string because, object[] becauseArgs)
    {
        var found = All(because, becauseArgs).Where(counts).ToList();
        var lines = string.Concat(found.Select(target => $"\n  {target.Target.Id} ('{target.Target.Wording}'): {target.Message.En}"));
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(found.Count == 0)
            .FailWith(Failures.Text($"Expected plan {Subject?.Plan.Id} to have no {word} targets{{reason}}, but it has {found.Count}:{lines}"));
        return new(this);
    }

    private List<TargetEvaluation> All(string because, object[] becauseArgs) => Execute.Assertion.BecauseOf(because, becauseArgs)
        .ForCondition(Subject is not null)
        .FailWith("Expected {context:evaluation} to be an evaluation{reason}, but it is null.")
            ? [.. Subject!.Targets, .. Subject.Promises]
            : [];
}
