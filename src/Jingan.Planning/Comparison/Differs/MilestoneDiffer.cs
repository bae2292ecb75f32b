using System.Globalization;
using Jingan.Planning.Files;
using NodaTime;

namespace Jingan.Planning.Comparison;

/// <summary>Compares the milestones of a project: of one kind the earliest with the earliest, and so on.</summary>
internal static class MilestoneDiffer
{
    public static void Compare(ComparisonScope scope, Project old, Project now)
    {
        var (before, after) = (ByKind(old), ByKind(now));
        foreach (var kind in before.Select(same => same.Key).Union(after.Select(same => same.Key)).Order())
        {
            var (were, are) = (before[kind].ToList(), after[kind].ToList());
            for (var index = 0; index < Math.Max(were.Count, are.Count); index++)
            {
                var (first, second) = (were.ElementAtOrDefault(index), are.ElementAtOrDefault(index));
                if (KindOf(first, second) is { } change)
                    scope.Add(new MilestoneChange(change, PartOf(kind, index), old, now, first, second));
            }
        }
    }

    private static ILookup<MilestoneKind, Milestone> ByKind(Project project) =>
        project.Milestones.OrderBy(milestone => milestone.Period.End).ThenBy(milestone => milestone.Period.Start).ToLookup(milestone => milestone.Kind);

    private static ChangeKind? KindOf(Milestone? before, Milestone? after) => (before, after) switch
    {
        (null, _) => ChangeKind.Added,
        ({ IsReached: true }, null) => ChangeKind.Removed,
        (_, null) => ChangeKind.Dropped,
        ({ IsReached: false }, { IsReached: true }) => ChangeKind.Done,
        ({ IsReached: true }, { IsReached: false }) => ChangeKind.Reopened,
        _ => Order(before.Period, after.Period) switch
        {
            < 0 => ChangeKind.Slipped,
            > 0 => ChangeKind.Advanced,
            _ => null,
        },
    };

    /// <summary>By the last day, then by the first.</summary>
    private static int Order(ReportingPeriod before, ReportingPeriod after) =>
        before.End != after.End ? before.End.CompareTo(after.End) : before.Start.CompareTo(after.Start);

    private static string PartOf(MilestoneKind kind, int index)
    {
        var word = FormatWords.MilestoneKinds.WordFor(kind);
        return index == 0 ? word : string.Create(CultureInfo.InvariantCulture, $"{word}/{index + 1}");
    }
}
