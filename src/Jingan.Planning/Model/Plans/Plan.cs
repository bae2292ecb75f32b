using NodaTime;

namespace Jingan.Planning;

/// <summary>What a document plans for a place and a period.</summary>
/// <remarks>A plan refers to indicators by id; the <see cref="Indicator"/>s themselves are shared between plans.</remarks>
public sealed record Plan : IPlanItem
{
    private readonly ById<Target> targetsById = new();
    private readonly ById<Commitment> commitmentsById = new();
    private readonly ById<Project> projectsById = new();

    /// <summary>The stable id: <c>jingan-fyp14</c>.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>Its title as printed.</summary>
    public required Name Title { get; init => field = Given.NotNull(value); }

    /// <summary>What kind of plan it is.</summary>
    public required PlanKind Kind { get; init => field = Given.Defined(value); }

    /// <summary>What it covers.</summary>
    public required ReportingPeriod Period { get; init => field = Given.NotNull(value); }

    /// <summary>The place that it is for.</summary>
    public required Jurisdiction Jurisdiction { get; init => field = Given.NotNull(value); }

    /// <summary>Whether it is in force; null where the document does not say.</summary>
    /// <exception cref="ArgumentException">It is a draft, and <see cref="Adopted"/> has a day.</exception>
    public PlanStatus? Status { get; init => field = Fitting(Given.Defined(value), Adopted).Status; }

    /// <summary>When it was adopted; null where it is not adopted or no day is given.</summary>
    /// <exception cref="ArgumentException">It has a day, and <see cref="Status"/> is a draft.</exception>
    public LocalDate? Adopted { get; init => field = Fitting(Status, value).Adopted; }

    /// <summary>The id of the plan that it carries out.</summary>
    public string? Parent { get; init => field = Given.NullOrId(value); }

    /// <summary>How whole its text is: what it says that it holds beyond what is recorded here. Null where it is whole.</summary>
    public PlanCoverage? Coverage { get; init; }

    /// <summary>Its goals, chapters and sections, as trees.</summary>
    public ValueList<Objective> Objectives { get; init => field = Given.Items(value); } = [];

    /// <summary>The industries that it gives priority to.</summary>
    public ValueList<Industry> Industries { get; init => field = Given.Items(value); } = [];

    /// <summary>Its targets, in the document's order; those of commitments stand with them.</summary>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public ValueList<Target> Targets
    {
        get;
        init
        {
            field = Given.Distinct(value, target => target.Id, "id");
            targetsById = new();
        }
    } = [];

    /// <summary>Its commitments, in the document's order.</summary>
    public ValueList<Commitment> Commitments
    {
        get;
        init
        {
            field = Given.Items(value);
            (commitmentsById, targetsById) = (new(), new());
        }
    } = [];

    /// <summary>Its projects, in the document's order.</summary>
    public ValueList<Project> Projects
    {
        get;
        init
        {
            field = Given.Items(value);
            projectsById = new();
        }
    } = [];

    /// <summary>Its spatial structure; null where it has none.</summary>
    public SpatialStructure? Space { get; init; }

    /// <summary>Where it is adopted or given.</summary>
    public SourceReference? Source { get; init; }

    Name? IPlanItem.Name => Title;

    /// <summary>The id and the title.</summary>
    public override string ToString() => $"{Id} {Title}";

    private static (PlanStatus? Status, LocalDate? Adopted) Fitting(PlanStatus? status, LocalDate? adopted) =>
        status != PlanStatus.Draft || adopted is null
            ? (status, adopted)
            : throw new ArgumentException("A draft has no date of adoption.", nameof(adopted));

    /// <summary>The target with an id, those of commitments included; null where there is none.</summary>
    public Target? FindTarget(string id) =>
        targetsById.Find(id, this, static plan => plan.Targets.Concat(plan.Commitments.SelectMany(commitment => commitment.Targets)));

    /// <summary>The commitment with an id; null where there is none.</summary>
    public Commitment? FindCommitment(string id) => commitmentsById.Find(id, this, static owner => owner.Commitments);

    /// <summary>The project with an id; null where there is none.</summary>
    public Project? FindProject(string id) => projectsById.Find(id, this, static owner => owner.Projects);

    /// <summary>The zone with an id; null where there is none.</summary>
    public Zone? FindZone(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Space?.FindZone(id);
    }
}

/// <summary>The kinds of plans of the Chinese plan system.</summary>
public enum PlanKind
{
    /// <summary>五年规划纲要.</summary>
    FiveYearPlan,

    /// <summary>远景目标: the long-range vision.</summary>
    LongRangeVision,

    /// <summary>The annual plan of a government work report: its main expected targets and commitments.</summary>
    AnnualPlan,

    /// <summary>重点工作目标安排: the annual plan in numbered sections and items.</summary>
    KeyWorkTargets,

    /// <summary>实事项目: the year's promises to residents.</summary>
    LivelihoodProjects,

    /// <summary>专项规划: a plan for one sector or one zone.</summary>
    SpecialPlan,

    /// <summary>总体规划: a master plan.</summary>
    MasterPlan,

    /// <summary>国土空间规划: a territorial spatial plan.</summary>
    SpatialPlan,
}

/// <summary>Whether a plan is in force.</summary>
public enum PlanStatus
{
    /// <summary>草案: submitted, not adopted.</summary>
    Draft,

    /// <summary>Adopted by the congress, or issued by the government.</summary>
    Adopted,
}

/// <summary>How whole a plan's text is: a summary may name 8 of 21 indicators.</summary>
/// <remarks>What such a text does not list is not named; nothing says that it is dropped.</remarks>
/// <param name="Indicators">How many indicators the plan says that it has; null where it does not say.</param>
/// <param name="ListsAllProjects">Whether its list of projects is whole.</param>
public sealed record PlanCoverage(int? Indicators = null, bool ListsAllProjects = false)
{
    /// <summary>How many indicators the plan says that it has, at least 1; null where it does not say.</summary>
    public int? Indicators { get; init => field = Given.FromOne(value); } = Given.FromOne(Indicators);

    /// <summary>Where it says so.</summary>
    public SourceReference? Source { get; init; }
}
