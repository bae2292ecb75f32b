namespace Jingan.Planning.Tracing;

/// <summary>What comparing two targets gave.</summary>
internal sealed record Outcome(Standing Standing, Name Message)
{
    public NotCommensurable? Reason { get; init; }

    public PaceShare? Share { get; init; }

    public YearlyRates? Rates { get; init; }

    public ValueList<LevelReading> Conversions { get; init; } = [];

    public static Outcome Incomparable(NotCommensurable reason, Name? message = null) =>
        new(Standing.Incomparable, message ?? TraceMessages.Of(reason)) { Reason = reason };
}
