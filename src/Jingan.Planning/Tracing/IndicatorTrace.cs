using System.Globalization;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Tracing;

/// <summary>One indicator through plans and observations: its targets, actuals and breaks as one series.</summary>
/// <example><code>foreach (var point in set.Trace("retail-sales").Points) …</code></example>
public sealed record IndicatorTrace
{
    private IndicatorTrace(Indicator indicator, ValueList<TracePoint> points, ValueList<PeriodDifference> differences)
    {
        Indicator = indicator;
        Points = points;
        Differences = differences;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The points by their last day; on the same day the longer period first, targets before actuals, and levels before growth. None is left out.</summary>
    public ValueList<TracePoint> Points { get; }

    /// <summary>Where observations of one place and period state numbers that cannot all be true: each such period once, in their order.</summary>
    public ValueList<PeriodDifference> Differences { get; }

    /// <summary>The figures of years to show: one for each year that states a level of the whole, the preferred one, with the stretch between breaks that it lies on.</summary>
    /// <param name="place">The place; null for figures that name none.</param>
    public ValueList<YearFigure> YearFigures(Place? place = null)
    {
        var breaks = Points.OfType<TracedBreak>().Select(point => point.Change.Since.Year).ToList();
        var figures = new List<YearFigure>();
        foreach (var year in Points.OfType<TracedActual>().Where(actual => IsFigureOfYear(actual, place)).GroupBy(actual => actual.Period.Start.Year).OrderBy(group => group.Key))
        {
            var best = Preference.Best(year.Select(actual => actual.Observation))!;
            var broken = breaks.Count(since => since <= year.Key) + figures.Count(figure => figure.Observation.Status == ObservationStatus.Break);
            figures.Add(new(year.Key, best, best.Status == ObservationStatus.Break ? broken + 1 : broken));
        }

        return [.. figures];
    }

    /// <summary>Whether an actual is the level of the whole for a year: of a flow it covers the year, any other may be taken within it.</summary>
    private bool IsFigureOfYear(TracedActual actual, Place? place)
    {
        var seen = actual.Observation;
        if (Preference.LevelOf(seen) is null || seen.Of.Count > 0 || (seen.Place is not null && (place is null || !Places.IsOf(seen.Place, place))))
            return false;

        return actual.Numbers.Levels.Any(level => level.Origin == LevelOrigin.Stated)
            && (Indicator.Kind == QuantityKind.Flow ? actual.Period.WholeYears == 1 : actual.Period.YearCount == 1);
    }

    /// <summary>Traces an indicator through everything in a set; the cost grows with what is traced.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="set">The plans, with their commitments, the observations, and the indicator itself.</param>
    /// <exception cref="ArgumentException">The set does not define the indicator.</exception>
    public static IndicatorTrace Of(string indicator, PlanSet set)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(set);
        var defined = set.FindIndicator(indicator) ?? throw new ArgumentException($"No indicator has the id '{indicator}'.", nameof(indicator));
        var observations = set.Observations.Where(observation => observation.Indicator == indicator).ToList();
        var readers = new Readers(defined, observations, set.Plans);

        var actuals = observations.Select(readers.Of).ToList();
        var differences = PeriodDifference.Among(defined, actuals);
        var points = set.Plans.SelectMany(plan => Targets(plan, defined, readers)).Concat<TracePoint>(actuals)
            .Concat(defined.Breaks.Select(change => new TracedBreak(change)));
        return new(defined, [.. points.OrderBy(point => point.Period.End).ThenBy(point => point.Period.Start).ThenBy(Rank)], differences);
    }

    private static IEnumerable<TracedTarget> Targets(Plan plan, Indicator indicator, Readers readers) =>
        from stated in PlanTargets.Of(plan)
        where stated.Target.Indicator == indicator.Id
        select readers.Of(plan, stated.Commitment, stated.Target);

    private static int Rank(TracePoint point) => point switch
    {
        TracedBreak => 0,
        TracedTarget => 1,
        TracedActual { Numbers.Levels: [{ Origin: LevelOrigin.Stated }] } => 2,
        _ => 3,
    };

    /// <summary>A reader for each place.</summary>
    private sealed class Readers(Indicator indicator, List<Observation> observations, ValueList<Plan> plans)
    {
        private readonly SeriesIndex index = new([indicator], observations);
        private readonly Dictionary<string, NumberReader> byPlace = new(StringComparer.Ordinal);

