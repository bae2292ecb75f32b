namespace Jingan.Planning.Tracing;

/// <summary>Observations of one place and period that state numbers which cannot all be true: told once for the period, never pair by pair.</summary>
public sealed record PeriodDifference
{
    /// <summary>How many different values are listed at most; how many more there are is counted.</summary>
    public const int MostListed = 20;

    private PeriodDifference(ReportingPeriod period, Place? place, Basis? basis, ValueList<Observation> values, int left, bool isRounding)
    {
        Period = period;
        Place = place;
        Basis = basis;
        Values = values;
        Left = left;
        IsRounding = isRounding;
    }

    /// <summary>The period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>The place; null where it is not said.</summary>
    public Place? Place { get; }

    /// <summary>What the numbers measure.</summary>
    public Basis? Basis { get; }

    /// <summary>The observations, one for each value, in rising order; no more than <see cref="MostListed"/>.</summary>
    public ValueList<Observation> Values { get; }

    /// <summary>How many further values are not listed: too many to list.</summary>
    public int Left { get; }

    /// <summary>Whether each value is the most precise one, rounded to its own last digit: 250 beside 250.14.</summary>
    public bool IsRounding { get; }

    /// <summary>The periods whose observations differ, in order.</summary>
    internal static ValueList<PeriodDifference> Among(Indicator indicator, IEnumerable<TracedActual> actuals)
    {
        var groups = from actual in actuals
                     where Common(actual.Numbers) is not null
                     group actual by (actual.Period, actual.Numbers.Measure.Place, actual.Numbers.Basis, Of: string.Join(';', actual.Observation.Of));
        return [.. groups.Select(group => In(indicator, [.. group])).OfType<PeriodDifference>().OrderBy(difference => difference.Period)];
    }

    private static PeriodDifference? In(Indicator indicator, List<TracedActual> group)
    {
        var values = group.Select(actual => (Numbers: Common(actual.Numbers)!, actual.Observation)).DistinctBy(value => value.Numbers).ToList();
        if (values.Count < 2)
            return null;

        // Where the one that ends first meets the one that begins last, all meet.
        var first = values.MinBy(value => value.Numbers.Intervals[^1].Upper ?? decimal.MaxValue).Numbers;
        var last = values.MaxBy(value => value.Numbers.Intervals[0].Lower ?? decimal.MinValue).Numbers;
        if (first.Overlaps(last))
            return null;

        var apart = values.Where(value => !value.Numbers.Overlaps(first) || !value.Numbers.Overlaps(last))
            .OrderBy(value => value.Numbers.Intervals[0].Lower ?? decimal.MinValue).ToList();
        var precise = apart.MaxBy(value => value.Numbers.Intervals[0].Lower?.Scale ?? 0).Observation;
        var isRounding = apart.TrueForAll(value => ReferenceEquals(value.Observation, precise) || Restatement.IsRounded(precise, value.Observation, indicator.Unit));
        var (period, place, basis) = (group[0].Period, group[0].Numbers.Measure.Place, group[0].Numbers.Basis);
        return new(period, place, basis, [.. apart.Take(MostListed).Select(value => value.Observation)], Math.Max(0, apart.Count - MostListed), isRounding);
    }

    /// <summary>The stated numbers in the unit in which they compare; null where there are none.</summary>
    private static Region? Common(TracedNumbers numbers)
    {
        if (numbers.Levels is [{ Origin: LevelOrigin.Stated or LevelOrigin.YearlyMean } level])
            return level.Numbers;

        if (numbers.Numbers is not { IsEmpty: false } stated)
            return null;

        return numbers.Unit is { } unit && unit.ConvertsTo(Unit.Percent) && !unit.Equals(Unit.Percent)
            ? stated.Map(value => unit.Convert(value, Unit.Percent))
            : stated;
    }
}
