using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about the verdict on a target.</summary>
public sealed class TargetEvaluationAssertions : ObjectAssertions<TargetEvaluation, TargetEvaluationAssertions>
{
    internal TargetEvaluationAssertions(TargetEvaluation? evaluation)
        : base(evaluation!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "evaluation";

    /// <summary>The target was met.</summary>
    /// <inheritdoc cref="BeUndetermined"/>
    public AndConstraint<TargetEvaluationAssertions> BeMet(string because = "", params object[] becauseArgs) =>
        Be(Verdict.Met, null, because, becauseArgs);

    /// <summary>The target was due and was not met.</summary>
    /// <inheritdoc cref="BeUndetermined"/>
    public AndConstraint<TargetEvaluationAssertions> BeNotMet(string because = "", params object[] becauseArgs) =>
        Be(Verdict.NotMet, null, because, becauseArgs);

    /// <summary>It cannot be told whether the target was met.</summary>
    /// <param name="reason">Why not; null for any reason.</param>
    /// <param name="because">Why this is expected, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<TargetEvaluationAssertions> BeUndetermined(
        GapReason? reason = null, string because = "", params object[] becauseArgs) => Be(Verdict.Undetermined, reason, because, becauseArgs);

    private static string Text(Verdict verdict, GapReason? reason) => reason is null ? $"{verdict}" : $"{verdict} ({reason})";

    private AndConstraint<TargetEvaluationAssertions> Be(Verdict verdict, GapReason? reason, string because, object[] becauseArgs)
    {
        var given = Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject is not null)
            .FailWith("Expected {context:evaluation} to be an evaluation{reason}, but it is null.");
        if (!given)
            return new(this);

        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject!.Verdict == verdict && (reason is null || Subject.Reason == reason))
            .FailWith(Failures.Text(
                $"Expected target {Subject.Target.Id} ('{Subject.Target.Wording}') to be {Text(verdict, reason)}{{reason}}, but it is {Text(Subject.Verdict, Subject.Reason)}: {Subject.Message.En}{Used()}"));
        return new(this);
    }

    private string Used() => Subject.Observations.Count == 0
        ? ""
        : $"\n  judged by {string.Join("; ", Subject.Observations.Select(observation => $"'{observation.Wording}'"))}";
}
