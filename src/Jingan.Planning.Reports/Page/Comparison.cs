namespace Jingan.Planning.Reports.Page;

/// <summary>The fifth section.</summary>
internal sealed record ComparisonSection
{
    public required string Title { get; init; }

    public required string Lead { get; init; }

    public required string BeforeName { get; init; }

    public required string AfterName { get; init; }

    public required IReadOnlyList<ComparisonGroup> Groups { get; init; }

    public required string NotListedTitle { get; init; }

    public required string NotListedLead { get; init; }

    public required IReadOnlyList<string> NotListed { get; init; }

    public required int NotListedLeft { get; init; }
}

internal enum Difference
{
    Raised,
    Lowered,
    Same,
    Moved,
    Incomparable,
    New,
}

internal sealed record ComparisonGroup(Difference Kind, string Word, int Count, IReadOnlyList<ComparisonRow> Rows);

internal sealed record ComparisonRow
{
    public required string Name { get; init; }

    public Cell? Before { get; init; }

    public required Cell After { get; init; }

    /// <summary>Both in numbers of one unit; null where one is in words or only one has it.</summary>
    public ComparisonBars? Bars { get; init; }

    /// <summary>Words in a frame in place of bars.</summary>
    public string? Frame { get; init; }

    public required string Word { get; init; }

    public string? Amount { get; init; }

    public string? Increment { get; init; }

    public IReadOnlyList<string> Notes { get; init; } = [];
}

internal sealed record ComparisonBars(Figure Before, Figure After);
