using NodaTime;

namespace Jingan.Planning.Measuring;

/// <content>Levels of years that are not reported themselves, exact points of the series, and the latest value.</content>
internal sealed partial class Series
{
    private const int LongestDerivation = 20;

    /// <summary>The levels of a year, or, where none is reported, that which follows from a later level and the growth reported for the years between.</summary>
    /// <param name="year">The year.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="before">The end that is compared with: its own level and growth are no evidence of where it started unless they are reported.</param>
    public Readings LevelsOrDerived(ReportingPeriod year, Unit unit, ReportingPeriod before)
    {
        var stated = Levels(year, unit, StepKind.Baseline);
        return stated.HasValues || stated.Gap is not null ? stated : Derived(year, unit, before) ?? stated;
    }

    /// <summary>Reported growth is rounded to its last digit, so a level that follows from it is a range.</summary>
    private Readings? Derived(ReportingPeriod year, Unit unit, ReportingPeriod before)
    {
        if (!year.IsWholeYears || IsOfChanges || PriceRules.IsGrowthAtConstantPrices(Indicator, null))
            return null;

        var factor = NumberInterval.Exactly(1);
        var steps = new List<Step>();
        var observations = new List<Observation>();
        for (var next = year.End.Year + 1; next <= Math.Min(before.End.Year, year.End.Year + LongestDerivation); next++)
        {
            var later = ReportingPeriod.OfYear(next);
            var growth = YearlyGrowth(later);
            if (!growth.HasValues || BreakBetween(year, later) is not null)
                return null;

            var hull = growth.Hull();
            factor *= (AsRounded(hull.Numbers) * 0.01m) + 1;
            observations.AddRange(hull.Observations);
            steps.AddRange(hull.Steps);
            var levels = Levels(later, unit, StepKind.Observed);
            if (!levels.HasValues)
                continue;

            var level = levels.Hull();
            if (factor.Lower is not > 0 || level.Numbers / factor is not { } derived)
                return null;

            return Readings.Of(
                [new Reading(level.Numbers, unit, [.. observations, .. level.Observations], [.. steps, .. level.Steps]).WithStep(StepKind.DerivedLevel, derived, unit)]);
        }

        return null;
    }

    /// <summary>The numbers that are rounded to an exact one.</summary>
    private static NumberInterval AsRounded(NumberInterval numbers)
    {
        if (numbers is not { IsPoint: true, Lower: { } number })
            return numbers;

        var reach = DecimalText.LastDigit(number) / 2;
        return NumberInterval.Between(number - reach, number + reach);
    }

    /// <summary>The exact levels by year, in a unit; of two values of a year where one is the other rounded, the more precise one, else both.</summary>
    public IReadOnlyList<(int Year, decimal Value)> Points(Unit unit, int first, int last)
    {
        var points = new List<(int, decimal)>();
        var known = 0;
        for (var at = FirstEndingAfter(new(Math.Max(first - 1, 1), 12, 31)); at < inOrder.Count && inOrder[at].Observation.Period.End.Year <= last; at++)
        {
            var end = inOrder[at].Observation.Period.End;
            if (end.Year == known || end is not { Month: 12, Day: 31 } || end.Year < first)
                continue;

            known = end.Year;
            var levels = Levels(ReportingPeriod.OfYear(known), unit, StepKind.Observed).WithoutLessPrecise();
            points.AddRange(levels.Where(level => level.Numbers.IsPoint).Select(level => (known, level.Numbers.Lower!.Value)).Distinct());
        }

        return points;
    }

    /// <summary>The latest value that is reported up to a day, whatever it is, the more precise of one period first; null where there is none.</summary>
    public Observation? Latest(LocalDate until)
    {
        lock (inOrder)
        {
            if (latest is not { } known || known.Until != until)
                latest = known = (until, LatestOf(until));

            return known.Observation;
        }
    }

    private Observation? LatestOf(LocalDate until)
    {
        var at = FirstEndingAfter(until) - 1;
        if (at < 0)
            return null;

        var end = inOrder[at].Observation.Period.End;
        var values = Ending(end).Where(entry => entry.Value is NumberStatement or ChangeStatement).ToList();
        var best = values.Find(entry => entry.Value is NumberStatement { Amount.Stated.IsPoint: true })
            ?? values.Find(entry => entry.Value is NumberStatement)
            ?? (values.Count > 0 ? values[0] : inOrder[at]);
        return best.Observation;
    }

    /// <summary>The latest reported observation that ends in a period and fulfils a condition, the last first; null where there is none.</summary>
    public Observation? LastWithin(ReportingPeriod period, Func<Observation, bool> condition)
    {
        for (var at = FirstEndingAfter(period.End) - 1; at >= 0 && inOrder[at].Observation.Period.End >= period.Start; at--)
        {
            if (condition(inOrder[at].Said))
                return inOrder[at].Said;
        }

        return null;
    }

    /// <summary>The observations that end in a period, the first first.</summary>
    public IEnumerable<Observation> EndingIn(ReportingPeriod period)
    {
        for (var at = FirstEndingAfter(period.Start.PlusDays(-1)); at < inOrder.Count && inOrder[at].Observation.Period.End <= period.End; at++)
            yield return inOrder[at].Said;
    }
}
