namespace Jingan.Planning.Comparison;

/// <summary>An indicator's value at the end of a year, from which growth is counted.</summary>
public sealed record Baseline
{
    /// <summary>Creates a baseline.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="value">The value; one without a unit is in the indicator's.</param>
    /// <param name="year">The year that it is of; null for the year from which each target counts.</param>
    /// <param name="source">Where it stands.</param>
    /// <exception cref="ArgumentException"><paramref name="indicator"/> is no id, or <paramref name="year"/> is outside 1 … 9999.</exception>
    public Baseline(string indicator, Amount value, int? year = null, SourceReference? source = null)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (year is < 1 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), year, "A year is from 1 to 9999.");

        Indicator = Identifier.Checked(indicator, nameof(indicator));
        Value = value;
        Year = year;
        Source = source;
    }

    /// <summary>The indicator's id.</summary>
    public string Indicator { get; }

    /// <summary>The value; one without a unit is in the indicator's.</summary>
    public Amount Value { get; }

    /// <summary>The year that it is of; null for the year from which each target counts.</summary>
    public int? Year { get; }

    /// <summary>Where it stands.</summary>
    public SourceReference? Source { get; }
}
