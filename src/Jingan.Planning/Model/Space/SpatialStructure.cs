namespace Jingan.Planning;

/// <summary>How a plan orders its territory: a pattern such as 一轴三带 (one axis, three belts) and the zones that fill it.</summary>
public sealed record SpatialStructure
{
    private readonly ById<Zone> zonesById = new();

    /// <summary>The pattern's name: 一轴三带, 两轴一带三片区.</summary>
    public required Name Pattern { get; init => field = Given.NotNull(value); }

    /// <summary>How many zones of a kind the pattern calls for, in the order of the kinds; kinds that it does not name are not counted.</summary>
    /// <exception cref="ArgumentException">Two counts are of one kind.</exception>
    public ValueList<PatternCount> Counts { get; init => field = InOrder(value); } = [];

    /// <summary>The zones, parents before children.</summary>
    /// <exception cref="ArgumentException">Two zones have one id.</exception>
    public ValueList<Zone> Zones
    {
        get;
        init
        {
            field = Given.Distinct(value, zone => zone.Id, "id");
            zonesById = new();
        }
    } = [];

    /// <summary>Where the pattern is named.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The zone with an id; null where there is none.</summary>
    public Zone? FindZone(string id) => zonesById.Find(id, () => Zones, zone => zone.Id);

    /// <summary>The zones of a kind, in order.</summary>
    public IEnumerable<Zone> Of(ZoneKind kind) => Zones.Where(zone => zone.Kind == kind);

    /// <summary>The zones that are parts of a zone or sit on it, in order.</summary>
    public IEnumerable<Zone> ChildrenOf(Zone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return Zones.Where(child => child.Parent == zone.Id);
    }

    private static ValueList<PatternCount> InOrder(ValueList<PatternCount> counts)
    {
        var inOrder = Given.Distinct(counts, count => count.Kind, "kind of zone", nameof(counts)).ToArray();
        Array.Sort(inOrder, static (one, other) => (int)one.Kind - (int)other.Kind);
        return [.. inOrder];
    }
}

/// <summary>How many zones of a kind a pattern calls for: 三带 is three belts.</summary>
/// <param name="Kind">The kind of zone.</param>
/// <param name="Count">How many, at least 1.</param>
public sealed record PatternCount(ZoneKind Kind, int Count)
{
    /// <summary>The kind of zone.</summary>
    public ZoneKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    /// <summary>How many, at least 1.</summary>
    public int Count { get; init => field = Given.FromOne(value)!.Value; } = Given.FromOne(Count)!.Value;
}
