namespace Jingan.Planning;

/// <summary>A promise of an annual plan: one clause of an item, with the targets that its numbers set.</summary>
public sealed record Commitment
{
    /// <summary>Creates a commitment.</summary>
    /// <param name="id">The id, unique in its plan.</param>
    /// <param name="name">What is promised, in short.</param>
    /// <param name="section">The section it stands in, as numbered.</param>
    /// <param name="item">The item, as numbered.</param>
    /// <param name="clause">The clause of the item, counted from 1.</param>
    /// <param name="isLivelihoodProject">Whether it is marked ★: also one of the year's 实事项目.</param>
    /// <param name="targets">The targets that its numbers set.</param>
    /// <param name="sameAs">The ids, as <c>plan/commitment</c>, of the same promise in other documents.</param>
    /// <param name="source">Where it stands.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is no id, or <paramref name="clause"/> is below 1.</exception>
    public Commitment(
        string id,
        Name name,
        string? section = null,
        string? item = null,
        int? clause = null,
        bool isLivelihoodProject = false,
        ValueList<Target>? targets = null,
        ValueList<string>? sameAs = null,
        SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Checked(id, nameof(id));
        Name = name;
        Section = section;
        Item = item;
        Clause = clause is null or >= 1 ? clause : throw new ArgumentOutOfRangeException(nameof(clause), clause, "Clauses count from 1.");
        IsLivelihoodProject = isLivelihoodProject;
        Targets = targets ?? [];
        SameAs = sameAs ?? [];
        Source = source;
    }

    /// <summary>The id, unique in its plan.</summary>
    public string Id { get; }

    /// <summary>What is promised, in short.</summary>
    public Name Name { get; }

    /// <summary>The section it stands in, as numbered.</summary>
    public string? Section { get; }

    /// <summary>The item, as numbered.</summary>
    public string? Item { get; }

    /// <summary>The clause of the item, counted from 1.</summary>
    public int? Clause { get; }

    /// <summary>Whether it is marked ★: also one of the year's 实事项目.</summary>
    public bool IsLivelihoodProject { get; }

    /// <summary>The targets that its numbers set.</summary>
    public ValueList<Target> Targets { get; }

    /// <summary>The ids, as <c>plan/commitment</c>, of the same promise in other documents.</summary>
    public ValueList<string> SameAs { get; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; }
}
