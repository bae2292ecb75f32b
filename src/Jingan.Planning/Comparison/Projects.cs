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
                var (old, next) = (before.ElementAtOrDefault(index), after.ElementAtOrDefault(index));
                if (KindOf(old, next) is { } change)
                    yield return new(ChangeSubject.Project, change, was, now, ChangedParts.KeyOf(kind, index)) { Effect = EffectOf(change, old, next) };
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
            _ => Moved(before.Period, after.Period),
        };
    }

    /// <summary>Whether it comes earlier or later; a time within the other one only tells it more or less precisely.</summary>
    private static ChangeKind? Moved(ReportingPeriod before, ReportingPeriod after)
    {
        if (before.Equals(after))
            return null;

        if (before.Contains(after) || after.Contains(before))
            return ChangeKind.Changed;

        return Order(before, after) < 0 ? ChangeKind.Slipped : ChangeKind.Advanced;
    }

    private static ChangeEffect? EffectOf(ChangeKind kind, Milestone? before, Milestone? after)
    {
        if (kind != ChangeKind.Changed || before is null || after is null)
            return null;

        return before.Period.Contains(after.Period) ? ChangeEffect.Specified : ChangeEffect.Unspecified;
    }

    /// <summary>By the last day, then by the first.</summary>
    private static int Order(ReportingPeriod before, ReportingPeriod after) =>
        before.End != after.End ? before.End.CompareTo(after.End) : before.Start.CompareTo(after.Start);
}
