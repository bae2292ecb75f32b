using Jingan.Planning.Plans;
using Jingan.Planning.Space;

namespace Jingan.Planning.Comparison.Differs;

/// <summary>Finds which zones of an earlier plan a zone comes from, through the plans between where these are supplied.</summary>
internal sealed class LineagePaths
{
    private const int LongestPath = 32;
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
        foreach (var lineage in zone.Lineage)
        {
            foreach (var index in EndsOf(lineage, LongestPath).Distinct())
                found.Add((index, lineage));
        }

        return found;
    }

    private IEnumerable<int> EndsOf(Lineage lineage, int length)
    {
        if (lineage.Plan == earlier.Id)
            return Known(lineage.Zones);

        if (length == 0 || lineage.Plan == later.Id)
            return [];

        if (between.TryGetValue(lineage.Plan, out var plan))
            return lineage.Zones.SelectMany(id => EndsOf(plan, id, length - 1));

        // A plan that is not at hand: ids are kept from plan to plan, so the zone that it names there may be here under the same id.
        return later.Period.Start > earlier.Period.Start ? Known(lineage.Zones) : [];
    }

    private IEnumerable<int> EndsOf(Plan plan, string id, int length)
    {
        if (ZonesOf(plan).TryGetValue(id, out var zone) && zone.Lineage.Count > 0)
            return zone.Lineage.SelectMany(lineage => EndsOf(lineage, length));

        return Known([id]);
    }

    private IEnumerable<int> Known(IEnumerable<string> ids) => ids.Where(earlierZones.ContainsKey).Select(id => earlierZones[id]);

    private Dictionary<string, Zone> ZonesOf(Plan plan)
    {
        if (!zonesBetween.TryGetValue(plan.Id, out var zones))
            zonesBetween.Add(plan.Id, zones = (plan.Space?.Zones ?? []).ToDictionary(zone => zone.Id, StringComparer.Ordinal));

        return zones;
    }
}
