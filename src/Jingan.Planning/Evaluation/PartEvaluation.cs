namespace Jingan.Planning.Evaluation;

/// <summary>The verdict on one part of a composite aim.</summary>
public sealed record PartEvaluation
{
    internal PartEvaluation(StatementPart part, TargetEvaluation evaluation)
    {
        Part = part;
        Evaluation = evaluation;
    }

    /// <summary>The part.</summary>
    public StatementPart Part { get; }

    /// <summary>The verdict on it; its target is the whole target.</summary>
    public TargetEvaluation Evaluation { get; }
}
