using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Jingan.Planning.Files;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about one file of a folder.</summary>
public sealed class PlanFileAssertions : ObjectAssertions<PlanFile, PlanFileAssertions>
{
    internal PlanFileAssertions(PlanFile? file)
        : base(file!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "file";

    /// <summary>There is no error in the file, nor between it and the others; warnings pass.</summary>
    /// <inheritdoc cref="HaveNoProblems"/>
    public AndConstraint<PlanFileAssertions> BeValid(string because = "", params object[] becauseArgs) =>
        HaveNone("be valid", "error", problem => problem.Severity == Severity.Error, because, becauseArgs);

    /// <summary>There is no problem in the file, not even a remark.</summary>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanFileAssertions> HaveNoProblems(string because = "", params object[] becauseArgs) =>
        HaveNone("have no problems", "problem", _ => true, because, becauseArgs);

    private AndConstraint<PlanFileAssertions> HaveNone(
        string expectation, string word, Func<Diagnostic, bool> counts, string because, object[] becauseArgs)
    {
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject is not null)
            .FailWith("Expected {context:file} to be a file{reason}, but it is null.");
        var found = (Subject?.Problems ?? []).Where(counts).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(found.Count == 0)
            .FailWith(Failures.Text($"Expected {Subject} to {expectation}{{reason}}, but it has {Failures.Count(found.Count, word)}:{Failures.Lines(found)}"));
        return new(this);
    }
}
