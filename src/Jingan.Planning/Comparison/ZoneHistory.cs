namespace Jingan.Planning.Comparison;

/// <summary>The zones of successive plans and what the plans say of their lineage.</summary>
/// <example><code>foreach (var link in plan.ZoneHistory(set).Links) Console.WriteLine($"{link.From.Name} → {link.To.Name}: {link.Lineage.Kind}");</code></example>
public sealed record ZoneHistory
{
    private ZoneHistory(ValueList<Plan> plans, ValueList<LineageLink> links) => (Plans, Links) = (plans, links);

    /// <summary>The plans that lineage joins, by time.</summary>
    public ValueList<Plan> Plans { get; }

    /// <summary>Each zone beside each earlier one that it comes from or is built upon, by the later plan and its order; many to many.</summary>
    public ValueList<LineageLink> Links { get; }

    /// <summary>Whether a zone goes over into the next plan: false where that plan's text states lineage and is silent of this one, null where no text states any.</summary>
    /// <remarks>Silence of a text is not that the zone was given up.</remarks>
    /// <param name="plan">The plan that has the zone.</param>
    /// <param name="zone">The zone.</param>
    public bool? GoesOn(Plan plan, Zone zone)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(zone);
        var onward = Links.Where(link => link.Earlier.Id == plan.Id).ToList();
        if (onward.Exists(link => link.From.Id == zone.Id))
            return true;

        return onward.Exists(link => !link.Lineage.IsInferred) ? false : null;
    }

    /// <summary>The lineage through a plan, back and forth.</summary>
    internal static ZoneHistory Of(Plan plan, PlanSet set)
    {
        List<Plan> chain = [plan];
        for (var first = plan; Earlier(first, set, chain) is { } earlier; first = earlier)
            chain.Insert(0, earlier);

        for (var last = plan; Later(last, set, chain) is { } later; last = later)
            chain.Add(later);

        return new([.. chain], [.. chain.Zip(chain.Skip(1)).SelectMany(pair => Between(pair.First, pair.Second))]);
    }

    /// <summary>What the later plan declares; and zones of one id, of which neither declares anything else, are one zone.</summary>
    private static IEnumerable<LineageLink> Between(Plan earlier, Plan later)
    {
        var links = new ZoneLinks(earlier, later, []);
        for (var index = 0; index < links.After.Count; index++)
        {
            var zone = links.After[index];
            foreach (var lineage in zone.Lineage.Where(lineage => lineage.Plan == earlier.Id))
            {
                foreach (var origin in lineage.Zones.Select(id => earlier.Space?.FindZone(id)).OfType<Zone>())
                    yield return new(earlier, origin, later, zone, lineage);
            }

            foreach (var origin in links.OfAfter(index).Where(link => link.Lineage is null).Select(link => links.Before[link.Before]))
                yield return new(earlier, origin, later, zone, new(SameOrRenamed(origin, zone), earlier.Id, [origin.Id], isInferred: true));
        }
    }

    private static LineageKind SameOrRenamed(Zone earlier, Zone later) => earlier.Name?.Zh == later.Name?.Zh ? LineageKind.Continued : LineageKind.Renamed;

    private static Plan? Earlier(Plan of, PlanSet set, List<Plan> chain)
    {
        var named = ZonesOf(of).SelectMany(zone => zone.Lineage).Select(lineage => lineage.Plan).ToHashSet(StringComparer.Ordinal);
        return set.Plans.Where(other => named.Contains(other.Id) && other.Space is not null && !chain.Contains(other)).MaxBy(other => other.Period.Start);
    }

    private static Plan? Later(Plan of, PlanSet set, List<Plan> chain) => set.Plans
        .Where(other => !chain.Contains(other) && ZonesOf(other).Any(zone => zone.Lineage.Any(lineage => lineage.Plan == of.Id)))
        .MinBy(other => other.Period.Start);

    private static ValueList<Zone> ZonesOf(Plan plan) => plan.Space?.Zones ?? [];

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{string.Join(" → ", Plans.Select(plan => plan.Id))}: {Links.Count} links";
}

/// <summary>A zone beside one of an earlier plan that it comes from or is built upon.</summary>
/// <param name="Earlier">The earlier plan.</param>
/// <param name="From">Its zone.</param>
/// <param name="Later">The later plan.</param>
/// <param name="To">Its zone.</param>
/// <param name="Lineage">How it came from it, with source, or marked as inferred.</param>
public sealed record LineageLink(Plan Earlier, Zone From, Plan Later, Zone To, Lineage Lineage);
