namespace Jingan.Planning.Documents;

/// <summary>A spatial structure that a document states: its pattern, such as 一轴三带, and the zones that it names.</summary>
public sealed record DraftStructure
{
    /// <summary>The pattern, as printed.</summary>
    public required string Pattern { get; init; }

    /// <summary>The 1-based line of the canonical text where it stands.</summary>
    public required int Line { get; init; }

    /// <summary>Where it begins in the canonical text, in characters from 0.</summary>
    public required int Start { get; init; }

    /// <summary>The kind of plan that it belongs to, as the file format names it.</summary>
    public required string PlanKind { get; init; }

    /// <summary>The period of that plan.</summary>
    public required string PlanPeriod { get; init; }

    /// <summary>Its zones, in the order of the document.</summary>
    public ValueList<DraftZone> Zones { get; init; } = [];
}

/// <summary>A zone that a document names.</summary>
public sealed record DraftZone : DraftFinding
{
    /// <summary>Its id: that of the workspace where one has its name, else one made of the name, the same from run to run.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name, as printed; null where it has none but what it is: the core of a belt.</summary>
    public string? Name { get; init; }

    /// <summary>What it is, as the file format names it: axis, belt, sub-centre.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the zone that it lies in; null for none.</summary>
    public string? Parent { get; init; }

    /// <summary>What it is meant to be, as printed; null where that is not stated.</summary>
    public string? Positioning { get; init; }

    /// <summary>The 1-based line on which that stands; 0 where it is not stated.</summary>
    public int PositioningLine { get; init; }

    /// <summary>Its area, as printed; null where none is stated.</summary>
    public string? Area { get; init; }

    /// <summary>The 1-based line on which its area stands; 0 where none is stated.</summary>
    public int AreaLine { get; init; }

    /// <summary>The sides of its boundary that are stated.</summary>
    public ValueList<DraftSide> Boundary { get; init; } = [];
}

/// <summary>One side of a boundary.</summary>
/// <param name="Side">Which: north, south, east, west.</param>
/// <param name="Features">The roads, rivers and railways that it follows, in order.</param>
/// <param name="Line">The 1-based line on which they stand.</param>
public sealed record DraftSide(string Side, ValueList<string> Features, int Line);

/// <summary>A zone that a document names and no pattern or count of it takes in: a person decides whether it is one of the structure.</summary>
/// <param name="Line">The 1-based line of the canonical text where it is named.</param>
/// <param name="Start">Where its name begins there, in characters from 0.</param>
/// <param name="Name">Its name, as printed.</param>
/// <param name="Kind">What its name says that it is, as the file format names it.</param>
public sealed record ZoneLeft(int Line, int Start, string Name, string Kind);
