namespace Jingan.Planning.Evaluation;

/// <summary>For a target that is not yet due: the share of the way against the share of the time.</summary>
public sealed record Pace
{
    internal Pace(decimal shareOfWay, decimal shareOfTime)
    {
        ShareOfWay = shareOfWay;
        ShareOfTime = shareOfTime;
    }

    /// <summary>How much of the way from the baseline to the target is done, 1 for all; linear.</summary>
    public decimal ShareOfWay { get; }

    /// <summary>How much of the period is over, from 0 to 1.</summary>
    public decimal ShareOfTime { get; }

    /// <summary>Whether the way done is at least in step with the time.</summary>
    public bool IsOnPace => ShareOfWay >= ShareOfTime;
}
