namespace Jingan.Planning;

/// <summary>A promise of an annual plan: one clause of an item, with the targets that its numbers set.</summary>
public sealed record Commitment : IPlanItem
{
    /// <summary>Unique in its plan.</summary>
    /// <exception cref="ArgumentException">It is no id (<see cref="Identifier"/>).</exception>
    public required string Id { get; init => field = Given.Id(value); }

    /// <summary>What is promised, in short.</summary>
    public required Name Name { get; init => field = Given.NotNull(value); }

    /// <summary>The section it stands in, as numbered.</summary>
    public string? Section { get; init; }

    /// <summary>The item, as numbered.</summary>
    public string? Item { get; init; }

    /// <summary>The clause of the item, counted from 1.</summary>
    public int? Clause { get; init => field = Given.FromOne(value); }

    /// <summary>Whether it is marked ★: also one of the year's 实事项目.</summary>
    public bool IsLivelihoodProject { get; init; }

    /// <summary>The targets that its numbers set.</summary>
    public ValueList<Target> Targets { get; init => field = Given.Items(value); } = [];

    /// <summary>The ids, as <c>plan/commitment</c>, of the same promise in other documents.</summary>
    public ValueList<string> SameAs { get; init => field = Given.Items(value); } = [];

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; init; }

    /// <summary>The id and the name.</summary>
    public override string ToString() => $"{Id} {Name}";
}
