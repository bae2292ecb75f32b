namespace Jingan.Planning.Comparison;

/// <summary>Compares the definitions of indicators, where each side brings its own.</summary>
internal static class IndicatorDiffer
{
    public static void Compare(ComparisonScope scope)
    {
        var (before, after) = (scope.ListedBefore, scope.ListedAfter);
        if (ReferenceEquals(before, after))
            return;

        var pairs = Pairing.Of(before.AsSpan(), after.AsSpan(), indicator => indicator.Id);
        for (var index = 0; index < after.Count; index++)
        {
            var now = after[index];
            if (pairs.TryFind(index, out var found))
                CompareIfOther(scope, before[found], now);
            else if (!scope.IndicatorsBefore.ContainsKey(now.Id))
                scope.Add(new IndicatorChange(ChangeKind.Added, null, now));
        }

        for (var index = 0; index < before.Count; index++)
        {
            if (!pairs.IsPaired(index) && !scope.IndicatorsAfter.ContainsKey(before[index].Id))
                scope.Add(new IndicatorChange(ChangeKind.Removed, before[index], null));
        }
    }

    private static void CompareIfOther(ComparisonScope scope, Indicator old, Indicator now)
    {
        if (ReferenceEquals(old, now) || old == now)
            return;

        if (old.Unit != now.Unit || old.Polarity != now.Polarity || old.Limits != now.Limits || old.Kind != now.Kind)
            scope.DefinedOtherwise.Add(now.Id);

        Compare(scope, old, now);
    }

    private static void Compare(ComparisonScope scope, Indicator old, Indicator now)
    {
        if (Naming.Differs(old.Name, now.Name))
            scope.Add(new IndicatorChange(ChangeKind.Renamed, old, now));
        if (old.Unit != now.Unit)
            scope.Add(new IndicatorChange(ChangeKind.UnitChanged, old, now));
        if (old.Kind != now.Kind)
            scope.Add(new IndicatorChange(ChangeKind.QuantityKindChanged, old, now));
        if (old.Polarity != now.Polarity)
            scope.Add(new IndicatorChange(ChangeKind.PolarityChanged, old, now));
        if (old.Limits != now.Limits)
            scope.Add(new IndicatorChange(ChangeKind.LimitsChanged, old, now));
        if (old.Definition != now.Definition || !old.Breaks.ToHashSet().SetEquals(now.Breaks))
            scope.Add(new IndicatorChange(ChangeKind.DefinitionChanged, old, now));
    }
}
