namespace Jingan.Planning.Evaluation;

/// <summary>The verdict on one part: of a composite aim, of what is asked each year, or of several zones.</summary>
public sealed record PartEvaluation
{
    internal PartEvaluation(StatementPart part, TargetEvaluation evaluation, ReportingPeriod? period = null)
    {
        Part = part;
        Evaluation = evaluation;
        Period = period;
    }

    /// <summary>The part; of what is asked each year or in each zone, the aim with the year or the zone as its subject.</summary>
    public StatementPart Part { get; }

    /// <summary>The verdict on it; its target is the whole target.</summary>
    public TargetEvaluation Evaluation { get; }

    /// <summary>The year, month or day of what is asked in each; null for any other part.</summary>
    public ReportingPeriod? Period { get; }
}
