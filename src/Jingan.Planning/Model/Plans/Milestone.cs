using NodaTime;

namespace Jingan.Planning;

/// <summary>A step of a project that a document plans or reports.</summary>
public sealed record Milestone
{
    /// <summary>Creates a milestone.</summary>
    /// <param name="kind">Which step.</param>
    /// <param name="period">When.</param>
    /// <param name="isReached">Whether it is reported as reached; otherwise it is planned.</param>
    /// <param name="source">Where it stands.</param>
    public Milestone(MilestoneKind kind, DateInterval period, bool isReached = false, SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        Kind = kind;
        Period = period;
        IsReached = isReached;
        Source = source;
    }

    /// <summary>Which step.</summary>
    public MilestoneKind Kind { get; }

    /// <summary>When.</summary>
    public DateInterval Period { get; }

    /// <summary>Whether it is reported as reached; otherwise it is planned.</summary>
    public bool IsReached { get; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; }
}
