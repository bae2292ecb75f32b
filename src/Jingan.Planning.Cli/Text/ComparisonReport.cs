using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>What of a comparison is shown.</summary>
/// <param name="Comparison">The whole comparison.</param>
/// <param name="Changes">The changes asked for.</param>
/// <param name="Context">The indicators by which targets are named.</param>
/// <param name="Accepted">The known changes; null for none.</param>
internal sealed record ComparisonReport(PlanComparison Comparison, IReadOnlyList<PlanChange> Changes, PlanSet Context, AcceptList? Accepted)
{
    /// <summary>The changes by subject, in the order of the subjects.</summary>
    public IEnumerable<IGrouping<ChangeSubject, PlanChange>> Sections => Changes.GroupBy(change => change.Subject).OrderBy(section => section.Key);

    /// <summary>The entries of the accept-list that accept nothing any more, whatever is shown.</summary>
    public IEnumerable<AcceptedChange> NotApplying => Accepted?.NotApplying(Comparison.Changes) ?? [];

    /// <summary>The entry that accepts a change; null where none does.</summary>
    public AcceptedChange? AcceptedBy(PlanChange change) => Accepted?.For(change);
}
