namespace Jingan.Planning.Evaluation;

/// <summary>How far along a target is: the share of the way against the share of the time.</summary>
public sealed record Pace
{
    internal Pace(decimal shareOfTime, ProgressResult progress, Unit? unit)
    {
        ShareOfTime = shareOfTime;
        Progress = progress;
        Unit = unit;
    }

    /// <summary>How much of the way from the baseline to the target is done, 1 for all; linear. Null where that cannot be told.</summary>
    public decimal? ShareOfWay => Progress.ShareOfWay;

    /// <summary>How much of the period is over at the date of the evaluation, in days, from 0 to 1. The latest value may be older: see <see cref="Progress"/>.</summary>
    public decimal ShareOfTime { get; }

    /// <summary>
    /// The measures of progress up to the latest value, all as levels in <see cref="Unit"/>: a target for growth is the level to which that growth leads, a total
    /// starts from zero.
    /// </summary>
    public ProgressResult Progress { get; }

    /// <summary>The unit of the levels in <see cref="Progress"/>.</summary>
    public Unit? Unit { get; }

    /// <summary>What the latest value should be for an even way, in <see cref="Unit"/>; null where there is no way to measure.</summary>
    public decimal? Expected { get; internal init; }

    /// <summary>Whether the latest value has reached the target, or the way done is at least in step with the time up to that value.</summary>
    public bool IsOnPace => Progress.IsReached || Progress.Ratio >= 1;

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{(ShareOfWay is { } way ? DecimalText.Plain(way) : "?")} of the way in {DecimalText.Plain(ShareOfTime)} of the time";
}
