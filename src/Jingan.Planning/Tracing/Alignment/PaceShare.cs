namespace Jingan.Planning.Tracing;

/// <summary>What share of the upper target the lower plan takes, against its share of the time.</summary>
public sealed record PaceShare
{
    internal PaceShare(NumberInterval percentOfTarget, decimal percentOfTime)
    {
        PercentOfTarget = percentOfTarget;
        PercentOfTime = percentOfTime;
    }

    /// <summary>The share of the total, or of the way from the baseline to the target, in per cent.</summary>
    public NumberInterval PercentOfTarget { get; }

    /// <summary>The share of the upper period, in per cent: of its years for a total, of those that are over by the deadline for a way.</summary>
    public decimal PercentOfTime { get; }
}
