using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about the difference between two plans.</summary>
public sealed class PlanComparisonAssertions : ObjectAssertions<PlanComparison, PlanComparisonAssertions>
{
    internal PlanComparisonAssertions(PlanComparison? comparison)
        : base(comparison!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "comparison";

    /// <summary>No target asks for less after than before: in its aim, its force or its deadline.</summary>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanComparisonAssertions> HaveNoLoosenedTargets(string because = "", params object[] becauseArgs) =>
        HaveNone("loosened", change => change.Effect == ChangeEffect.Loosened, because, becauseArgs);

    /// <summary>No target is gone.</summary>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanComparisonAssertions> HaveNoRemovedTargets(string because = "", params object[] becauseArgs) =>
        HaveNone("removed", change => change.Kind == ChangeKind.Removed, because, becauseArgs);

    private static string LineOf(PlanChange change)
    {
        var wordings = change is { Effect: not null, Before: [Target before], After: [Target after] } ? $": '{before.Wording}' became '{after.Wording}'" : "";
        return $"\n  {change.Id}: {ChangeWords.Of(change).En}{wordings}{Place(change.SourceBefore, "before")}{Place(change.SourceAfter, "after")}";
    }

    private static string Place(SourceReference? source, string side) => source is { Line: { } line }
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" ({side}: {source.Document}, line {line})")
        : "";

    private AndConstraint<PlanComparisonAssertions> HaveNone(
        string word, Func<PlanChange, bool> counts, string because, object[] becauseArgs)
    {
        var given = Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject is not null)
            .FailWith("Expected {context:comparison} to be a comparison{reason}, but it is null.");
        if (!given)
            return new(this);

        var found = Subject!.Changes.Where(change => change.Subject == ChangeSubject.Target && counts(change)).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(found.Count == 0)
            .FailWith(Failures.Text(
                $"Expected {Subject.After.Id} to have no {word} targets against {Subject.Before.Id}{{reason}}, but it has {found.Count}:{string.Concat(found.Select(LineOf))}"));
        return new(this);
    }
}
