namespace Jingan.Planning;

/// <summary>A part of a spatial structure: an axis, belt, wing, functional zone, area, core or expansion.</summary>
/// <remarks>What a document does not name stays unnamed: no name, boundary or area is made up.</remarks>
public sealed record Zone : IPlanItem
{
    /// <summary>Unique in its plan and kept from plan to plan.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>What it is.</summary>
    public required ZoneKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>Its name as printed in full; null where the document gives none.</summary>
    public Name? Name { get; init; }

    /// <summary>The id of the zone that it is a part of or sits on.</summary>
    public string? Parent { get; init => field = Given.NullOrId(value); }

    /// <summary>What it is to become, as worded.</summary>
    public string? Positioning { get; init; }

    /// <summary>Its area as stated; null where it is not.</summary>
    public Amount? Area { get; init; }

    /// <summary>Its boundary by sides, in the order north, south, east, west.</summary>
    /// <exception cref="ArgumentException">A side occurs twice.</exception>
    public ValueList<BoundarySide> Boundary { get; init => field = InOrder(value); } = [];

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
}
