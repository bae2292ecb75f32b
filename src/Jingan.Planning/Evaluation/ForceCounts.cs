namespace Jingan.Planning.Evaluation;

/// <summary>The counts of the targets of one force.</summary>
/// <param name="Force">How they bind.</param>
/// <param name="Counts">Their verdicts.</param>
public sealed record ForceCounts(Force Force, EvaluationCounts Counts)
{
    /// <summary>How they bind.</summary>
    public Force Force { get; } = Force;

    /// <summary>Their verdicts.</summary>
    public EvaluationCounts Counts { get; } = Counts;
}
