using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Reports.Page;

/// <summary>The seventh section.</summary>
internal sealed record ProjectSection
{
    public required string Lead { get; init; }

    public required string Empty { get; init; }

    public required IReadOnlyList<ProjectGroup> Groups { get; init; }

    public required (int First, int Last) Years { get; init; }

    /// <summary>The years of the plan, and its short name.</summary>
    public required (int First, int Last, string Name) Ground { get; init; }

    /// <summary>The day of evaluation, as a year and its share.</summary>
    public required decimal Today { get; init; }

    public required string TodayWord { get; init; }
}

internal sealed record ProjectGroup(string Name, string Note, IReadOnlyList<ProjectLine> Lines);

internal sealed record ProjectLine
{
    public required string Name { get; init; }

    public required IReadOnlyList<MilestoneMark> Marks { get; init; }

    public required MilestoneVerdict Outcome { get; init; }

    public required string Word { get; init; }

    /// <summary>From and to year of a slip; null where nothing slipped.</summary>
    public (int From, int To)? Slip { get; init; }
}

internal enum MilestoneShape
{
    Start,
    Progress,
    Completion,
    Other,
}

internal sealed record MilestoneMark(int Year, MilestoneShape Shape, bool IsReached, string Word, int? Source);
