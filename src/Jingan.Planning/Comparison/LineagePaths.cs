namespace Jingan.Planning.Comparison;

/// <summary>Finds which zones of an earlier plan a zone comes from, through the plans between where these are supplied.</summary>
internal sealed class LineagePaths
{
    private readonly Plan later;
    private readonly Plan earlier;
    private readonly Dictionary<string, int> earlierZones;
    private readonly Dictionary<string, Plan> between = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, Zone>> zonesBetween = new(StringComparer.Ordinal);

    /// <summary>Creates paths from one plan's zones to another's.</summary>
    /// <param name="later">The plan whose zones declare lineage.</param>
    /// <param name="earlier">The plan that they lead to.</param>
    /// <param name="earlierZones">The index of each zone there.</param>
    /// <param name="others">The plans that may lie between.</param>
    public LineagePaths(Plan later, Plan earlier, Dictionary<string, int> earlierZones, IEnumerable<Plan> others)
    {
        (this.later, this.earlier, this.earlierZones) = (later, earlier, earlierZones);
        foreach (var plan in others)
            between.TryAdd(plan.Id, plan);
    }

    /// <summary>The zones there that a zone comes from, each with what the zone itself declares.</summary>
    public List<(int Zone, Lineage Lineage)> Of(Zone zone)
    {
        var found = new List<(int, Lineage)>();
        foreach (var lineage in zone.Lineage.Where(GoesOver))
        {
            foreach (var index in EndsOf(lineage).Distinct())
                found.Add((index, lineage));
        }

        return found;
    }

    /// <summary>Whether the earlier zones go over into the later one; what is built upon them is another zone beside them.</summary>
    private static bool GoesOver(Lineage lineage) => lineage.Kind != LineageKind.BuiltUpon;

    /// <summary>Each zone on the way is passed once, however many ways lead there and back.</summary>
    private IEnumerable<int> EndsOf(Lineage lineage)
    {
        var passed = new HashSet<(string Plan, string Zone)>();
        var ahead = new Stack<(string Plan, string Zone)>();
        Push(lineage);
        while (ahead.TryPop(out var next))
        {
            if (!passed.Add(next))
                continue;

            if (ZoneBetween(next.Plan, next.Zone) is { Lineage.Count: > 0 } zone)
            {
                foreach (var origin in zone.Lineage.Where(GoesOver).Reverse())
                    Push(origin);
            }
            else if (IsEnd(next.Plan) && earlierZones.TryGetValue(next.Zone, out var index))
            {
                yield return index;
            }
        }

        void Push(Lineage from)
        {
            foreach (var id in from.Zones.Reverse())
                ahead.Push((from.Plan, id));
        }
    }

    /// <summary>A zone of a plan that lies between the two and is at hand.</summary>
    private Zone? ZoneBetween(string plan, string zone) =>
        plan != earlier.Id && plan != later.Id && between.TryGetValue(plan, out var found) ? ZonesOf(found).GetValueOrDefault(zone) : null;

    /// <summary>
    /// Whether the zone that is named there may be one here. Of a plan that is not at hand it may: ids are kept from plan to plan, so it may be
    /// here under the same id.
    /// </summary>
    private bool IsEnd(string plan) =>
        plan == earlier.Id || (plan != later.Id && (between.ContainsKey(plan) || later.Period.Start > earlier.Period.Start));

    private Dictionary<string, Zone> ZonesOf(Plan plan)
    {
        if (!zonesBetween.TryGetValue(plan.Id, out var zones))
            zonesBetween.Add(plan.Id, zones = (plan.Space?.Zones ?? []).ToDictionary(zone => zone.Id, StringComparer.Ordinal));

        return zones;
    }
}
