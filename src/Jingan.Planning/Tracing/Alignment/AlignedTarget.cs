using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>A target of a plan, once, however often the plan states it.</summary>
public sealed record AlignedTarget
{
    internal AlignedTarget(Target target, Commitment? commitment, ReportingPeriod period, ValueList<Target> restated)
    {
        Target = target;
        Commitment = commitment;
        Period = period;
        Restated = restated;
    }

    /// <summary>The target, where the plan states it first.</summary>
    public Target Target { get; }

    /// <summary>The commitment that it belongs to; null for one of the plan's own targets.</summary>
    public Commitment? Commitment { get; }

    /// <summary>What it covers; it is due on the last day.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The other targets of the plan that ask the same of the indicator.</summary>
    public ValueList<Target> Restated { get; }
}
