namespace Jingan.Planning.Tracing;

/// <summary>One indicator through plans and observations: its targets, actuals and breaks as one series.</summary>
public sealed record IndicatorTrace
{
    private IndicatorTrace(Indicator indicator, ValueList<TracePoint> points)
    {
        Indicator = indicator;
        Points = points;
    }

    /// <summary>The indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>The points by their last day; on the same day the longer period first, targets before actuals, and levels before growth. None is left out.</summary>
    public ValueList<TracePoint> Points { get; }

    /// <summary>Traces an indicator through everything in a set.</summary>
    /// <param name="indicator">The indicator's id.</param>
    /// <param name="set">The plans, with their commitments, the observations, and the indicator itself.</param>
    /// <exception cref="ArgumentException">The set does not define the indicator.</exception>
    public static IndicatorTrace Of(string indicator, PlanSet set)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        ArgumentNullException.ThrowIfNull(set);
        var defined = set.FindIndicator(indicator) ?? throw new ArgumentException($"No indicator has the id '{indicator}'.", nameof(indicator));
        var observations = set.Observations.Where(observation => observation.Indicator == indicator).ToList();
        var reader = new FigureReader(defined, observations);

        var points = set.Plans.SelectMany(plan => Targets(plan, defined, reader))
            .Concat<TracePoint>(observations.Select(observation => (Observation: observation, Reading: reader.Of(observation)))
                .GroupBy(read => read.Observation.Period).SelectMany(Actuals))
            .Concat(defined.Breaks.Select(change => new TracedBreak(change)));
        return new(defined, [.. points.OrderBy(point => point.Period.End).ThenBy(point => point.Period.Start).ThenBy(Rank)]);
    }

    private static IEnumerable<TracedTarget> Targets(Plan plan, Indicator indicator, FigureReader reader) =>
        from stated in PlanTargets.Of(plan)
        where stated.Target.Indicator == indicator.Id
        select new TracedTarget(plan, stated.Commitment, stated.Target, stated.Period, reader.Of(stated.Target, stated.Period));

    /// <summary>The observations of one period, each with those that state another number.</summary>
    private static IEnumerable<TracedActual> Actuals(IEnumerable<(Observation Observation, FigureReading Reading)> period)
    {
        var all = period.Select(read => (read.Observation, read.Reading, Stated: (read.Reading.Basis, Numbers: Common(read.Reading)))).ToList();
        var others = all.Select(read => read.Stated).Distinct().ToDictionary(
            stated => stated,
            stated => all.Where(other => Differ(stated, other.Stated)).Select(other => other.Observation).ToList());
        return all.Select(read => new TracedActual(
            read.Observation, read.Reading, [.. others[read.Stated].Select(other => Difference(read.Observation, other))]));
    }

    private static ObservedDifference Difference(Observation observation, Observation other) =>
        new(other, Restatement.IsRounded(observation, other) || Restatement.IsRounded(other, observation));

    private static bool Differ((Basis? Basis, Region? Numbers) stated, (Basis? Basis, Region? Numbers) other) =>
        stated.Basis == other.Basis && stated.Numbers is { } numbers && other.Numbers is { } others && !numbers.Overlaps(others);

    /// <summary>The stated numbers in the unit in which they compare.</summary>
    private static Region? Common(FigureReading reading) =>
        reading.Levels is [{ Origin: LevelOrigin.Stated or LevelOrigin.YearlyMean } level] ? level.Numbers
        : reading.Unit is { IsPercent: true } ? reading.Numbers
        : null;

    private static int Rank(TracePoint point) => point switch { TracedBreak => 0, TracedTarget => 1, TracedActual { Reading.Basis: Basis.Level } => 2, _ => 3 };
}
