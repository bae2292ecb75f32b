namespace Jingan.Planning.Tracing;

/// <summary>A lower plan's step on the way from the baseline to the level that the upper plan asks.</summary>
internal static class PathAlignment
{
    public static Outcome Of(PairCase pair)
    {
        if (OnIndex(pair) is { } index)
            return index.Standing();

        var goals = pair.Reader.Levels(pair.Upper.Accepted, out var upperGap);
        var steps = pair.Reader.Levels(pair.Lower.Stated, out var lowerGap);
        if ((upperGap ?? lowerGap) is { } gap)
            return Outcome.Incomparable(gap.Reason, gap.Message);

        if (pair.EndTogether)
            return AtTheEnd(goals, steps);

        if (pair is not { Years: { } years, YearsDone: { } done, LowerYears: { } taken })
            return Outcome.Incomparable(NotCommensurable.PeriodMismatch);

        var asks = pair.Reader.Levels(pair.Lower.Accepted, out _);
        if (goals is [{ Numbers: var goal }] && asks is [{ Numbers: var ask }] && goal == ask)
            return new(Standing.Same, AlignmentMessages.SameLevel(goal, pair.Upper.Period)) { Conversions = Computed(goals, steps) };

        if (pair.Reader.Observed.BreakBetween(pair.Upper.Period.YearBefore, pair.Lower.Period) is { } change)
            return Outcome.Incomparable(change.Reason, change.Message);

        var outcomes = Paths(pair, goals, steps, new(years, done, taken)).Select(path => path.Standing() with { Conversions = Computed(goals, steps) }).ToList();
        return outcomes.Count == 0 ? WithoutBaseline(pair, goals[0], steps[0])
            : outcomes.TrueForAll(outcome => outcome.Standing == outcomes[0].Standing) ? outcomes[0]
            : Outcome.Incomparable(NotCommensurable.BaselinesDisagree, AlignmentMessages.Disagree);
    }

    /// <summary>Where both are rates from one baseline, no level has to be known: the baseline is 100.</summary>
    private static PathStep? OnIndex(PairCase pair)
    {
        var isRate = pair.Upper.Stated.Stated is { Change: ChangeType.RelativePercent, Reference: null };
        if (!isRate || !pair.BeginTogether || pair is not { Years: { } years, LowerYears: { } taken } || taken == years)
            return null;

        if (pair.Lower.PercentPerYear is not { } asked || pair.Upper.AcceptedPercentPerYear is not { } accepted)
            return null;

        var hundred = NumberInterval.Exactly(100);
        var isMean = pair.Lower.Basis != Basis.Change;
        return Compounding.Grow(hundred, accepted, 1) is { } goal && Compounding.Grow(hundred, asked, isMean ? taken : 1) is { } step
            ? new(100, 100, goal, step, new(years, taken, taken), "100", pair)
            : null;
    }

    /// <summary>One way for each number that the baselines allow at their ends.</summary>
    private static IEnumerable<PathStep> Paths(PairCase pair, ValueList<LevelReading> goals, ValueList<LevelReading> steps, PathYears years)
    {
        var before = pair.Reader.Observed.Of(pair.Lower.Period.YearBefore);
        return from baseline in pair.Reader.Observed.Of(pair.Upper.Period.YearBefore)
               from goal in goals
               where !IsOnAnother(goal, baseline)
               from step in steps
               where !IsOnAnother(step, baseline)
               from start in new[] { baseline.Region.Lower, baseline.Region.Upper }.OfType<decimal>().Distinct()
               select new PathStep(start, pair.BeginTogether ? start : Exact(before), goal.Numbers, step.Numbers, years, TraceMessages.At(baseline), pair);
    }

    /// <summary>Whether a level is computed on another observation of the year that the way starts from.</summary>
    private static bool IsOnAnother(LevelReading level, ObservedLevel baseline) =>
        level.Baseline is { } own && own != baseline.Observation && own.Period == baseline.Observation.Period;

    private static decimal? Exact(IReadOnlyList<ObservedLevel> levels) => levels is [{ Region: { IsPoint: true, Lower: var only } }] ? only : null;

    private static Outcome AtTheEnd(ValueList<LevelReading> goals, ValueList<LevelReading> steps)
    {
        var standings = (from goal in goals from step in steps select StandingAtTheEnd(goal.Numbers, step.Numbers)).Distinct().ToList();
        return standings is [var only]
            ? new(only, AlignmentMessages.AtTheEnd(steps[0].Numbers, goals[0].Numbers, goals[0].Unit)) { Conversions = Computed(goals, steps) }
            : Outcome.Incomparable(NotCommensurable.BaselinesDisagree, AlignmentMessages.Disagree);
    }

    private static Standing StandingAtTheEnd(Region goal, Region step) => step == goal ? Standing.Same
        : step.IsSubsetOf(goal) ? Standing.WithinRange
        : step.Overlaps(goal) ? Standing.PartlyOutside
        : Standing.Contradicts;

    private static Outcome WithoutBaseline(PairCase pair, LevelReading goal, LevelReading step) => step.Numbers.IsSubsetOf(goal.Numbers)
        ? new(Standing.Ahead, AlignmentMessages.Reached(step.Numbers, goal.Numbers, pair.Upper.Period)) { Conversions = Computed([goal], [step]) }
        : Outcome.Incomparable(NotCommensurable.BaselineMissing, AlignmentMessages.NoBaseline(pair.Upper.Period));

    private static ValueList<LevelReading> Computed(ValueList<LevelReading> goals, ValueList<LevelReading> steps) =>
        [.. goals.Concat(steps).Where(level => level.Origin != LevelOrigin.Stated).Distinct()];
}
