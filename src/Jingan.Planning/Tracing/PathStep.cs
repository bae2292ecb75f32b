namespace Jingan.Planning.Tracing;

/// <summary>A step on the way from a baseline to the goal.</summary>
/// <param name="From">The baseline of the whole way.</param>
/// <param name="Before">The level from which the step itself starts; null where it is not observed.</param>
/// <param name="Goal">The levels that the upper plan accepts at the end.</param>
/// <param name="Asked">The levels that the lower plan asks.</param>
/// <param name="Years">The years.</param>
/// <param name="FromText">The baseline in words.</param>
/// <param name="Pair">The two targets.</param>
internal sealed record PathStep(decimal From, decimal? Before, Region Goal, Region Asked, PathYears Years, object FromText, PairCase Pair)
{
    public AlignedPair Standing()
    {
        if (Goal.Contains(From))
            return Pair.Standing(WhereMet(PairStanding.OnPace), AlignmentMessages.AlreadyMet.With(FromText, NumbersText.Of(Goal), NumbersText.Of(Asked)));

        if (Goal.Intervals is not [var goal] || Ends.Of(Asked) is not { } asked)
            return Pair.Standing(PairStanding.PartlyOutside, NoSinglePath());

        var end = From <= goal.Lower ? goal.Lower.Value : goal.Upper!.Value;
        if (end == From)
            return Pair.Standing(WhereMet(PairStanding.Ahead), NoSinglePath());

        var (linear, compound) = (Linear(end), Compound(end));
        var way = NumberInterval.Between(Math.Min(Way(asked.Low, end), Way(asked.High, end)), Math.Max(Way(asked.Low, end), Way(asked.High, end)));
        var share = new PaceShare(way, 100m * Years.Done / Years.Whole);
        var rates = RatesTo(end, asked);
        var standing = On(end, linear, compound, asked);
        var message = AlignmentMessages.Path(this, linear, compound, share, rates, isOpposite: standing == PairStanding.Contradicts);
        return Pair.Standing(standing, message) with { Share = share, Rates = rates };
    }

    private Message NoSinglePath() => AlignmentMessages.NoSinglePath.With(FromText, NumbersText.Of(Goal), NumbersText.Of(Asked));

    /// <summary>Where the baseline is inside the goal, or its very bound, the year keeps to it or not.</summary>
    private PairStanding WhereMet(PairStanding inside)
    {
        if (Asked.IsSubsetOf(Goal))
            return inside;

        return Asked.Overlaps(Goal) ? PairStanding.PartlyOutside : PairStanding.BehindPace;
    }

    /// <summary>Where the step stands to the even way and the compound one; between the two it is in step.</summary>
    private PairStanding On(decimal end, decimal linear, decimal compound, Ends asked)
    {
        // Seen in the direction of the way: on a way down, more is less.
        var sign = end > From ? 1 : -1;
        var (start, step) = (sign * From, Asked.Intervals[0]);
        var (low, high) = (Math.Min(sign * asked.Low, sign * asked.High), Math.Max(sign * asked.Low, sign * asked.High));
        var (slow, fast) = (Math.Min(sign * linear, sign * compound), Math.Max(sign * linear, sign * compound));
        var isOpenForWorse = sign > 0 ? step.Lower is null : step.Upper is null;
        var isOpenForBetter = sign > 0 ? step.Upper is null : step.Lower is null;
        if (high < start && !isOpenForBetter)
            return PairStanding.Contradicts;

        if (isOpenForWorse)
            return high < slow ? PairStanding.BehindPace : PairStanding.PartlyOutside;

        if (low > fast)
            return PairStanding.Ahead;

        return low < slow && high < slow ? PairStanding.BehindPace : PairStanding.OnPace;
    }

    private decimal Way(decimal asked, decimal end) => (asked - From) / (end - From) * 100;

    private decimal Linear(decimal end) => From + ((end - From) * Years.Done / Years.Whole);

    private decimal Compound(decimal end) =>
        From > 0 && end > 0 ? From * DecimalRoot.Power(DecimalRoot.Root(end / From, Years.Whole), Years.Done) : Linear(end);

    private YearlyRates? RatesTo(decimal end, Ends asked)
    {
        if (From <= 0 || end <= 0 || asked.Low <= 0 || Pair.Indicator.Unit.IsPercent)
            return null;

        var own = Before is > 0 ? NumberReader.Rate(NumberInterval.Exactly(Before.Value), Asked, Years.Taken) : null;
        var left = asked.Low == asked.High && Years.Left > 0 ? Rate(asked.Low, end, Years.Left) : null;
        return new(Rate(From, end, Years.Whole), own, left);
    }

    private static Region? Rate(decimal from, decimal to, int years) =>
        NumberReader.Rate(NumberInterval.Exactly(from), Region.Of(NumberInterval.Exactly(to)), years);
}
