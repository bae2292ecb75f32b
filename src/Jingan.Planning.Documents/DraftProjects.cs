namespace Jingan.Planning.Documents;

/// <summary>A building, road, park or other work that a document names where it first stands, with the steps that are reported or promised of it.</summary>
public sealed record DraftProject : DraftFinding
{
    /// <summary>Its id: that of the workspace where one has its name, else one made of the name, the same from run to run.</summary>
    public string Id { get; init; } = "";

    /// <summary>Its name, as printed.</summary>
    public required string Name { get; init; }

    /// <summary>Its number in a list, as printed; null for none.</summary>
    public string? No { get; init; }

    /// <summary>The heading that it is listed under; null for none.</summary>
    public string? Category { get; init; }

    /// <summary>The kind of plan that it belongs to, as the file format names it.</summary>
    public required string PlanKind { get; init; }

    /// <summary>The period of that plan.</summary>
    public required string PlanPeriod { get; init; }

    /// <summary>Its steps, in the order of the document.</summary>
    public ValueList<DraftMilestone> Milestones { get; init; } = [];
}

/// <summary>A step of a project: what a document says of when work begins, goes on, ends or opens.</summary>
public sealed record DraftMilestone : DraftFinding
{
    /// <summary>Which step, as the file format names it: construction-start, completion.</summary>
    public required string Kind { get; init; }

    /// <summary>When, as the file format writes it.</summary>
    public required string Period { get; init; }

    /// <summary>Whether it is reported; else it is promised.</summary>
    public required bool IsReached { get; init; }

    /// <summary>The words that name the step, as printed: 基本建成.</summary>
    public required string Words { get; init; }
}
