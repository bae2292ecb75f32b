namespace Jingan.Planning.Comparison;

/// <summary>Compares the trees of objectives.</summary>
internal static class ObjectiveDiffer
{
    public static void Compare(ComparisonScope scope)
    {
        if (scope.Before.Objectives.Equals(scope.After.Objectives))
            return;

        var (before, after) = (Flat(scope.Before.Objectives), Flat(scope.After.Objectives));
        var (idsBefore, idsAfter) = (Ids(before), Ids(after));
        var pairs = Pairing.Of(before.AsSpan(), after.AsSpan(), node => node.Objective.Id);
        for (var index = 0; index < after.Count; index++)
        {
            var now = after[index];
            if (pairs.TryFind(index, out var found))
                Compare(scope, before[found], now);
            else if (now.Parent is null || idsBefore.Contains(now.Parent.Id))
                scope.Add(new ObjectiveChange(ChangeKind.Added, null, now.Objective, null, now.Parent));
        }

        for (var index = 0; index < before.Count; index++)
        {
            var old = before[index];
            if (!pairs.IsPaired(index) && (old.Parent is null || idsAfter.Contains(old.Parent.Id)))
                scope.Add(new ObjectiveChange(ChangeKind.Removed, old.Objective, null, old.Parent, null));
        }
    }

    /// <summary>The ids of all objectives of a plan.</summary>
    public static HashSet<string> IdsOf(Plan plan) => Ids(Flat(plan.Objectives));

    private static void Compare(ComparisonScope scope, (Objective Objective, Objective? Parent) old, (Objective Objective, Objective? Parent) now)
    {
        if (Naming.Differs(old.Objective.Name, now.Objective.Name))
            scope.Add(new ObjectiveChange(ChangeKind.Renamed, old.Objective, now.Objective, old.Parent, now.Parent));
        if (old.Parent?.Id != now.Parent?.Id)
            scope.Add(new ObjectiveChange(ChangeKind.ReParented, old.Objective, now.Objective, old.Parent, now.Parent));
    }

    private static HashSet<string> Ids(ValueList<(Objective Objective, Objective? Parent)> nodes) =>
        nodes.Select(node => node.Objective.Id).ToHashSet(StringComparer.Ordinal);

    private static ValueList<(Objective Objective, Objective? Parent)> Flat(ValueList<Objective> roots)
    {
        var flat = new List<(Objective, Objective?)>();
        var open = new Stack<(Objective Objective, Objective? Parent)>(roots.Reverse().Select(root => (root, (Objective?)null)));
        while (open.TryPop(out var node))
        {
            flat.Add(node);
            foreach (var child in node.Objective.Children.Reverse())
                open.Push((child, node.Objective));
        }

        return flat.ToValueList();
    }
}
