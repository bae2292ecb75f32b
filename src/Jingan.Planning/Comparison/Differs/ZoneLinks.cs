namespace Jingan.Planning.Comparison;

/// <summary>Which zones of two plans have to do with each other: by declared lineage, from either side, and else by id.</summary>
internal sealed class ZoneLinks
{
    private readonly Dictionary<string, int> indexBefore;
    private readonly Dictionary<string, int> indexAfter;
    private readonly List<ZoneLink>[] ofBefore;
    private readonly List<ZoneLink>[] ofAfter;

    public ZoneLinks(Plan before, Plan after, IEnumerable<Plan> others)
    {
        (Before, After) = (before.Space?.Zones ?? [], after.Space?.Zones ?? []);
        (indexBefore, indexAfter) = (IndexOf(Before), IndexOf(After));
        ofBefore = [.. Before.Select(_ => new List<ZoneLink>())];
        ofAfter = [.. After.Select(_ => new List<ZoneLink>())];
        if (!Before.Equals(After))
        {
            Declare(new(after, before, indexBefore, others), After, (zone, origin, lineage) => new(origin, zone, lineage, IsBackward: false));
            Declare(new(before, after, indexAfter, others), Before, (zone, origin, lineage) => new(zone, origin, lineage, IsBackward: true));
        }

        for (var index = 0; index < After.Count; index++)
        {
            if (indexBefore.TryGetValue(After[index].Id, out var same) && CanBeSame(same, index))
                Add(new(same, index, null, IsBackward: false));
        }
    }

    public ValueList<Zone> Before { get; }

    public ValueList<Zone> After { get; }

    /// <summary>The links of a zone before.</summary>
    public IReadOnlyList<ZoneLink> OfBefore(int zone) => ofBefore[zone];

    /// <summary>The links of a zone after.</summary>
    public IReadOnlyList<ZoneLink> OfAfter(int zone) => ofAfter[zone];

    /// <summary>Whether a place named on one side is the one named on the other; both may be nowhere, or not among the zones.</summary>
    public bool AreSame(string? before, string? after)
    {
        if (before is null || after is null)
            return before is null && after is null;

        return indexBefore.TryGetValue(before, out var old) && indexAfter.TryGetValue(after, out var now)
            ? ofBefore[old].Exists(link => link.After == now)
            : before == after && !indexBefore.ContainsKey(before) && !indexAfter.ContainsKey(after);
    }

    /// <summary>Whether a zone of the plan before goes on in the plan after.</summary>
    public bool GoesOn(string before) => !indexBefore.TryGetValue(before, out var zone) || ofBefore[zone].Count > 0;

    /// <summary>Whether a zone of the plan after was there in the plan before.</summary>
    public bool WasThere(string after) => !indexAfter.TryGetValue(after, out var zone) || ofAfter[zone].Count > 0;

    private void Declare(LineagePaths paths, ValueList<Zone> zones, Func<int, int, Lineage, ZoneLink> link)
    {
        for (var index = 0; index < zones.Count; index++)
        {
            if (zones[index].Lineage.Count == 0)
                continue;

            foreach (var (origin, lineage) in paths.Of(zones[index]))
                Add(link(index, origin, lineage));
        }
    }

    /// <summary>One id makes one zone, unless one of the two declares where it comes from, or where the other went leaves no rest.</summary>
    private bool CanBeSame(int before, int after) =>
        ofBefore[before].TrueForAll(link => link.LeavesRest && !link.IsBackward) && ofAfter[after].TrueForAll(link => link.LeavesRest && link.IsBackward);

    private void Add(ZoneLink link)
    {
        if (ofBefore[link.Before].Exists(known => known.After == link.After))
            return;

        ofBefore[link.Before].Add(link);
        ofAfter[link.After].Add(link);
    }

    private static Dictionary<string, int> IndexOf(ValueList<Zone> zones)
    {
        var index = new Dictionary<string, int>(zones.Count, StringComparer.Ordinal);
        for (var place = 0; place < zones.Count; place++)
            index.Add(zones[place].Id, place);

        return index;
    }
}
