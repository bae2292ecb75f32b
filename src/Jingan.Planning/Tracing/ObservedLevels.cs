using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>The levels observed of one indicator, by year, and where its definition changed.</summary>
internal sealed class ObservedLevels
{
    private readonly Indicator indicator;
    private readonly List<Observation> marked;
    private readonly ILookup<LocalDate, ObservedLevel> levels;

    /// <summary>Sorts out what states a level.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="observations">Its observations.</param>
    public ObservedLevels(Indicator indicator, IReadOnlyList<Observation> observations)
    {
        this.indicator = indicator;
        marked = [.. observations.Where(observation => observation.Status == ObservationStatus.Break)];
        levels = observations.Select(LevelOf).OfType<ObservedLevel>().ToLookup(level => level.Observation.Period.End);
    }

    /// <summary>The levels of a year, the most precise first, without those that only say less precisely what another one says.</summary>
    public IReadOnlyList<ObservedLevel> Of(ReportingPeriod year)
    {
        var all = levels[year.End].Where(level => IsOf(level.Observation.Period, year)).DistinctBy(level => level.Region).ToList();
        return [.. all.Where(level => !all.Exists(other => SaysMore(other, level)))
            .OrderBy(level => level.Observation.Status).ThenByDescending(level => level.Region.IsPoint).ThenByDescending(level => level.Region.Lower?.Scale ?? 0)];
    }

    /// <summary>The levels of the last year observed before a period.</summary>
    public IReadOnlyList<ObservedLevel> LastBefore(ReportingPeriod period)
    {
        var earlier = levels.Select(level => level.Key).Where(end => end < period.Start).ToList();
        return earlier.Count == 0 ? [] : Of(levels[earlier.Max()].MaxBy(level => level.Observation.Period.DayCount)!.Observation.Period);
    }

    /// <summary>A change of the definition after the first period's beginning, up to the end of the second.</summary>
    public Gap? BreakBetween(ReportingPeriod first, ReportingPeriod second)
    {
        if (indicator.Breaks.FirstOrDefault(change => change.Since > first.Start && change.Since <= second.End) is { } change)
            return new(NotCommensurable.SeriesBreak, TraceMessages.Break(change));

        var after = marked.Find(observation => observation.Period.End > first.End && observation.Period.End <= second.End);
        return after is null ? null : new(NotCommensurable.SeriesBreak, TraceMessages.Break(after));
    }

    /// <summary>Whether a value is an observation of the year: a flow covers it, anything else may be taken on its last day.</summary>
    private bool IsOf(ReportingPeriod period, ReportingPeriod year) =>
        period == year || (indicator.Kind != QuantityKind.Flow && period.Start > year.Start);

    private ObservedLevel? LevelOf(Observation observation)
    {
        if (observation.Value is not NumberStatement reported || observation.Period.WholeYears > 1)
            return null;

        var amount = reported.Amount.CountedIn(indicator.Unit);
        try
        {
            return amount.Unit!.ConvertsTo(indicator.Unit)
                ? new(observation, amount.Region().Map(value => amount.Unit.Convert(value, indicator.Unit)))
                : null;
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    private static bool SaysMore(ObservedLevel more, ObservedLevel level) => more.Region != level.Region
        && (Restatement.IsRounded(more.Observation, level.Observation) || Region.Of(more.Region).IsSubsetOf(Region.Of(level.Region)));
}
