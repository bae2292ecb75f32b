namespace Jingan.Planning.Comparison;

/// <summary>Compares projects and their milestones.</summary>
internal static class ProjectDiffer
{
    public static void Compare(ComparisonScope scope, ZoneLinks zones)
    {
        var (before, after) = (scope.Before.Projects, scope.After.Projects);
        var pairs = Pairing.Of(before.AsSpan(), after.AsSpan(), project => project.Id);
        for (var index = 0; index < after.Count; index++)
        {
            if (!pairs.TryFind(index, out var found))
                scope.Add(new ProjectChange(ChangeKind.Added, null, after[index]));
            else if (!ReferenceEquals(before[found], after[index]))
                Compare(scope, before[found], after[index], zones);
        }

        for (var index = 0; index < before.Count; index++)
        {
            if (!pairs.IsPaired(index))
                scope.Add(new ProjectChange(ChangeKind.Removed, before[index], null));
        }
    }

    private static void Compare(ComparisonScope scope, Project old, Project now, ZoneLinks zones)
    {
        if (Naming.Differs(old.Name, now.Name))
            scope.Add(new ProjectChange(ChangeKind.Renamed, old, now));
        if (old.Category?.Zh != now.Category?.Zh || old.Subcategory?.Zh != now.Subcategory?.Zh)
            scope.Add(new ProjectChange(ChangeKind.ReCategorised, old, now));
        if (!zones.AreSame(old.Zone, now.Zone))
            scope.Add(new ProjectChange(ChangeKind.Relocated, old, now));
        if (!old.Milestones.Equals(now.Milestones))
            MilestoneDiffer.Compare(scope, old, now);
    }
}
