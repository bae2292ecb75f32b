namespace Jingan.Planning.Comparison;

/// <summary>Compares what two plans say of themselves.</summary>
internal static class PlanPropertyDiffer
{
    public static void Compare(ComparisonScope scope)
    {
        var (before, after) = (scope.Before, scope.After);
        AddIf(Naming.Differs(before.Title, after.Title), ChangeKind.Renamed);
        AddIf(before.Kind != after.Kind, ChangeKind.KindChanged);
        AddIf(before.Period != after.Period, ChangeKind.PeriodChanged);
        AddIf(IsElsewhere(before.Jurisdiction, after.Jurisdiction), ChangeKind.JurisdictionChanged);
        AddIf(before.Status != after.Status || before.Adopted != after.Adopted, ChangeKind.StatusChanged);
        AddIf(before.Parent != after.Parent, ChangeKind.ParentChanged);
        AddIf(IsOtherwise(before.Space, after.Space), ChangeKind.PatternChanged);

        void AddIf(bool differs, ChangeKind kind)
        {
            if (differs)
                scope.Add(new PlanPropertyChange(kind, before, after));
        }
    }

    /// <summary>Another day on which the same code and name held is no other place.</summary>
    private static bool IsElsewhere(Jurisdiction before, Jurisdiction after) => before.Code != after.Code || Naming.Differs(before.Name, after.Name);

    private static bool IsOtherwise(SpatialStructure? before, SpatialStructure? after) =>
        before is null || after is null
            ? !ReferenceEquals(before, after)
            : Naming.Differs(before.Pattern, after.Pattern) || !before.Counts.ToHashSet().SetEquals(after.Counts);
}
