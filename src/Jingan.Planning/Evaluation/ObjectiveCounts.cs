namespace Jingan.Planning.Evaluation;

/// <summary>The counts of the targets that serve one objective.</summary>
/// <param name="Objective">The objective; null for targets without one.</param>
/// <param name="Depth">How deep it stands in the tree: 0 at the top, such as a goal; 1 below it, such as an aspect.</param>
/// <param name="Counts">The verdicts of its targets and of those of what it divides into.</param>
public sealed record ObjectiveCounts(Objective? Objective, int Depth, EvaluationCounts Counts)
{
    /// <summary>The objective; null for targets without one.</summary>
    public Objective? Objective { get; } = Objective;

    /// <summary>How deep it stands in the tree, from 0 at the top.</summary>
    public int Depth { get; } = Depth;

    /// <summary>The verdicts of its targets and of those of what it divides into.</summary>
    public EvaluationCounts Counts { get; } = Counts;
}
