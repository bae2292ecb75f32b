namespace Jingan.Planning;

/// <summary>What a set refers to and does not hold itself, among what is built in.</summary>
internal static class BuiltInReferences
{
    /// <summary>Everything built in where the set refers to something that it does not hold; else nothing, and nothing is loaded.</summary>
    public static PlanSet AllFor(PlanSet set) => References.Of(set).AreAllHeld(set) ? PlanSet.Empty : BuiltInPlans.LoadAll();

    /// <summary>Those of some indicators, documents and plans that the set refers to and does not hold.</summary>
    public static PlanSet In(PlanSet known, PlanSet set)
    {
        if (known == PlanSet.Empty)
            return known;

        var named = References.Of(set);
        return new()
        {
            Plans = known.Plans.Where(plan => named.Plans.Contains(plan.Id) && set.FindPlan(plan.Id) is null).ToValueList(),
            Indicators = known.Indicators.Where(one => named.Indicators.Contains(one.Id) && set.FindIndicator(one.Id) is null).ToValueList(),
            Documents = known.Documents.Where(one => named.Documents.Contains(one.Id)).ToValueList(),
        };
    }

    private sealed record References(HashSet<string> Indicators, HashSet<string> Documents, HashSet<string> Plans)
    {
        public static References Of(PlanSet set)
        {
            var named = new References(new(StringComparer.Ordinal), new(StringComparer.Ordinal), new(StringComparer.Ordinal));
            named.Indicators.UnionWith(set.EachTarget().Select(found => found.Target.Indicator));
            named.Indicators.UnionWith(set.Observations.Select(observation => observation.Indicator));
            named.Documents.UnionWith(set.EachSource().Select(found => found.Source.Document));
            named.Plans.UnionWith(set.Plans.Select(plan => plan.Parent).OfType<string>());
            named.Plans.UnionWith(set.EachZone().SelectMany(found => found.Zone.Lineage).Select(lineage => lineage.Plan));
            var sameAs = set.Plans.SelectMany(plan => plan.Commitments).SelectMany(commitment => commitment.SameAs);
            named.Plans.UnionWith(sameAs.Select(reference => reference.Split('/')[0]));
            return named;
        }

        public bool AreAllHeld(PlanSet set) =>
            Indicators.IsSubsetOf(set.Indicators.Select(indicator => indicator.Id))
            && Documents.IsSubsetOf(set.Documents.Select(document => document.Id))
            && Plans.IsSubsetOf(set.Plans.Select(plan => plan.Id));
    }
}
