using NodaTime;

namespace Jingan.Planning;

/// <summary>What a document plans for a place and a period.</summary>
/// <remarks>A plan refers to indicators by id; the <see cref="Indicator"/>s themselves are shared between plans.</remarks>
public sealed record Plan
{
    /// <summary>Creates a plan.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="title">Its title.</param>
    /// <param name="kind">What kind of plan it is.</param>
    /// <param name="period">What it covers.</param>
    /// <param name="jurisdiction">The place that it is for.</param>
    /// <param name="status">Whether it is in force.</param>
    /// <param name="adopted">When it was adopted; only for an adopted plan.</param>
    /// <param name="parent">The id of the plan that it carries out.</param>
    /// <param name="objectives">Its goals, chapters and sections, as trees.</param>
    /// <param name="industries">The industries that it gives priority to.</param>
    /// <param name="targets">Its targets, in the document's order.</param>
    /// <param name="commitments">Its commitments, in the document's order.</param>
    /// <param name="projects">Its projects, in the document's order.</param>
    /// <param name="space">Its spatial structure; null where it has none.</param>
    /// <param name="source">Where it is adopted or given.</param>
    /// <exception cref="ArgumentException">An id has not the form of one, two targets have one id, or a draft has a date of adoption.</exception>
    public Plan(
        string id,
        Name title,
        PlanKind kind,
        DateInterval period,
        Jurisdiction jurisdiction,
        PlanStatus status = PlanStatus.Draft,
        LocalDate? adopted = null,
        string? parent = null,
        ValueList<Objective>? objectives = null,
        ValueList<Industry>? industries = null,
        ValueList<Target>? targets = null,
        ValueList<Commitment>? commitments = null,
        ValueList<Project>? projects = null,
        SpatialStructure? space = null,
        SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(jurisdiction);
        if (adopted is not null && status == PlanStatus.Draft)
            throw new ArgumentException("A draft has no date of adoption.", nameof(adopted));

        Id = Identifier.Checked(id, nameof(id));
        Title = title;
        Kind = kind;
        Period = period;
        Jurisdiction = jurisdiction;
        Status = status;
        Adopted = adopted;
        Parent = parent is null ? null : Identifier.Checked(parent, nameof(parent));
        Objectives = objectives ?? [];
        Industries = industries ?? [];
        Targets = targets ?? [];
        Commitments = commitments ?? [];
        Projects = projects ?? [];
        Space = space;
        Source = source;
        if (Targets.DistinctBy(target => target.Id, StringComparer.Ordinal).Count() != Targets.Count)
            throw new ArgumentException("Each target has an id of its own.", nameof(targets));
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>Its title.</summary>
    public Name Title { get; }

    /// <summary>What kind of plan it is.</summary>
    public PlanKind Kind { get; }

    /// <summary>What it covers.</summary>
    public DateInterval Period { get; }

    /// <summary>The place that it is for.</summary>
    public Jurisdiction Jurisdiction { get; }

    /// <summary>Whether it is in force.</summary>
    public PlanStatus Status { get; }

    /// <summary>When it was adopted; null for a draft.</summary>
    public LocalDate? Adopted { get; }

    /// <summary>The id of the plan that it carries out.</summary>
    public string? Parent { get; }

    /// <summary>Its goals, chapters and sections, as trees.</summary>
    public ValueList<Objective> Objectives { get; }

    /// <summary>The industries that it gives priority to.</summary>
    public ValueList<Industry> Industries { get; }

    /// <summary>Its targets, in the document's order.</summary>
    public ValueList<Target> Targets { get; }

    /// <summary>Its commitments, in the document's order.</summary>
    public ValueList<Commitment> Commitments { get; }

    /// <summary>Its projects, in the document's order.</summary>
    public ValueList<Project> Projects { get; }

    /// <summary>Its spatial structure; null where it has none.</summary>
    public SpatialStructure? Space { get; }

    /// <summary>Where it is adopted or given.</summary>
    public SourceReference? Source { get; }
}
