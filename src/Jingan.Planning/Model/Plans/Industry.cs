namespace Jingan.Planning;

/// <summary>An industry to which a plan gives priority.</summary>
public sealed record Industry
{
    /// <summary>Creates an industry.</summary>
    /// <param name="id">The stable id.</param>
    /// <param name="name">Its name.</param>
    /// <param name="group">The group that the plan puts it in, such as 优势产业.</param>
    /// <param name="source">Where it is named.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id.</exception>
    public Industry(string id, Name name, string? group = null, SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Checked(id, nameof(id));
        Name = name;
        Group = group;
        Source = source;
    }

    /// <summary>The stable id.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public Name Name { get; }

    /// <summary>The group that the plan puts it in.</summary>
    public string? Group { get; }

    /// <summary>Where it is named.</summary>
    public SourceReference? Source { get; }
}
