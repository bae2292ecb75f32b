using Jingan.Planning.Comparison;

namespace Jingan.Planning.Tests.Comparison;

/// <summary>A change as lines of text that do not depend on the order of a comparison, and as the swapped comparison has to show it.</summary>
internal static class Mirrored
{
    public static IReadOnlyList<string> Lines(PlanComparison comparison) =>
        [.. comparison.Changes.Select(change => Line(change.Subject, change.Kind, change.Part, change.Effect, change.Reason, Ids(change.IdsBefore), Ids(change.IdsAfter))).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Swapped(PlanComparison comparison) =>
        [.. comparison.Changes.Select(change => Line(change.Subject, Of(change), change.Part, Of(change.Effect), change.Reason, Ids(change.IdsAfter), Ids(change.IdsBefore))).Order(StringComparer.Ordinal)];

    private static string Line(
        ChangeSubject subject, ChangeKind kind, string? part, ChangeEffect? effect, Incomparability? reason, string before, string after) =>
        $"{subject} {kind} {part} {effect} {reason}: {before} → {after}";

    private static string Ids(IEnumerable<string> ids) => string.Join('+', ids.Order(StringComparer.Ordinal));

    private static ChangeKind Of(PlanChange change) => (change.Kind, change) switch
    {
        (ChangeKind.Added, ZoneChange) => ChangeKind.Retired,
        (ChangeKind.Added, MilestoneChange { MilestoneAfter.IsReached: false }) => ChangeKind.Dropped,
        (ChangeKind.Added, _) => ChangeKind.Removed,
        (ChangeKind.Removed or ChangeKind.Retired or ChangeKind.Dropped, _) => ChangeKind.Added,
        (ChangeKind.Merged, _) => ChangeKind.Split,
        (ChangeKind.Split, _) => ChangeKind.Merged,
        (ChangeKind.Hardened, _) => ChangeKind.Softened,
        (ChangeKind.Softened, _) => ChangeKind.Hardened,
        (ChangeKind.WordedFirmer, _) => ChangeKind.WordedSofter,
        (ChangeKind.WordedSofter, _) => ChangeKind.WordedFirmer,
        (ChangeKind.Advanced, _) => ChangeKind.Slipped,
        (ChangeKind.Slipped, _) => ChangeKind.Advanced,
        (ChangeKind.Done, _) => ChangeKind.Reopened,
        (ChangeKind.Reopened, _) => ChangeKind.Done,
        (ChangeKind.Marked, _) => ChangeKind.Unmarked,
        (ChangeKind.Unmarked, _) => ChangeKind.Marked,
        var (kind, _) => kind,
    };

    private static ChangeEffect? Of(ChangeEffect? effect) => effect switch
    {
        ChangeEffect.Tightened => ChangeEffect.Loosened,
        ChangeEffect.Loosened => ChangeEffect.Tightened,
        ChangeEffect.Specified => ChangeEffect.Unspecified,
        ChangeEffect.Unspecified => ChangeEffect.Specified,
        _ => effect,
    };
}
