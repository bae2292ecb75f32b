using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>The level of one year that a figure stands for, in the indicator's unit, and how it was reached.</summary>
public sealed record LevelReading
{
    internal LevelReading(Region numbers, Unit unit, ReportingPeriod year, LevelOrigin origin, Name? steps = null, Observation? baseline = null)
    {
        Numbers = numbers;
        Unit = unit;
        Year = year;
        Origin = origin;
        Steps = steps;
        Baseline = baseline;
    }

    /// <summary>The numbers that the figure allows, as stated or computed without rounding; what else would be fine, given the polarity, is not added.</summary>
    public Region Numbers { get; }

    /// <summary>The indicator's unit.</summary>
    public Unit Unit { get; }

    /// <summary>The year; for a <see cref="LevelOrigin.YearlyMean"/>, the last year of its period.</summary>
    public ReportingPeriod Year { get; }

    /// <summary>How it was reached.</summary>
    public LevelOrigin Origin { get; }

    /// <summary>The computation, such as <c>250.14 (2020) × (1 + 5%)</c>; null where it is stated.</summary>
    public Name? Steps { get; }

    /// <summary>The observation that it is computed from; null where it is stated, or a mean.</summary>
    public Observation? Baseline { get; }
}
