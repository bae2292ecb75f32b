using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Tracing;

/// <summary>A step on the way from a baseline to the goal.</summary>
/// <param name="From">The baseline of the whole way.</param>
/// <param name="Before">The level from which the step itself starts; null where it is not observed.</param>
/// <param name="Goal">The levels that the upper plan accepts at the end.</param>
/// <param name="Asked">The levels that the lower plan asks.</param>
/// <param name="Years">The years.</param>
/// <param name="FromText">The baseline in words.</param>
/// <param name="Pair">The two targets.</param>
internal sealed record PathStep(decimal From, decimal? Before, Region Goal, Region Asked, PathYears Years, string FromText, PairCase Pair)
{
    public Outcome Standing()
    {
        if (Goal.Contains(From))
            return new(WhereMet(), AlignmentMessages.AlreadyMet(this));

        if (Goal.Intervals is not [var goal] || Ends.Of(Asked) is not { } asked)
            return new(Tracing.Standing.PartlyOutside, AlignmentMessages.NoSinglePath(this));

        var end = From <= goal.Lower ? goal.Lower.Value : goal.Upper!.Value;
        if (end == From)
            return new(FromTheBound(), AlignmentMessages.NoSinglePath(this));

        var (linear, compound) = (Linear(end), Compound(end));
        var share = new PaceShare(NumberInterval.Between(Math.Min(Way(asked.Low, end), Way(asked.High, end)), Math.Max(Way(asked.Low, end), Way(asked.High, end))), 100m * Years.Done / Years.Whole);
        var rates = Rates(end, asked);
        var standing = On(end, linear, compound, asked);
        var message = AlignmentMessages.Path(this, linear, compound, share, rates).Then(standing == Tracing.Standing.Contradicts ? AlignmentMessages.Opposite : null);
        return new(standing, message) { Share = share, Rates = rates };
    }

    private Standing WhereMet() => Asked.IsSubsetOf(Goal) ? Tracing.Standing.OnPace
        : Asked.Overlaps(Goal) ? Tracing.Standing.PartlyOutside
        : Tracing.Standing.BehindPace;

    /// <summary>Where the baseline is the bound itself, which does not belong to the goal, there is no way to be part of.</summary>
    private Standing FromTheBound() => Asked.IsSubsetOf(Goal) ? Tracing.Standing.Ahead
        : Asked.Overlaps(Goal) ? Tracing.Standing.PartlyOutside
        : Tracing.Standing.BehindPace;

    /// <summary>Where the step stands to the even way and the compound one; between the two it is in step.</summary>
    private Standing On(decimal end, decimal linear, decimal compound, Ends asked)
    {
        var isRising = end > From;
        var sign = isRising ? 1 : -1;
        var (least, most) = isRising ? (asked.Low, asked.High) : (asked.High, asked.Low);
        var (slow, fast) = isRising ? (Math.Min(linear, compound), Math.Max(linear, compound)) : (Math.Max(linear, compound), Math.Min(linear, compound));
        var isOpenForWorse = isRising ? Asked.Intervals[0].Lower is null : Asked.Intervals[0].Upper is null;
        var isOpenForBetter = isRising ? Asked.Intervals[0].Upper is null : Asked.Intervals[0].Lower is null;
        if (sign * (most - From) < 0 && !isOpenForBetter)
            return Tracing.Standing.Contradicts;

        if (isOpenForWorse)
            return sign * (most - slow) < 0 ? Tracing.Standing.BehindPace : Tracing.Standing.PartlyOutside;

        return sign * (least - fast) > 0 ? Tracing.Standing.Ahead
            : sign * (least - slow) >= 0 ? Tracing.Standing.OnPace
            : sign * (most - slow) < 0 ? Tracing.Standing.BehindPace
            : Tracing.Standing.OnPace;
    }

    private decimal Way(decimal asked, decimal end) => (asked - From) / (end - From) * 100;

    private decimal Linear(decimal end) => From + ((end - From) * Years.Done / Years.Whole);

    private decimal Compound(decimal end) =>
        From > 0 && end > 0 ? From * DecimalRoot.Power(DecimalRoot.Root(end / From, Years.Whole), Years.Done) : Linear(end);

    private YearlyRates? Rates(decimal end, Ends asked)
    {
        if (From <= 0 || end <= 0 || asked.Low <= 0 || Pair.Indicator.Unit.IsPercent)
            return null;

        var own = Before is > 0 ? Compounding.Rate(NumberInterval.Exactly(Before.Value), Asked, Years.Taken) : null;
        var left = asked.Low == asked.High && Years.Left > 0 ? Of(Compounding.Rate(asked.Low, end, Years.Left)) : null;
        return new(Of(Compounding.Rate(From, end, Years.Whole)), own, left);
    }

    private static Region Of(decimal rate) => Region.Of(NumberInterval.Exactly(rate));
}
