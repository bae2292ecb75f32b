using Jingan.Planning.Indicators;

namespace Jingan.Planning.Comparison.Differs;

/// <summary>Compares the definitions of indicators, where each side brings its own.</summary>
internal static class IndicatorDiffer
{
    public static void Compare(ComparisonScope scope)
    {
        if (!scope.HasTwoContexts)
            return;

        foreach (var (id, now) in scope.IndicatorsAfter)
        {
            if (!scope.IndicatorsBefore.TryGetValue(id, out var old))
                scope.Add(new IndicatorChange(ChangeKind.Added, null, now));
            else if (!ReferenceEquals(old, now) && old != now)
                Compare(scope, old, now);
        }

        foreach (var (id, old) in scope.IndicatorsBefore)
        {
            if (!scope.IndicatorsAfter.ContainsKey(id))
                scope.Add(new IndicatorChange(ChangeKind.Removed, old, null));
        }
    }

    /// <summary>Whether what fulfils a target can depend on which of the two definitions holds.</summary>
    public static bool MatterToTargets(Indicator? before, Indicator? after) =>
        before?.Unit != after?.Unit || before?.Polarity != after?.Polarity || before?.Limits != after?.Limits || before?.Kind != after?.Kind;

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
