using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>A change of the definition: what stands before it does not compare with what stands after.</summary>
public sealed record TracedBreak : TracePoint
{
    internal TracedBreak(DefinitionBreak change)
        : base(new ReportingPeriod(change.Since, change.Since)) => Change = change;

    /// <summary>The change.</summary>
    public DefinitionBreak Change { get; }
}
