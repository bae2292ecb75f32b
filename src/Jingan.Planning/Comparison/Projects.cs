namespace Jingan.Planning.Comparison;

/// <summary>Compares projects and their milestones.</summary>
internal static class Projects
{
    public static void Compare(ComparisonScope scope, ZoneLinks zones) =>
        Comparison.Compare.Each(scope, ChangeSubject.Project, scope.Before.Projects, scope.After.Projects, (was, now) =>
        [
            Comparison.Compare.Renamed(ChangeSubject.Project, was, now),
            Comparison.Compare.Moved(ChangeSubject.Project, was, now, HeadingOf(was), HeadingOf(now)),
            Comparison.Compare.If(!zones.AreSame(was.Zone, now.Zone), ChangeSubject.Project, ChangeKind.Relocated, was, now),
            .. Milestones(was, now),
        ]);

    private static string HeadingOf(Project project) => $"{project.Category?.Zh} / {project.Subcategory?.Zh}";

    /// <summary>The milestones: of one kind the earliest with the earliest, and so on.</summary>
    private static IEnumerable<PlanChange> Milestones(Project was, Project now)
    {
        foreach (var kind in ChangedParts.MilestoneKinds)
        {
            var (before, after) = (ChangedParts.MilestonesOf(was, kind).ToList(), ChangedParts.MilestonesOf(now, kind).ToList());
            for (var index = 0; index < Math.Max(before.Count, after.Count); index++)
            {
                if (KindOf(before.ElementAtOrDefault(index), after.ElementAtOrDefault(index)) is { } change)
                    yield return new(ChangeSubject.Project, change, was, now, ChangedParts.KeyOf(kind, index));
            }
        }
    }

    /// <summary>What became of a milestone; that it is not mentioned any more says nothing of it.</summary>
    private static ChangeKind? KindOf(Milestone? before, Milestone? after)
    {
        if (before is null)
            return ChangeKind.NewlyNamed;

        if (after is null)
            return ChangeKind.NotNamed;

        return (before.State, after.State) switch
        {
            (MilestoneState.Planned, MilestoneState.Reached) => ChangeKind.Done,
            (MilestoneState.Reached, MilestoneState.Planned) => ChangeKind.Reopened,
            (not MilestoneState.GivenUp, MilestoneState.GivenUp) => ChangeKind.GivenUp,
            (MilestoneState.GivenUp, not MilestoneState.GivenUp) => ChangeKind.Resumed,
            _ => Order(before.Period, after.Period) switch
            {
                < 0 => ChangeKind.Slipped,
                > 0 => ChangeKind.Advanced,
                _ => null,
            },
        };
    }

    /// <summary>By the last day, then by the first.</summary>
    private static int Order(ReportingPeriod before, ReportingPeriod after) =>
        before.End != after.End ? before.End.CompareTo(after.End) : before.Start.CompareTo(after.Start);
}
