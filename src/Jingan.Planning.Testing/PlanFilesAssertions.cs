using FluentAssertions;
using FluentAssertions.Execution;
using FluentAssertions.Primitives;
using Jingan.Planning.Files;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about files that were read together.</summary>
public sealed class PlanFilesAssertions : ObjectAssertions<Workspace, PlanFilesAssertions>
{
    internal PlanFilesAssertions(Workspace? files)
        : base(files!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "files";

    /// <summary>There is no error in the files; warnings pass.</summary>
    /// <inheritdoc cref="HaveNoProblems"/>
    public AndConstraint<PlanFilesAssertions> BeValid(string because = "", params object[] becauseArgs) =>
        HaveNone("be valid", "error", problem => problem.Severity == Severity.Error, because, becauseArgs);

    /// <summary>There is no problem in the files, not even a remark.</summary>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanFilesAssertions> HaveNoProblems(string because = "", params object[] becauseArgs) =>
        HaveNone("have no problems", "problem", _ => true, because, becauseArgs);

    /// <summary>There is a problem of a kind in the files.</summary>
    /// <param name="id">Such as JP2003.</param>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    /// <returns>The first one.</returns>
    public AndWhichConstraint<PlanFilesAssertions, Diagnostic> HaveProblem(string id, string because = "", params object[] becauseArgs)
    {
        var all = Problems(because, becauseArgs);
        var found = all.Where(problem => problem.Id == id).Take(1).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(found.Count > 0)
            .FailWith(Failures.Text($"Expected files to have the problem {id}{{reason}}, but they have {Failures.Count(all.Count, "problem")}:{Failures.Lines(all)}"));
        return new(this, found);
    }

    private AndConstraint<PlanFilesAssertions> HaveNone(
        string expectation, string word, Func<Diagnostic, bool> counts, string because, object[] becauseArgs)
    {
        var found = Problems(because, becauseArgs).Where(counts).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(found.Count == 0)
            .FailWith(Failures.Text($"Expected files to {expectation}{{reason}}, but they have {Failures.Count(found.Count, word)}:{Failures.Lines(found)}"));
        return new(this);
    }

    private ValueList<Diagnostic> Problems(string because, object[] becauseArgs) => Execute.Assertion.BecauseOf(because, becauseArgs)
        .ForCondition(Subject is not null)
        .FailWith("Expected {context:files} to be files{reason}, but they are null.")
            ? Subject!.Diagnostics
            : [];
}
