namespace Jingan.Planning;

/// <summary>A building, road, park or other work that a plan lists by name.</summary>
public sealed record Project : IPlanItem
{
    /// <summary>The stable id.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>Its name.</summary>
    public required Name Name { get; init => field = Given.NotNull(value); }

    /// <summary>Its number in the list, as printed.</summary>
    public string? No { get; init; }

    /// <summary>The heading it is listed under.</summary>
    public Name? Category { get; init; }

    /// <summary>The heading below that.</summary>
    public Name? Subcategory { get; init; }

    /// <summary>The id of the zone in which it lies.</summary>
    public string? Zone { get; init => field = Given.NullOrId(value); }

    /// <summary>Its steps, planned and reached.</summary>
    public ValueList<Milestone> Milestones { get; init => field = Given.Items(value); } = [];

    /// <summary>Where it is listed.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}

/// <summary>A step of a project that a document plans or reports.</summary>
/// <param name="Kind">Which step.</param>
/// <param name="Period">When.</param>
/// <param name="State">Whether it is planned, reached or given up.</param>
/// <param name="Source">Where it stands.</param>
public sealed record Milestone(MilestoneKind Kind, ReportingPeriod Period, MilestoneState State = MilestoneState.Planned, SourceReference? Source = null)
{
    /// <summary>Which step.</summary>
    public MilestoneKind Kind { get; init => field = Given.Defined(value); } = Given.Defined(Kind);

    /// <summary>When.</summary>
    public ReportingPeriod Period { get; init => field = Given.NotNull(value); } = Given.NotNull(Period);

    /// <summary>Whether it is planned, reached or given up.</summary>
    public MilestoneState State { get; init => field = Given.Defined(value); } = Given.Defined(State);

    /// <summary>The project's name as this place has it, where that is another than the project's own.</summary>
    public Name? Name { get; init; }

    /// <summary>Whether it is reported as reached.</summary>
    public bool IsReached => State == MilestoneState.Reached;
}

/// <summary>What a document says of a milestone.</summary>
public enum MilestoneState
{
    /// <summary>It is to be reached.</summary>
    Planned,

    /// <summary>It is reported as reached.</summary>
    Reached,

    /// <summary>The document says that it is given up; silence is not that.</summary>
    GivenUp,
}

/// <summary>A step in the life of a project.</summary>
public enum MilestoneKind
{
    /// <summary>启动, 前期: preparation begins.</summary>
    Preparation,

    /// <summary>征收, 签约: the land is being cleared or contracts are signed.</summary>
    LandClearance,

    /// <summary>开工: construction begins.</summary>
    ConstructionStart,

    /// <summary>结构封顶: the structure is topped out.</summary>
    ToppedOut,

    /// <summary>推进, 建设: construction goes on.</summary>
    InProgress,

    /// <summary>竣工, 建成: construction is complete.</summary>
    Completion,

    /// <summary>通车, 启用, 开园: in use.</summary>
    Opening,
}
