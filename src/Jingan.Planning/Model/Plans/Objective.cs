namespace Jingan.Planning;

/// <summary>A node of a plan's tree of objectives: a goal, chapter or section.</summary>
public sealed record Objective
{
    /// <summary>Creates an objective.</summary>
    /// <param name="id">The id, unique in its plan.</param>
    /// <param name="name">Its name.</param>
    /// <param name="children">What it divides into.</param>
    /// <param name="source">Where it stands.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public Objective(string id, Name name, ValueList<Objective>? children = null, SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Checked(id, nameof(id));
        Name = name;
        Children = children ?? [];
        Source = source;
    }

    /// <summary>The id, unique in its plan.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Name Name { get; }

    /// <summary>What it divides into.</summary>
    public ValueList<Objective> Children { get; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; }
}
