using Jingan.Planning.Comparison;

namespace Jingan.Planning.Tests.Comparison;

/// <summary>A change as lines of text that do not depend on the order of a comparison, and as the swapped comparison has to show it.</summary>
internal static class Mirrored
{
    public static IReadOnlyList<string> Lines(PlanComparison comparison) =>
        [.. comparison.Changes.Select(change => Line(change, change.Kind, change.Effect, Of(change.Difference, 1), Ids(change.IdsBefore), Ids(change.IdsAfter))).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<string> Swapped(PlanComparison comparison) =>
        [.. comparison.Changes.Select(change => Line(change, Of(change), Of(change.Effect), Of(change.Difference, -1), Ids(change.IdsAfter), Ids(change.IdsBefore))).Order(StringComparer.Ordinal)];

    private static string Line(PlanChange change, ChangeKind kind, ChangeEffect? effect, string difference, string before, string after) =>
        $"{change.Subject} {kind} {change.Part} {effect} {change.Reason} {difference}: {before} → {after}";

    private static string Of(AimDifference? difference, int sign) =>
        difference is null ? "" : $"{difference.Lower * sign + 0:0.######}/{difference.Upper * sign + 0:0.######} {difference.Unit}";

    private static string Ids(IEnumerable<string> ids) => string.Join('+', ids.Order(StringComparer.Ordinal));

    private static ChangeKind Of(PlanChange change) => change.Kind switch
    {
        ChangeKind.Added when change.Subject == ChangeSubject.Zone => ChangeKind.Retired,
        ChangeKind.Added => ChangeKind.Removed,
        ChangeKind.Removed or ChangeKind.Retired => ChangeKind.Added,
        ChangeKind.NewlyNamed => ChangeKind.NotNamed,
        ChangeKind.NotNamed => ChangeKind.NewlyNamed,
        ChangeKind.Merged => ChangeKind.Split,
        ChangeKind.Split => ChangeKind.Merged,
        ChangeKind.Hardened => ChangeKind.Softened,
        ChangeKind.Softened => ChangeKind.Hardened,
        ChangeKind.WordedFirmer => ChangeKind.WordedSofter,
        ChangeKind.WordedSofter => ChangeKind.WordedFirmer,
        ChangeKind.Advanced => ChangeKind.Slipped,
        ChangeKind.Slipped => ChangeKind.Advanced,
        ChangeKind.Done => ChangeKind.Reopened,
        ChangeKind.Reopened => ChangeKind.Done,
        ChangeKind.GivenUp => ChangeKind.Resumed,
        ChangeKind.Resumed => ChangeKind.GivenUp,
        ChangeKind.Marked => ChangeKind.Unmarked,
        ChangeKind.Unmarked => ChangeKind.Marked,
        var kind => kind,
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
