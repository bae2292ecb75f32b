using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>Whether the areas before and after a merger or a split are the same, where all of them are stated.</summary>
internal static class LineageAreaRules
{
    public static ValidationRule MergersAndSplitsKeepTheirArea { get; } = new(RuleProblems.AreaNotKept, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan().Where(found => found.Plan.Space is not null && !context.Unread.HasAny(ReferredKind.Zone, found.Plan.Id)))
        {
            foreach (var group in GroupsOf(plan.Space!, context))
            {
                if (AreaOf(group.Before, group.Unit) is not { } before || AreaOf(group.After, group.Unit) is not { } after || Region.Overlap(before, after) is not null)
                    continue;

                var path = context.PathTo(plan.Space!, group.After[0]) + ".area";
                findings.Report(subject, path, NamesOf(group.Before, group.Earlier), Text(before, group.Unit), NamesOf(group.After, plan.Space!), Text(after, group.Unit));
            }
        }
    });

    /// <summary>Zones of one earlier plan and of this one that go over into each other as a whole, more than one on a side.</summary>
    private static IEnumerable<Group> GroupsOf(SpatialStructure space, RuleContext context)
    {
        var links = space.Zones
            .SelectMany(zone => zone.Lineage.Where(one => one.Kind != LineageKind.BuiltUpon).SelectMany(one => one.Zones.Select(origin => (Zone: zone, one.Plan, Origin: origin))))
            .Distinct()
            .ToArray();
        var ofZone = links.ToLookup(link => (link.Plan, link.Zone.Id));
        var ofOrigin = links.ToLookup(link => (link.Plan, link.Origin));
        var seen = new HashSet<(string Plan, string Zone)>();
        foreach (var (zone, plan, _) in links)
        {
            if (!seen.Add((plan, zone.Id)))
                continue;

            var (after, origins, waiting) = (new List<Zone>(), new HashSet<string>(StringComparer.Ordinal), new Queue<Zone>([zone]));
            while (waiting.TryDequeue(out var next))
            {
                after.Add(next);
                foreach (var link in ofZone[(plan, next.Id)])
                {
                    if (!origins.Add(link.Origin))
                        continue;

                    foreach (var sibling in ofOrigin[(plan, link.Origin)].Where(sibling => seen.Add((plan, sibling.Zone.Id))))
                        waiting.Enqueue(sibling.Zone);
                }
            }

            if (after.Count + origins.Count > 2 && context.Plans.TryGetValue(plan, out var found) && found.Space is { } earlier && after[0].Area?.Unit is { } unit)
                yield return new(earlier, [.. origins.Order(StringComparer.Ordinal).Select(earlier.FindZone)], [.. after], unit);
        }
    }

    private static NumberInterval? AreaOf(IEnumerable<Zone?> zones, Unit unit)
    {
        var total = NumberInterval.Exactly(0);
        foreach (var zone in zones)
        {
            if (zone?.Area is not { } area || QuantityRules.Stated(area, unit) is not { } stated)
                return null;

            total += stated;
        }

        return total;
    }

    private static Phrase NamesOf(Zone?[] zones, SpatialStructure space) => new(NamesOf(zones, space, Language.Chinese), NamesOf(zones, space, Language.English));

    private static string NamesOf(Zone?[] zones, SpatialStructure space, Language language) => string.Join(" + ", zones.Select(zone => space.NameOf(zone!).In(language)));

    private static Phrase Text(NumberInterval area, Unit unit)
    {
        var number = area switch
        {
            { IsPoint: true, Lower: { } only } => DecimalText.Plain(only),
            { Lower: { } lower, Upper: { } upper } => $"{DecimalText.Plain(lower)}–{DecimalText.Plain(upper)}",
            _ => area.ToString(),
        };
        return new(number + unit.In(Language.Chinese), $"{number} {unit.In(Language.English)}");
    }

    private sealed record Group(SpatialStructure Earlier, Zone?[] Before, Zone[] After, Unit Unit);
}
