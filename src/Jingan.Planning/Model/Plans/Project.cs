namespace Jingan.Planning;

/// <summary>A building, road, park or other work that a plan lists by name.</summary>
public sealed record Project
{
    /// <summary>Creates a project.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="no">Its number in the list, as printed.</param>
    /// <param name="category">The heading it is listed under.</param>
    /// <param name="subcategory">The heading below that.</param>
    /// <param name="zone">The id of the zone in which it lies.</param>
    /// <param name="milestones">Its steps.</param>
    /// <param name="source">Where it is listed.</param>
    /// <exception cref="ArgumentException">An id has not the form of one.</exception>
    public Project(
        string id,
        Name name,
        string? no = null,
        Name? category = null,
        Name? subcategory = null,
        string? zone = null,
        ValueList<Milestone>? milestones = null,
        SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Checked(id, nameof(id));
        Name = name;
        No = no;
        Category = category;
        Subcategory = subcategory;
        Zone = zone is null ? null : Identifier.Checked(zone, nameof(zone));
        Milestones = milestones ?? [];
        Source = source;
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Name Name { get; }

    /// <summary>Its number in the list, as printed.</summary>
    public string? No { get; }

    /// <summary>The heading it is listed under.</summary>
    public Name? Category { get; }

    /// <summary>The heading below that.</summary>
    public Name? Subcategory { get; }

    /// <summary>The id of the zone in which it lies.</summary>
    public string? Zone { get; }

    /// <summary>Its steps, planned and reached.</summary>
    public ValueList<Milestone> Milestones { get; }

    /// <summary>Where it is listed.</summary>
    public SourceReference? Source { get; }
}
