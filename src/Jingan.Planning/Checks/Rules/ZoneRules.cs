using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>How zones lie on each other, and where they come from.</summary>
internal static class ZoneRules
{
    public static ValidationRule EveryZoneComesAfterItsParent { get; } = new(RuleProblems.UnknownParentZone, (context, findings) =>
    {
        foreach (var zones in context.Set.EachZone().GroupBy(found => found.Subject))
        {
            var before = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (subject, plan, zone) in zones)
            {
                if (zone.Parent is { } parent && !before.Contains(parent) && !context.Unread.Has(ReferredKind.Zone, parent, plan.Id))
                {
                    var question = findings.DidYouMean(subject, parent, before);
                    findings.Report(subject, $"space.zones[{zone.Id}].parent", Phrase.Quote(parent), question);
                }

                before.Add(zone.Id);
            }
        }
    });

    public static ValidationRule EveryProjectLiesInAZoneOfItsPlan { get; } = new(RuleProblems.UnknownProjectZone, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            foreach (var project in plan.Projects)
            {
                if (project.Zone is { } zone && context.ZoneIdsOf(plan) is var zones && !zones.Contains(zone) && !context.Unread.Has(ReferredKind.Zone, zone, plan.Id))
                    findings.Report(subject, $"projects[{project.Id}].zone", Phrase.Quote(zone), findings.DidYouMean(subject, zone, zones));
            }
        }
    });

    public static ValidationRule EveryOrderNamesZonesOfItsPlan { get; } = new(RuleProblems.UnknownOrderedZone, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan().Where(found => found.Plan.Space is { Orders.Count: > 0 }))
        {
            var ids = context.ZoneIdsOf(plan);
            for (var index = 0; index < plan.Space!.Orders.Count; index++)
            {
                var order = plan.Space.Orders[index];
                string?[] named = [order.Along, .. order.Zones];
                foreach (var unknown in named.OfType<string>().Where(id => !ids.Contains(id) && !context.Unread.Has(ReferredKind.Zone, id, plan.Id)))
                    findings.Report(subject, string.Create(CultureInfo.InvariantCulture, $"space.orders[{index}]"), Phrase.Quote(unknown), findings.DidYouMean(subject, unknown, ids));
            }
        }
    });

    public static ValidationRule EveryLineageNamesZonesOfTheEarlierPlan { get; } = new(RuleProblems.UnknownEarlierZone, (context, findings) =>
    {
        foreach (var (subject, plan, zone) in context.Set.EachZone())
        {
            foreach (var (lineage, path) in LineageOf(context, plan.Space!, zone))
            {
                if (context.ZoneIdsOf(lineage.Plan) is not { } ids)
                    continue;

                foreach (var unknown in lineage.Zones.Where(id => !ids.Contains(id) && !context.Unread.Has(ReferredKind.Zone, id, lineage.Plan)))
                {
                    var question = findings.DidYouMean(subject, unknown, ids);
                    findings.Report(subject, path() + ".zones", Phrase.Quote(unknown), Phrase.Quote(lineage.Plan), question);
                }
            }
        }
    });

    public static ValidationRule NoZoneComesFromItself { get; } = new(RuleProblems.LineageCycle, (context, findings) =>
    {
        var zones = context.Set.EachZone()
            .DistinctBy(found => (found.Plan.Id, found.Zone.Id))
            .ToDictionary(found => (Plan: found.Plan.Id, Zone: found.Zone.Id));
        IEnumerable<(string Plan, string Zone)> EarlierThan((string Plan, string Zone) key) => zones.TryGetValue(key, out var found)
            ? found.Zone.Lineage.SelectMany(lineage => lineage.Zones.Select(zone => (lineage.Plan, zone)))
            : [];
        foreach (var cycle in Cycles.Find(zones.Keys, EarlierThan))
        {
            var (subject, plan, zone) = zones[cycle.Last];
            findings.Report(subject, context.PathTo(plan.Space!, zone) + ".lineage", PlanRules.Arrows(cycle, step => $"{step.Plan}/{step.Zone}"));
        }
    });

    /// <summary>The lineage of a zone with the ways to its items.</summary>
    public static IEnumerable<(Lineage Lineage, Func<string> Path)> LineageOf(RuleContext context, SpatialStructure space, Zone zone) =>
        zone.Lineage.Select((lineage, index) => (
            lineage,
            new Func<string>(() => string.Create(CultureInfo.InvariantCulture, $"{context.PathTo(space, zone)}.lineage[{index}]"))));
}
