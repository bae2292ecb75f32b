using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>Reads the figures of one indicator against what was observed of it.</summary>
internal sealed class FigureReader
{
    private readonly Indicator indicator;
    private readonly LevelConversion conversion;

    /// <summary>Creates a reader.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="observations">What was observed of it.</param>
    public FigureReader(Indicator indicator, IReadOnlyList<Observation> observations)
    {
        this.indicator = indicator;
        Observed = new(indicator, observations);
        conversion = new(indicator, Observed);
    }

    /// <summary>The levels observed.</summary>
    public ObservedLevels Observed { get; }

    /// <summary>The levels that a figure stands for; none with the reason.</summary>
    public ValueList<LevelReading> Levels(Figure figure, out Gap? gap) => conversion.Of(figure, out gap);

    public FigureReading Of(Target target, ReportingPeriod period)
    {
        var figure = Figure.Of(target, indicator, period);
        var levels = conversion.Of(figure, out var gap);
        return new(figure, levels, gap, Growth(levels, period, Observed.Of(period.YearBefore)));
    }

    public FigureReading Of(Observation observation)
    {
        var figure = Figure.Of(observation, indicator);
        var levels = conversion.Of(figure, out var gap);
        return new(figure, levels, gap, Growth(levels, observation.Period, Observed.LastBefore(observation.Period)));
    }

    /// <summary>The growth from each earlier level to a stated one.</summary>
    private ValueList<SeriesGrowth> Growth(ValueList<LevelReading> levels, ReportingPeriod period, IReadOnlyList<ObservedLevel> earlier) =>
        levels is [{ Origin: LevelOrigin.Stated } level] && indicator.Unit is { IsPercent: false }
            ? [.. earlier.Select(from => Growth(from, level, period)).OfType<SeriesGrowth>()]
            : [];

    private SeriesGrowth? Growth(ObservedLevel from, LevelReading level, ReportingPeriod period)
    {
        var years = new ReportingPeriod(from.Observation.Period.End.PlusDays(1), period.End).WholeYears;
        if (years is not { } count)
            return null;

        if (Observed.BreakBetween(from.Observation.Period, period) is { } gap)
            return new(from.Observation, count, gap);

        try
        {
            return Compounding.Rate(from.Region, level.Numbers, count) is { } rate
                ? new(from.Observation, count, rate)
                : new(from.Observation, count, new Gap(NotCommensurable.BaselineMissing, TraceMessages.NotPositive(from)));
        }
        catch (ArithmeticException)
        {
            return new(from.Observation, count, new Gap(NotCommensurable.OutOfRange, TraceMessages.Of(NotCommensurable.OutOfRange)));
        }
    }
}
