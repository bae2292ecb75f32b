namespace Jingan.Planning.Tracing;

/// <summary>A lower plan's growth against the yearly growth that the upper plan asks.</summary>
internal static class Rates
{
    public static AlignedPair Of(PairCase pair)
    {
        if (pair.Upper.AcceptedPercentPerYear is not { } accepted || pair.Upper.PercentPerYear is not { } stated)
            return pair.Incomparable(GapReason.UnitMismatch);

        var lower = Asked(pair);
        if (lower.Gap is { } gap)
            return pair.Incomparable(gap);

        var asked = lower.Numbers!;
        var rates = new YearlyRates(stated, asked, Left(pair, stated, asked));
        var message = AlignmentMessages.Rate(pair, rates, lower.From, AreOpposite(accepted, asked));
        return pair.Standing(StandingOf(pair, accepted, asked), message) with { Rates = rates };
    }

    /// <summary>The growth that the lower plan asks, in per cent a year; a level is growth from the one observed before it.</summary>
    private static AskedRate Asked(PairCase pair)
    {
        var lower = pair.Lower;
        if (lower.PercentPerYear is { } rate)
        {
            return lower.Basis != Basis.Change || pair.LowerYears == 1
                ? new(rate, null, null)
                : new(null, null, new(GapReason.BasisDiffers, AlignmentMessages.SeveralYears.With()));
        }

        var reading = lower.Reader.Of(lower.Target, lower.Measure);
        if (reading.Growth.Select(growth => growth.PerYear).Distinct().Count() > 1)
            return new(null, null, new(GapReason.ValuesDisagree, AlignmentMessages.Disagree.With()));

        if (reading.Growth is [var from, ..])
            return new(from.PerYear, from, from.Gap);

        return new(null, null, reading.Gap ?? new(GapReason.BaselineMissing, AlignmentMessages.NoBaseline.With(lower.Period.YearBefore)));
    }

    private static PairStanding StandingOf(PairCase pair, Region accepted, Region asked)
    {
        if (asked == accepted || asked == pair.Upper.PercentPerYear)
            return PairStanding.Same;

        if (pair.Upper.Period == pair.Lower.Period || pair.Upper.Basis == Basis.YearOnYear)
            return pair.AtTheEnd(accepted, asked, pair.Lower.AcceptedPercentPerYear ?? asked);

        if (asked.IsSubsetOf(accepted))
            return PairStanding.WithinRange;

        if (asked.Overlaps(accepted))
            return PairStanding.PartlyOutside;

        return AreOpposite(accepted, asked) ? PairStanding.Contradicts : PairStanding.OutsideRange;
    }

    public static bool AreOpposite(Region one, Region other) =>
        (one.Intervals[0].Lower > 0 && other.Intervals[^1].Upper < 0) || (one.Intervals[^1].Upper < 0 && other.Intervals[0].Lower > 0);

    /// <summary>The mean that the other years need, where the lower plan opens the period and states one number or bound.</summary>
    private static Region? Left(PairCase pair, Region stated, Region asked)
    {
        var isFirstPart = pair.Upper.Basis == Basis.AverageAnnualGrowth && pair.BeginTogether;
        if (!isFirstPart || pair.Years is not { } years || pair.LowerYears is not { } taken || taken >= years)
            return null;

        if (Ends.Of(asked) is not { } ends || ends.Low != ends.High || ends.Low <= -100)
            return null;

        var reached = Grown(NumberInterval.Exactly(ends.Low), taken);
        return NumberReader.Rate(reached, Region.Of([.. stated.Intervals.Select(rate => Grown(rate, years))]), years - taken);
    }

    /// <summary>What 1 becomes at a rate in per cent a year.</summary>
    public static NumberInterval Grown(NumberInterval percent, int years) =>
        ((percent * 0.01m) + 1).Map(factor => DecimalRoot.Power(Math.Max(factor, 0), years));

    /// <summary>What is asked, with the level that it is growth from; or why it cannot be told.</summary>
    private sealed record AskedRate(Region? Numbers, SeriesGrowth? From, Gap? Gap);
}
