using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>A target in the series of its indicator.</summary>
public sealed record TracedTarget : TracePoint
{
    internal TracedTarget(Plan plan, Commitment? commitment, Target target, ReportingPeriod period, FigureReading reading)
        : base(period)
    {
        Plan = plan;
        Commitment = commitment;
        Target = target;
        Reading = reading;
    }

    /// <summary>The plan that sets it.</summary>
    public Plan Plan { get; }

    /// <summary>The commitment that it belongs to; null for one of the plan's own targets.</summary>
    public Commitment? Commitment { get; }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>What it says in numbers.</summary>
    public FigureReading Reading { get; }
}
