namespace Jingan.Planning.Comparison;

/// <summary>Compares what two plans say of themselves, their definitions, industries and objectives.</summary>
internal static class Others
{
    /// <summary>The plan itself. Its title names the document, so another title is no change; what only one side states is none.</summary>
    public static void ComparePlans(ComparisonScope scope)
    {
        var (before, after) = (scope.Before, scope.After);
        AddIf(before.Kind != after.Kind, PlanParts.Kind);
        AddIf(before.Period != after.Period, PlanParts.Period);
        ComparePlaces(scope);
        AddIf(before.Status is { } was && after.Status is { } now && was != now, PlanParts.Status);
        AddIf(before.Parent is not null && after.Parent is not null && before.Parent != after.Parent, PlanParts.Parent);
        ComparePatterns(scope);

        void AddIf(bool differs, string part) => scope.AddIfAny(Compare.If(differs, ChangeSubject.Plan, ChangeKind.Changed, before, after, part));
    }

    /// <summary>The definitions that both sides bring; one that only one side has says nothing about the plans.</summary>
    public static void CompareIndicators(ComparisonScope scope)
    {
        if (scope.IsShared)
            return;

        foreach (var now in scope.ContextAfter.Indicators.DistinctBy(indicator => indicator.Id, StringComparer.Ordinal))
        {
            if (scope.ContextBefore.FindIndicator(now.Id) is not { } old)
                continue;

            if (old.Unit != now.Unit || old.Polarity != now.Polarity || old.Limits != now.Limits || old.Kind != now.Kind)
                scope.DefinedOtherwise.Add(now.Id);

            Compare.Pair(scope, ChangeSubject.Indicator, old, now, Definitions);
        }
    }

    public static void CompareIndustries(ComparisonScope scope) =>
        Compare.Each(scope, ChangeSubject.Industry, scope.Before.Industries, scope.After.Industries, (was, now) =>
        [
            Compare.Renamed(ChangeSubject.Industry, was, now),
            Compare.Moved(ChangeSubject.Industry, was, now, was.Group?.Zh, now.Group?.Zh),
        ]);

    /// <summary>The trees of objectives; what stands under an added or removed one and was added or removed with it shows no change of its own.</summary>
    public static void CompareObjectives(ComparisonScope scope)
    {
        var (before, after) = (ObjectiveTree.Of(scope.Before), ObjectiveTree.Of(scope.After));
        Compare.Each(scope, ChangeSubject.Objective, before.WithoutThoseUnderNew(after), after.WithoutThoseUnderNew(before), (was, now) =>
        [
            Compare.Renamed(ChangeSubject.Objective, was, now),
            Compare.If(before.ParentOf(was) != after.ParentOf(now), ChangeSubject.Objective, ChangeKind.ReParented, was, now),
        ]);
    }

    private static PlanChange?[] Definitions(Indicator was, Indicator now)
    {
        return
        [
            Compare.Renamed(ChangeSubject.Indicator, was, now),
            If(was.Unit != now.Unit, PlanParts.Unit),
            If(was.Kind != now.Kind, PlanParts.Kind),
            If(was.Polarity != now.Polarity, PlanParts.Polarity),
            If(was.Limits != now.Limits, PlanParts.Limits),
            If(was.Definition is not null && now.Definition is not null && !LookAlike.AreAlike(was.Definition.Zh, now.Definition.Zh), PlanParts.Definition)
                ?? If(!was.Breaks.ToHashSet().SetEquals(now.Breaks), PlanParts.Definition),
        ];

        PlanChange? If(bool differs, string part) => Compare.If(differs, ChangeSubject.Indicator, ChangeKind.Changed, was, now, part);
    }

    /// <summary>The pattern; where only one side has a structure, that is one change, and not one for each of its zones.</summary>
    private static void ComparePatterns(ComparisonScope scope)
    {
        var (before, after) = (scope.Before, scope.After);
        if (before.Space is null && after.Space is null)
            return;

        if (before.Space is not { } was || after.Space is not { } now)
        {
            var effect = before.Space is null ? ChangeEffect.Specified : ChangeEffect.Unspecified;
            scope.Add(new(ChangeSubject.Plan, ChangeKind.Changed, before, after, PlanParts.Pattern) { Effect = effect });
            return;
        }

        var differs = Compare.HaveOtherNames(was.Pattern, now.Pattern) || !was.Counts.ToHashSet().SetEquals(now.Counts);
        scope.AddIfAny(Compare.If(differs, ChangeSubject.Plan, ChangeKind.Changed, before, after, PlanParts.Pattern));
    }

    /// <summary>The place. Another day on which the same code and name held is no other place, but one that was merged or split in between is.</summary>
    private static void ComparePlaces(ComparisonScope scope)
    {
        var (was, now) = (scope.Before.Jurisdiction, scope.After.Jurisdiction);
        var divisions = DivisionHistory.Of(scope.ContextBefore, scope.ContextAfter).Between(scope.Before, scope.After);
        if (divisions.Count > 0 || was.Code != now.Code || Compare.HaveOtherNames(was.Name, now.Name))
            scope.Add(new(ChangeSubject.Plan, ChangeKind.Changed, scope.Before, scope.After, PlanParts.Jurisdiction) { Divisions = divisions });
    }
}

/// <summary>The objectives of a plan in the order of the document, with what each stands under.</summary>
internal sealed class ObjectiveTree
{
    private readonly List<Objective> inOrder = [];
    private readonly Dictionary<string, string?> parents = new(StringComparer.Ordinal);

    public static ObjectiveTree Of(Plan plan)
    {
        var tree = new ObjectiveTree();
        var open = new Stack<(Objective Objective, string? Parent)>(plan.Objectives.Reverse().Select(root => (root, (string?)null)));
        while (open.TryPop(out var node))
        {
            tree.inOrder.Add(node.Objective);
            tree.parents.TryAdd(node.Objective.Id, node.Parent);
            foreach (var child in node.Objective.Children.Reverse())
                open.Push((child, node.Objective.Id));
        }

        return tree;
    }

    public bool Has(string id) => parents.ContainsKey(id);

    /// <summary>The id of what an objective stands under; null for the top.</summary>
    public string? ParentOf(Objective objective) => parents[objective.Id];

    /// <summary>The objectives but for those that another tree has not and that stand under one that it has not.</summary>
    public ValueList<Objective> WithoutThoseUnderNew(ObjectiveTree other) =>
        [.. inOrder.Where(objective => other.Has(objective.Id) || parents[objective.Id] is not { } parent || other.Has(parent))];
}
