using FluentAssertions;
using FluentAssertions.Collections;
using FluentAssertions.Execution;
using Jingan.Planning.Files;

namespace Jingan.Planning.Testing;

/// <summary>What can be asserted about the files of a folder together, beside what can be of any collection.</summary>
/// <example><code>PlanFolder.Read("plans").Should().BeValid();</code></example>
public sealed class PlanFolderAssertions : GenericCollectionAssertions<IEnumerable<PlanFile>, PlanFile, PlanFolderAssertions>
{
    internal PlanFolderAssertions(ValueList<PlanFile>? files)
        : base(files!)
    {
    }

    /// <inheritdoc/>
    protected override string Identifier => "folder";

    /// <summary>There is no error in any file, nor between them; warnings pass.</summary>
    /// <param name="because">Why, as a phrase that may begin with because.</param>
    /// <param name="becauseArgs">What stands in its placeholders.</param>
    public AndConstraint<PlanFolderAssertions> BeValid(string because = "", params object[] becauseArgs)
    {
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(Subject is not null)
            .FailWith("Expected {context:folder} to be a folder of files{reason}, but it is null.");
        var files = Subject?.ToList() ?? [];
        var errors = files.SelectMany(file => file.Problems).Where(problem => problem.Severity == Severity.Error).ToList();
        Execute.Assertion.BecauseOf(because, becauseArgs)
            .ForCondition(errors.Count == 0)
            .FailWith(Failures.Text(
                $"Expected {Failures.Count(files.Count, "file")} to be valid{{reason}}, but they have {Failures.Count(errors.Count, "error")}:{Failures.Lines(errors)}"));
        return new(this);
    }
}
