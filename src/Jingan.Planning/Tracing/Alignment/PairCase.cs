using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>Two targets to compare, with what was observed of their indicator.</summary>
internal sealed record PairCase(Indicator Indicator, Side Upper, Side Lower, FigureReader Reader)
{
    /// <summary>How many years the upper target covers.</summary>
    public int? Years => Upper.Period.WholeYears;

    /// <summary>How many years the lower target covers.</summary>
    public int? LowerYears => Lower.Period.WholeYears;

    /// <summary>How many years of the upper period are over when the lower target is due.</summary>
    public int? YearsDone => new ReportingPeriod(Upper.Period.Start, Lower.Period.End).WholeYears;

    /// <summary>Whether both begin on the same day, so that both start from the same baseline.</summary>
    public bool BeginTogether => Upper.Period.Start == Lower.Period.Start;

    /// <summary>Whether both are due on the same day.</summary>
    public bool EndTogether => Upper.Period.End == Lower.Period.End;

    /// <summary>The share of the upper period that the lower one takes, in per cent; by years where both have whole ones, otherwise by days.</summary>
    public decimal PercentOfTime => Years is { } years && LowerYears is { } taken ? 100m * taken / years : 100m * Lower.Period.DayCount / Upper.Period.DayCount;
}
