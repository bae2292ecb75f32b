namespace Jingan.Planning.Reports.Page;

/// <summary>The sixth section.</summary>
internal sealed record SpaceSection
{
    /// <summary>What stands there where the plan has no spatial structure.</summary>
    public required string Empty { get; init; }

    public Scheme? Scheme { get; init; }

    /// <summary>The map in place of the drawing of the scheme; null where no shapes are supplied.</summary>
    public ZoneMap? Map { get; init; }

    public Flow? Flow { get; init; }
}

/// <summary>A spatial structure, laid out as the text relates its zones.</summary>
internal sealed record Scheme
{
    public required string Pattern { get; init; }

    public required IReadOnlyList<SchemeAxis> Axes { get; init; }

    /// <summary>Belts, from north to south as far as is known.</summary>
    public required IReadOnlyList<SchemeZone> Belts { get; init; }

    /// <summary>What is neither axis nor belt and lies in none.</summary>
    public required IReadOnlyList<SchemeZone> Others { get; init; }

    public required IReadOnlyList<AreaRow> Areas { get; init; }

    public required IReadOnlyList<SideRow> Sides { get; init; }

    /// <summary>What is to be known of the drawing.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>What in the text is doubtful.</summary>
    public required IReadOnlyList<string> Doubts { get; init; }

    public required string HowToRead { get; init; }

    /// <summary>Whether belts are drawn in proportion to their areas.</summary>
    public required bool IsProportional { get; init; }
}

internal sealed record SchemeAxis(string Name, string? Positioning, IReadOnlyDictionary<string, string> Sides);

/// <summary>A zone with what it holds.</summary>
internal sealed record SchemeZone
{
    public required string Name { get; init; }

    public required string Kind { get; init; }

    public string? Positioning { get; init; }

    /// <summary>In square kilometres.</summary>
    public decimal? Area { get; init; }

    public string? AreaText { get; init; }

    /// <summary>Features by side: north, south, east, west.</summary>
    public required IReadOnlyDictionary<string, string> Sides { get; init; }

    public SchemeCore? Core { get; init; }

    public IReadOnlyList<SchemeWing> Wings { get; init; } = [];

    /// <summary>What lies in it and in no wing.</summary>
    public IReadOnlyList<SchemePlate> Plates { get; init; } = [];
}

/// <summary>The core of a zone, with the sides of the zone that it reaches.</summary>
internal sealed record SchemeCore(string? AreaText, decimal? Share, bool North, bool South, bool East, bool West);

internal sealed record SchemeWing(string Name, IReadOnlyList<SchemePlate> Plates);

internal sealed record SchemePlate(string Name, string? Positioning);

internal sealed record AreaRow(string Name, string Area, string Core, bool IsSum);

internal sealed record SideRow(string Name, IReadOnlyList<(string Side, string Features)> Sides);

/// <summary>Zones through several plans.</summary>
internal sealed record Flow
{
    public required IReadOnlyList<FlowColumn> Columns { get; init; }

    public required IReadOnlyList<FlowLink> Links { get; init; }

    public required int Rows { get; init; }
}

/// <summary>A plan's zones.</summary>
/// <param name="Period">The plan's name.</param>
/// <param name="Pattern">The pattern of its structure.</param>
/// <param name="NotMentioned">What is said of a zone that the next plan does not mention.</param>
/// <param name="Boxes">The zones.</param>
internal sealed record FlowColumn(string Period, string Pattern, string NotMentioned, IReadOnlyList<FlowBox> Boxes);

internal enum FlowEnd
{
    None,
    NotMentioned,
    NotRecorded,
}

/// <summary>A zone in a column.</summary>
/// <param name="Key">The zone's id.</param>
/// <param name="Label">Kind and name.</param>
/// <param name="Row">Its row in the whole picture; halves occur.</param>
/// <param name="Depth">0 for the zones of the structure, 1 for what lies in one.</param>
/// <param name="IsNew">Whether it has no predecessor in the plan before, where links are recorded.</param>
/// <param name="End">What is said at its right.</param>
internal sealed record FlowBox(string Key, string Label, decimal Row, int Depth, bool IsNew, FlowEnd End);

internal sealed record FlowLink(int Column, string From, string To, string Word, bool IsInferred, int? Source);
