namespace Jingan.Planning;

/// <summary>A part of a spatial structure: an axis, belt, wing, functional zone, area, core or expansion.</summary>
/// <remarks>What a document does not name stays unnamed: no name, boundary or area is made up.</remarks>
public sealed record Zone
{
    /// <summary>Creates a zone.</summary>
    /// <param name="id">The id, unique in its plan and kept from plan to plan.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="name">Its name; null where the document gives none.</param>
    /// <param name="parent">The id of the zone that it is a part of or sits on.</param>
    /// <param name="positioning">What it is to become, as worded.</param>
    /// <param name="area">Its area as stated; null where it is not.</param>
    /// <param name="boundary">Its boundary, at most once a side, in any order.</param>
    /// <param name="extent">Its extent where it is stated by words and not by sides: 北京西路以南.</param>
    /// <param name="lineage">Which earlier zones it comes from.</param>
    /// <param name="source">Where it is named.</param>
    /// <param name="areaSource">Where its area stands.</param>
    /// <exception cref="ArgumentException">An id has not the form of one, or a side occurs twice.</exception>
    public Zone(
        string id,
        ZoneKind kind,
        Name? name = null,
        string? parent = null,
        string? positioning = null,
        Amount? area = null,
        ValueList<BoundarySide>? boundary = null,
        string? extent = null,
        ValueList<Lineage>? lineage = null,
        SourceReference? source = null,
        SourceReference? areaSource = null)
    {
        Id = Identifier.Checked(id, nameof(id));
        Kind = kind;
        Name = name;
        Parent = parent is null ? null : Identifier.Checked(parent, nameof(parent));
        Positioning = positioning;
        Area = area;
        Boundary = InOrder(boundary ?? []);
        Extent = extent;
        Lineage = lineage ?? [];
        Source = source;
        AreaSource = areaSource;
        if (Boundary.Any(side => Boundary.Count(other => other.Side == side.Side) > 1))
            throw new ArgumentException("A boundary states each side at most once.", nameof(boundary));
    }

    /// <summary>The id, unique in its plan and kept from plan to plan.</summary>
    public string Id { get; }

    /// <summary>What it is.</summary>
    public ZoneKind Kind { get; }

    /// <summary>Its name; null where the document gives none.</summary>
    public Name? Name { get; }

    /// <summary>The id of the zone that it is a part of or sits on.</summary>
    public string? Parent { get; }

    /// <summary>What it is to become, as worded.</summary>
    public string? Positioning { get; }

    /// <summary>Its area as stated; null where it is not.</summary>
    public Amount? Area { get; }

    /// <summary>Its boundary by sides, in the order north, south, east, west.</summary>
    public ValueList<BoundarySide> Boundary { get; }

    /// <summary>Its extent where it is stated by words and not by sides.</summary>
    public string? Extent { get; }

    /// <summary>Which earlier zones it comes from.</summary>
    public ValueList<Lineage> Lineage { get; }

    /// <summary>Where it is named.</summary>
    public SourceReference? Source { get; }

    /// <summary>Where its area stands.</summary>
    public SourceReference? AreaSource { get; }

    private static ValueList<BoundarySide> InOrder(ValueList<BoundarySide> boundary)
    {
        var sides = boundary.ToArray();
        Array.Sort(sides, static (one, other) => (int)one.Side - (int)other.Side);
        return [.. sides];
    }
}
