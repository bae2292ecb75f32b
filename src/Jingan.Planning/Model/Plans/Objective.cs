namespace Jingan.Planning;

/// <summary>A node of a plan's tree of objectives: a goal, chapter or section.</summary>
public sealed record Objective : IPlanItem
{
    /// <summary>Unique in its plan.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>Its name.</summary>
    public required Name Name { get; init => field = Given.NotNull(value); }

    /// <summary>What it divides into.</summary>
    public ValueList<Objective> Children { get; init => field = Given.Items(value); } = [];

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}

/// <summary>An industry to which a plan gives priority.</summary>
public sealed record Industry : IPlanItem
{
    /// <summary>The stable id.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>Its name.</summary>
    public required Name Name { get; init => field = Given.NotNull(value); }

    /// <summary>The group that the plan puts it in, such as 优势产业.</summary>
    public Name? Group { get; init; }

    /// <summary>Where it is named.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
