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

/// <summary>A zone before and one after that have to do with each other.</summary>
/// <param name="Before">The index of the one before.</param>
/// <param name="After">The index of the one after.</param>
/// <param name="Lineage">What is declared of it; null where both have one id and nothing is declared.</param>
/// <param name="IsBackward">Whether the zone before declares it, as where an earlier plan is compared with a later one the other way round.</param>
internal sealed record ZoneLink(int Before, int After, Lineage? Lineage, bool IsBackward)
{
    /// <summary>Whether the zone that the other came from can go on beside it.</summary>
    public bool LeavesRest => Lineage is { Kind: LineageKind.Merged or LineageKind.Split };
}
