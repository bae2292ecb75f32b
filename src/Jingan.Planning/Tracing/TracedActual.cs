namespace Jingan.Planning.Tracing;

/// <summary>An observation in the series of its indicator.</summary>
public sealed record TracedActual : TracePoint
{
    internal TracedActual(Observation observation, FigureReading reading, ValueList<ObservedDifference> differences)
        : base(observation.Period)
    {
        Observation = observation;
        Reading = reading;
        Differences = differences;
    }

    /// <summary>The observation.</summary>
    public Observation Observation { get; }

    /// <summary>What it says in numbers.</summary>
    public FigureReading Reading { get; }

    /// <summary>The other observations of the same, that state another number.</summary>
    public ValueList<ObservedDifference> Differences { get; }
}
