using NodaTime;

namespace Jingan.Planning.Comparison;

/// <summary>A period with what is asked of it again and again.</summary>
internal sealed class PeriodFacts(ReportingPeriod interval)
{
    public ReportingPeriod Interval => interval;

    public int FirstYear { get; } = interval.Start.Year;

    public int LastYear { get; } = interval.End.Year;

    public bool IsWholeYears { get; } = interval.IsWholeYears;

    /// <summary>The year before the period, from which its growth counts.</summary>
    public int BaseYear => FirstYear - 1;

    public int Years => LastYear - FirstYear + 1;

    /// <summary>Whether totals over the two compare: from the same day of the year to the same day, as many years apart.</summary>
    public bool HasLengthOf(PeriodFacts other) =>
        Years == other.Years
        && ((IsWholeYears && other.IsWholeYears)
            || (DayOf(Interval.Start) == DayOf(other.Interval.Start) && DayOf(Interval.End) == DayOf(other.Interval.End)));

    private static (int Month, int Day) DayOf(LocalDate date) => (date.Month, date.Day);
}
