namespace Jingan.Planning.Tracing;

/// <summary>A lower plan's step on the way from the baseline to the level that the upper plan asks.</summary>
internal static class Paths
{
    public static AlignedPair Of(PairCase pair)
    {
        if (OverOneSpan(pair) is { } together)
            return together;

        if (OnIndex(pair) is { } index)
            return index.Standing();

        var (goals, upperGap) = pair.Upper.AcceptedLevels;
        var (steps, lowerGap) = pair.Lower.StatedLevels;
        if ((upperGap ?? lowerGap) is { } gap)
            return pair.Incomparable(gap);

        if (pair.EndTogether)
            return AtTheEnd(pair, goals, steps);

        if (pair is not { Years: { } years, YearsDone: { } done, LowerYears: { } taken })
            return pair.Incomparable(GapReason.PeriodDiffers);

        if (goals is [{ Numbers: var goal }] && pair.Lower.AcceptedLevels.Levels is [{ Numbers: var ask }] && goal == ask)
        {
            var message = AlignmentMessages.SameLevel.With(pair.Upper.Period.End.Year, NumbersText.Of(goal));
            return pair.Standing(PairStanding.Same, message) with { Conversions = Computed(goals, steps) };
        }

        if (pair.Reader.Series.BreakBetween(pair.Upper.Period.YearBefore, pair.Lower.Period) is { } change)
            return pair.Incomparable(change);

        var outcomes = Steps(pair, goals, steps, new(years, done, taken))
            .Select(path => path.Standing() with { Conversions = Computed(goals, steps) }).ToList();
        if (outcomes.Count == 0)
            return WithoutBaseline(pair, goals[0], steps[0]);

        return outcomes.TrueForAll(outcome => outcome.Standing == outcomes[0].Standing)
            ? outcomes[0]
            : pair.Incomparable(GapReason.ValuesDisagree, AlignmentMessages.Disagree.With());
    }

    /// <summary>Growth of one kind from one day to one day compares as it is stated, whatever the baseline is.</summary>
    private static AlignedPair? OverOneSpan(PairCase pair)
    {
        if (!pair.BeginTogether || !pair.EndTogether || pair.Upper.Basis != pair.Lower.Basis || pair.Upper.Measure.Type != ChangeType.RelativePercent)
            return null;

        if (pair.Upper.AcceptedPercentPerYear is not { } accepted || pair.Lower.PercentPerYear is not { } asked)
            return null;

        return pair.Standing(
            pair.AtTheEnd(accepted, asked, pair.Lower.AcceptedPercentPerYear ?? asked),
            AlignmentMessages.AtTheEnd.With(NumbersText.Of(asked), NumbersText.Of(accepted), Unit.Percent));
    }

    /// <summary>Where both are rates from one baseline, no level has to be known: the baseline is 100.</summary>
    private static PathStep? OnIndex(PairCase pair)
    {
        var isRate = pair.Upper.Measure.Type == ChangeType.RelativePercent && pair.Upper.IsFromOwnBase;
        if (!isRate || !pair.BeginTogether || pair is not { Years: { } years, LowerYears: { } taken } || taken == years)
            return null;

        if (pair.Lower.PercentPerYear is not { } asked || pair.Upper.AcceptedPercentPerYear is not { } accepted)
            return null;

        var isMean = pair.Lower.Basis != Basis.Change;
        return new(100, 100, OfHundred(accepted, 1), OfHundred(asked, isMean ? taken : 1), new(years, taken, taken), "100", pair);
    }

    private static Region OfHundred(Region percent, int years) =>
        Region.Of([.. percent.Intervals.Select(rate => Rates.Grown(rate, years) * 100)]);

    /// <summary>One way for each number that the baselines allow at their ends.</summary>
    private static IEnumerable<PathStep> Steps(PairCase pair, ValueList<LevelReading> goals, ValueList<LevelReading> steps, PathYears years)
    {
        var before = pair.Reader.LevelsAt(pair.Lower.Period.YearBefore);
        decimal? own = before is [{ Numbers: { IsPoint: true, Lower: var only } }] ? only : null;
        return from baseline in pair.Reader.LevelsAt(pair.Upper.Period.YearBefore)
               from goal in goals
               where !IsOnAnother(goal, baseline.Observations[0])
               from step in steps
               where !IsOnAnother(step, baseline.Observations[0])
               from start in new[] { baseline.Numbers.Lower, baseline.Numbers.Upper }.OfType<decimal>().Distinct()
               select new PathStep(start, pair.BeginTogether ? start : own, goal.Numbers, step.Numbers, years, TraceMessages.At(baseline), pair);
    }

    /// <summary>Whether a level is computed on another observation of the year that the way starts from.</summary>
    private static bool IsOnAnother(LevelReading level, Observation baseline) =>
        level.Baseline is { } own && own != baseline && own.Period == baseline.Period;

    private static AlignedPair AtTheEnd(PairCase pair, ValueList<LevelReading> goals, ValueList<LevelReading> steps)
    {
        var fulfilled = pair.Lower.AcceptedLevels.Levels;
        var standings = (from one in goals
                         from step in steps.Zip(fulfilled)
                         select pair.AtTheEnd(one.Numbers, step.First.Numbers, step.Second.Numbers)).Distinct().ToList();
        if (standings is not [var only])
            return pair.Incomparable(GapReason.ValuesDisagree, AlignmentMessages.Disagree.With());

        var message = AlignmentMessages.AtTheEnd.With(NumbersText.Of(steps[0].Numbers), NumbersText.Of(goals[0].Numbers), goals[0].Unit);
        return pair.Standing(only, message) with { Conversions = Computed(goals, steps) };
    }

    private static AlignedPair WithoutBaseline(PairCase pair, LevelReading goal, LevelReading step)
    {
        if (!step.Numbers.IsSubsetOf(goal.Numbers))
            return pair.Incomparable(GapReason.BaselineMissing, AlignmentMessages.NoBaseline.With(pair.Upper.Period.YearBefore));

        var message = AlignmentMessages.Reached.With(NumbersText.Of(step.Numbers), pair.Upper.Period.End.Year, NumbersText.Of(goal.Numbers));
        return pair.Standing(PairStanding.Ahead, message) with { Conversions = Computed([goal], [step]) };
    }

    private static ValueList<LevelReading> Computed(ValueList<LevelReading> goals, ValueList<LevelReading> steps) =>
        [.. goals.Concat(steps).Where(level => level.Origin != LevelOrigin.Stated).Distinct()];
}

/// <summary>How many years a way takes, how many are over at a step on it, and how many of these the step takes itself.</summary>
internal readonly record struct PathYears(int Whole, int Done, int Taken)
{
    public int Left => Whole - Done;
}
