namespace Jingan.Planning.Tracing;

/// <summary>A lower plan's growth against the yearly growth that the upper plan asks.</summary>
internal static class RateAlignment
{
    public static Outcome Of(PairCase pair)
    {
        if (pair.Upper.AcceptedPercentPerYear is not { } accepted || pair.Upper.PercentPerYear is not { } stated)
            return Outcome.Incomparable(NotCommensurable.UnitMismatch);

        if (Asked(pair, out var from, out var gap) is not { } asked)
            return Outcome.Incomparable(gap!.Reason, gap.Message);

        var rates = new YearlyRates(stated, asked, Left(pair, stated, asked));
        var message = AlignmentMessages.Rate(pair, stated, asked, rates.Left, from).Then(AreOpposite(accepted, asked) ? AlignmentMessages.Opposite : null);
        return new(StandingOf(pair, accepted, asked), message) { Rates = rates };
    }

    /// <summary>The growth that the lower plan asks, in per cent a year; a level is growth from the one observed before it.</summary>
    private static Region? Asked(PairCase pair, out SeriesGrowth? from, out Gap? gap)
    {
        (from, gap) = (null, null);
        var lower = pair.Lower;
        if (lower.PercentPerYear is { } rate)
        {
            if (lower.Basis != Basis.Change || pair.LowerYears == 1)
                return rate;

            gap = new(NotCommensurable.BasisMismatch, AlignmentMessages.SeveralYears);
            return null;
        }

        var reading = pair.Reader.Of(lower.Target, lower.Period);
        if (reading.Growth.Select(growth => growth.PerYear).Distinct().Count() > 1)
        {
            gap = new(NotCommensurable.BaselinesDisagree, AlignmentMessages.Disagree);
            return null;
        }

        from = reading.Growth.Count > 0 ? reading.Growth[0] : null;
        gap = from switch
        {
            { Reason: { } reason, Message: { } message } => new(reason, message),
            null => new(reading.Reason ?? NotCommensurable.BaselineMissing, reading.Message ?? AlignmentMessages.NoBaseline(lower.Period)),
            _ => null,
        };
        return from?.PerYear;
    }

    private static Standing StandingOf(PairCase pair, Region accepted, Region asked)
    {
        if (asked.IsSubsetOf(accepted))
            return asked == accepted || pair.Upper.Stated.Stated.Numbers == asked ? Standing.Same : Standing.WithinRange;

        if (asked.Overlaps(accepted))
            return Standing.PartlyOutside;

        var isFinal = pair.Upper.Period == pair.Lower.Period || pair.Upper.Basis == Basis.YearOnYear;
        return isFinal || AreOpposite(accepted, asked) ? Standing.Contradicts : Standing.OutsideRange;
    }

    private static bool AreOpposite(Region one, Region other) =>
        (one.Intervals[0].Lower > 0 && other.Intervals[^1].Upper < 0) || (one.Intervals[^1].Upper < 0 && other.Intervals[0].Lower > 0);

    /// <summary>The mean that the other years need, where the lower plan opens the period and states one number or bound.</summary>
    private static Region? Left(PairCase pair, Region stated, Region asked)
    {
        if (pair.Upper.Basis != Basis.AverageAnnualGrowth || !pair.BeginTogether || pair.Years is not { } years || pair.LowerYears is not { } taken || taken >= years)
            return null;

        if (Ends.Of(asked) is not { } ends || ends.Low != ends.High || ends.Low <= -100)
            return null;

        var level = Compounding.Grow(NumberInterval.Exactly(100), stated, years);
        var reached = Compounding.Grow(NumberInterval.Exactly(100), Region.Of(NumberInterval.Exactly(ends.Low)), taken);
        return level is null || reached is null ? null : Compounding.Rate(reached.Intervals[0], level, years - taken);
    }
}
