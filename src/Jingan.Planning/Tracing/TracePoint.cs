using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>One point of a series: a target, an actual, or a break in the definition. A closed list.</summary>
public abstract record TracePoint
{
    private protected TracePoint(ReportingPeriod period) => Period = period;

    /// <summary>What it covers; for a break, the first day under the new definition.</summary>
    public ReportingPeriod Period { get; }
}
