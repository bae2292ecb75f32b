using NodaTime;

namespace Jingan.Planning;

/// <summary>An actual: what a document reports of an indicator for a period.</summary>
public sealed record Observation
{
    /// <summary>Creates an observation.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="period">What the value is of: one year, or the years that a cumulative figure covers.</param>
    /// <param name="value">What is reported.</param>
    /// <param name="wording">The value as printed.</param>
    /// <param name="status">How final it is.</param>
    /// <param name="note">A remark of those who wrote the data.</param>
    /// <param name="source">Where it stands.</param>
    /// <exception cref="ArgumentException"><paramref name="indicator"/> is no id, or <paramref name="wording"/> is blank.</exception>
    public Observation(
        string indicator,
        DateInterval period,
        ReportedValue value,
        string wording,
        ObservationStatus status = ObservationStatus.Final,
        string? note = null,
        SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(period);
        ArgumentNullException.ThrowIfNull(value);
        ArgumentException.ThrowIfNullOrWhiteSpace(wording);
        Indicator = Identifier.Checked(indicator, nameof(indicator));
        Period = period;
        Value = value;
        Wording = wording;
        Status = status;
        Note = note;
        Source = source;
    }

    /// <summary>The indicator's id.</summary>
    public string Indicator { get; }

    /// <summary>What the value is of: one year, or the years that a cumulative figure covers.</summary>
    public DateInterval Period { get; }

    /// <summary>What is reported.</summary>
    public ReportedValue Value { get; }

    /// <summary>The value as printed.</summary>
    public string Wording { get; }

    /// <summary>How final it is.</summary>
    public ObservationStatus Status { get; }

    /// <summary>A remark of those who wrote the data.</summary>
    public string? Note { get; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; }
}
