namespace Jingan.Planning.Reports.Page;

/// <summary>The zones of a structure where their shapes are known: a map, north above.</summary>
internal sealed record ZoneMap
{
    public required string Title { get; init; }

    /// <summary>How to read it, and which zones have no shape.</summary>
    public required string HowToRead { get; init; }

    /// <summary>The width of the map in its own units is 1000; its height follows from the shapes.</summary>
    public required decimal Height { get; init; }

    /// <summary>Larger ones first, so that what lies in another zone is drawn over it.</summary>
    public required IReadOnlyList<MapZone> Zones { get; init; }

    /// <summary>A length for the scale bar, in kilometres and in the map's units.</summary>
    public required (decimal Kilometres, decimal Length) Scale { get; init; }
}

/// <summary>How a zone is given on a map.</summary>
internal enum ShapeForm
{
    Area,
    Line,
    Point,
}

/// <summary>A zone on the map.</summary>
/// <param name="Number">Its number in the table beside the map.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Its kind, in words.</param>
/// <param name="Look">How it is drawn: axis, belt, core or other.</param>
/// <param name="Area">Its area as stated; an em dash where none is.</param>
/// <param name="Form">Whether it is an area, a line or a point.</param>
/// <param name="Rings">Its outlines and holes; of a line its parts, of a point itself.</param>
/// <param name="Centre">Where its number stands.</param>
internal sealed record MapZone(
    int Number, string Name, string Kind, string Look, string Area, ShapeForm Form, IReadOnlyList<IReadOnlyList<(decimal X, decimal Y)>> Rings, (decimal X, decimal Y) Centre);