        /// <summary>The place of observations that name none: that of the plans, where they have one.</summary>
        private readonly Place? usual = plans.Select(plan => plan.Jurisdiction.Code).Distinct(StringComparer.Ordinal).Count() == 1
            ? Places.Of(plans[0].Jurisdiction)
            : null;

        public TracedTarget Of(Plan plan, Commitment? commitment, Target target)
        {
            var measure = Measure.Of(target, indicator, plan);
            return new(plan, commitment, target, At(measure.Place).Of(target, measure));
        }

        public TracedActual Of(Observation observation)
        {
            var place = observation.Place ?? usual;
            var measure = Measure.Of(observation, indicator, place);
            return new(observation, At(place).Of(observation, measure));
        }

        private NumberReader At(Place? place)
        {
            var key = place?.Code ?? place?.Name ?? "";
            if (byPlace.TryGetValue(key, out var known))
                return known;

            // What names no place among plans of several is held against the like alone.
            var series = place is null
                ? new Series(indicator, null, observations.Where(seen => seen.Place is null && seen.Of.Count == 0))
                : index.Of(indicator, place);
            byPlace.Add(key, known = new(indicator, series));
            return known;
        }
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{Indicator.Id}: {Points.Count} points";
}

/// <summary>The figure of a year that is to be shown of an indicator.</summary>
/// <param name="Year">The year.</param>
/// <param name="Observation">The preferred observation: final before expected, exact before bounded, the one with more digits before the rounder one.</param>
/// <param name="Segment">The stretch of the series that it lies on, from 0; figures of two stretches do not compare.</param>
public sealed record YearFigure(int Year, Observation Observation, int Segment)
{
    /// <summary>The preferred observation.</summary>
    public Observation Observation { get; init => field = Given.NotNull(value); } = Given.NotNull(Observation);

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year}: {Observation.Wording}");
}

/// <summary>One point of a series: a target, an actual, or a break in the definition. A closed list.</summary>
public abstract record TracePoint
{
    private protected TracePoint(ReportingPeriod period) => Period = period;

    /// <summary>What it covers; for a break, the first day under the new definition.</summary>
    public ReportingPeriod Period { get; }
}

/// <summary>A target in the series of its indicator.</summary>
public sealed record TracedTarget : TracePoint
{
    internal TracedTarget(Plan plan, Commitment? commitment, Target target, TracedNumbers numbers)
        : base(numbers.Measure.Period)
    {
        Plan = plan;
        Commitment = commitment;
        Target = target;
        Numbers = numbers;
    }

    /// <summary>The plan that sets it.</summary>
    public Plan Plan { get; }

    /// <summary>The commitment that it belongs to; null for one of the plan's own targets.</summary>
    public Commitment? Commitment { get; }

    /// <summary>The target.</summary>
    public Target Target { get; }

    /// <summary>What it says in numbers.</summary>
    public TracedNumbers Numbers { get; }

    /// <summary>The plan and the target.</summary>
    public override string ToString() => $"{Period} {Plan.Id} {Target}";
}

/// <summary>An observation in the series of its indicator.</summary>
public sealed record TracedActual : TracePoint
{
    internal TracedActual(Observation observation, TracedNumbers numbers)
        : base(observation.Period)
    {
        Observation = observation;
        Numbers = numbers;
    }

    /// <summary>The observation.</summary>
    public Observation Observation { get; }

    /// <summary>What it says in numbers.</summary>
    public TracedNumbers Numbers { get; }

    /// <summary>The observation.</summary>
    public override string ToString() => Observation.ToString();
}

/// <summary>A change of the definition: what stands before it does not compare with what stands after.</summary>
public sealed record TracedBreak : TracePoint
{
    internal TracedBreak(DefinitionBreak change)
        : base(ReportingPeriod.OfDay(change.Since)) => Change = change;

    /// <summary>The change.</summary>
    public DefinitionBreak Change { get; }

    /// <summary>The day of the change.</summary>
    public override string ToString() => $"{Period}: another definition";
}

/// <summary>The targets of a plan, those of its commitments included.</summary>
internal static class PlanTargets
{
    public static IEnumerable<(Target Target, Commitment? Commitment)> Of(Plan plan)
    {
        foreach (var target in plan.Targets)
            yield return (target, null);

        foreach (var commitment in plan.Commitments)
        {
            foreach (var target in commitment.Targets)
                yield return (target, commitment);
        }
    }
}
