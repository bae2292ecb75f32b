using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about a plan.</summary>
public sealed class PlanAssertions : ObjectAssertions<Plan, PlanAssertions>
{
    internal PlanAssertions(Plan? plan)
        : base(plan!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "plan";

    /// <summary>No rule finds an error in the plan; warnings pass.</summary>
    /// <param name="known">The indicators, plans and documents that it may refer to; null for none.</param>
    /// <param name="rules">What has to hold; null for <see cref="ValidationRules.Default"/>.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanAssertions> BeValid(
        PlanSet? known = null, ValidationRules? rules = null, string because = "", params object[] becauseArgs)
    {
        var errors = Given(because, becauseArgs)
            ? new PlanSet { Plans = [Subject] }.Validate(known, rules).Where(problem => problem.Severity == Severity.Error).ToList()
            : [];
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(errors.Count == 0)
            .FailWith(Failures.Text($"Expected plan {Subject?.Id} to be valid{{reason}}, but it has {Failures.Count(errors.Count, "error")}:{Failures.Lines(errors)}"));
        return new(this);
    }

    /// <summary>The plan or one of its commitments has a target with an id.</summary>
    /// <inheritdoc cref="HaveZone"/>
    public AndWhichConstraint<PlanAssertions, Target> HaveTarget(string id, string because = "", params object[] becauseArgs) =>
        Have("target", id, plan => plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets)), target => target.Id, because, becauseArgs);

    /// <summary>The plan has a zone with an id.</summary>
    /// <param name="id">The id.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    /// <returns>The thing, to assert more about.</returns>
    public AndWhichConstraint<PlanAssertions, Zone> HaveZone(string id, string because = "", params object[] becauseArgs) =>
        Have("zone", id, plan => plan.Space?.Zones ?? [], zone => zone.Id, because, becauseArgs);

    /// <summary>The plan has a project with an id.</summary>
    /// <inheritdoc cref="HaveZone"/>
    public AndWhichConstraint<PlanAssertions, Project> HaveProject(string id, string because = "", params object[] becauseArgs) =>
        Have("project", id, plan => plan.Projects, project => project.Id, because, becauseArgs);

    /// <summary>The plan has a commitment with an id.</summary>
    /// <inheritdoc cref="HaveZone"/>
    public AndWhichConstraint<PlanAssertions, Commitment> HaveCommitment(string id, string because = "", params object[] becauseArgs) =>
        Have("commitment", id, plan => plan.Commitments, commitment => commitment.Id, because, becauseArgs);

    private AndWhichConstraint<PlanAssertions, T> Have<T>(
        string word, string id, Func<Plan, IEnumerable<T>> items, Func<T, string> idOf, string because, object[] becauseArgs)
    {
        ArgumentNullException.ThrowIfNull(id);
        var all = Given(because, becauseArgs) ? items(Subject).ToList() : [];
        var found = all.Where(item => idOf(item) == id).Take(1).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(found.Count > 0)
            .FailWith(Failures.Text($"Expected plan {Subject?.Id} to have a {word} '{id}'{{reason}}, but {Failures.Instead(id, all.ConvertAll(item => idOf(item)))}"));
        return new(this, found);
    }

    private bool Given(string because, object[] becauseArgs) => Execute.Assertion.BecauseOf(because, becauseArgs)
        .ForCondition(Subject is not null)
        .FailWith("Expected {context:plan} to be a plan{reason}, but it is null.");
}
