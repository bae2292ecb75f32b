using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>What of a comparison is shown.</summary>
/// <param name="Comparison">The whole comparison.</param>
/// <param name="Changes">The changes asked for, and the unchanged pairs where they are asked for.</param>
/// <param name="Sides">The sides of changes in words.</param>
/// <param name="Accepted">The known changes; null for none.</param>
internal sealed record ComparisonReport(PlanComparison Comparison, IReadOnlyList<PlanChange> Changes, ChangeSides Sides, AcceptList? Accepted)
{
    /// <summary>What is shown by subject, in the order of the subjects.</summary>
    public IEnumerable<IGrouping<ChangeSubject, PlanChange>> Sections => Changes.GroupBy(change => change.Subject).OrderBy(section => section.Key);

    /// <summary>What is shown and is a change.</summary>
    public IReadOnlyList<PlanChange> Real { get; } = [.. Changes.Where(change => change.Kind != ChangeKind.Unchanged)];

    /// <summary>The entries of the accept-list that accept nothing any more, whatever is shown.</summary>
    public IEnumerable<AcceptedChange> NotApplying => Accepted?.NotApplying(Comparison.Changes) ?? [];

    /// <summary>The entry that accepts a change; null where none does.</summary>
    public AcceptedChange? AcceptedBy(PlanChange change) => Accepted?.For(change);
}
