namespace Jingan.Planning;

/// <summary>How a plan orders its territory: a pattern such as 一轴三带 (one axis, three belts) and the zones that fill it.</summary>
public sealed record SpatialStructure
{
    /// <summary>Creates a spatial structure.</summary>
    /// <param name="pattern">The pattern's name: 一轴三带, 两轴一带三片区.</param>
    /// <param name="counts">How many zones of a kind the pattern calls for; kinds that it does not name are not counted.</param>
    /// <param name="zones">The zones, parents before children.</param>
    /// <param name="source">Where the pattern is named.</param>
    /// <exception cref="ArgumentException">Two zones have one id, or two counts are of one kind.</exception>
    public SpatialStructure(
        Name pattern, ValueList<PatternCount> counts, ValueList<Zone> zones, SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(zones);
        if (counts.Any(count => counts.Count(other => other.Kind == count.Kind) > 1))
            throw new ArgumentException("Each kind of zone is counted once.", nameof(counts));

        if (zones.DistinctBy(zone => zone.Id, StringComparer.Ordinal).Count() != zones.Count)
            throw new ArgumentException("Each zone has an id of its own.", nameof(zones));

        Pattern = pattern;
        var inOrder = counts.ToArray();
        Array.Sort(inOrder, static (one, other) => (int)one.Kind - (int)other.Kind);
        Counts = [.. inOrder];
        Zones = zones;
        Source = source;
    }

    /// <summary>The pattern's name.</summary>
    public Name Pattern { get; }

    /// <summary>How many zones of a kind the pattern calls for, in the order of the kinds.</summary>
    public ValueList<PatternCount> Counts { get; }

    /// <summary>The zones, parents before children.</summary>
    public ValueList<Zone> Zones { get; }

    /// <summary>Where the pattern is named.</summary>
    public SourceReference? Source { get; }

    /// <summary>The zones of a kind, in order.</summary>
    public IEnumerable<Zone> Of(ZoneKind kind) => Zones.Where(zone => zone.Kind == kind);

    /// <summary>The zones that are parts of a zone or sit on it, in order.</summary>
    public IEnumerable<Zone> ChildrenOf(Zone zone) => Zones.Where(child => child.Parent == zone?.Id);
}
