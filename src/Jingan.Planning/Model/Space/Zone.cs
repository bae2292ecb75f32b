namespace Jingan.Planning;

/// <summary>A part of a spatial structure: an axis, belt, city, node, area or the like.</summary>
/// <remarks>What a document does not name stays unnamed: no name, boundary or area is made up.</remarks>
public sealed record Zone : IPlanItem
{
    /// <summary>Unique in its plan and kept from plan to plan.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>What it is.</summary>
    public required ZoneKind Kind { get; init => field = Given.NotNull(value); }

    /// <summary>Its name as printed in full; null where the document gives none.</summary>
    public Name? Name { get; init; }

    /// <summary>The id of the zone that it is a part of or sits on.</summary>
    public string? Parent { get; init => field = Given.NullOrId(value); }

    /// <summary>What it is to become, as worded.</summary>
    public Name? Positioning { get; init; }

    /// <summary>On which side of its parent it lies: the north wing of a belt. Null where that is not said.</summary>
    public Side? Side { get; init => field = Given.Defined(value); }

    /// <summary>Its area as stated; null where it is not.</summary>
    public Amount? Area { get; init; }

    /// <summary>Its boundary by sides, in the order north, south, east, west.</summary>
    /// <exception cref="ArgumentException">A side occurs twice.</exception>
    public ValueList<BoundarySide> Boundary { get; init => field = InOrder(value); } = [];

    /// <summary>On which sides it ends where its parent ends, as the south of a belt does that lies 北京西路以南; null where that is not known.</summary>
    public SharedSides? Shares { get; init; }

    /// <summary>Its extent where it is stated by words and not by sides: 北京西路以南.</summary>
    public string? Extent { get; init; }

    /// <summary>Which earlier zones it comes from.</summary>
    public ValueList<Lineage> Lineage { get; init => field = Given.Items(value); } = [];

    /// <summary>Where it is named.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>Where its area stands.</summary>
    public SourceReference? AreaSource { get; init; }

    private static ValueList<BoundarySide> InOrder(ValueList<BoundarySide> boundary)
    {
        var sides = Given.Distinct(boundary, side => side.Side, "side", nameof(boundary)).ToArray();
        Array.Sort(sides, static (one, other) => (int)one.Side - (int)other.Side);
        return [.. sides];
    }

    /// <summary>The kind, the id and the name.</summary>
    public override string ToString() => $"{Kind} {Id} {Name}";
}

/// <summary>The sides on which a zone ends where its parent ends.</summary>
/// <param name="Sides">The sides, in the order north, south, east, west; one or more.</param>
/// <param name="IsInferred">Whether no document says so in words.</param>
/// <param name="Source">Where it stands, or where what it is inferred from stands.</param>
public sealed record SharedSides(ValueList<Side> Sides, bool IsInferred = false, SourceReference? Source = null)
{
    /// <summary>The sides, in the order north, south, east, west; one or more.</summary>
    /// <exception cref="ArgumentException">There is none, or one occurs twice.</exception>
    public ValueList<Side> Sides { get; init => field = InOrder(value); } = InOrder(Sides);

    private static ValueList<Side> InOrder(ValueList<Side> sides)
    {
        ArgumentNullException.ThrowIfNull(sides);
        ValueList<Side> inOrder = [.. sides.Distinct().Order()];
        return sides.Count > 0 && inOrder.Count == sides.Count ? inOrder : throw new ArgumentException("Each side that is shared occurs once, and there is one.", nameof(sides));
    }
}
