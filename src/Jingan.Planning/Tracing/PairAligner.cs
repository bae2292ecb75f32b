namespace Jingan.Planning.Tracing;

/// <summary>Compares a lower plan's target with the upper plan's one about the same indicator.</summary>
internal static class PairAligner
{
    public static AlignedPair Align(PairCase pair) => Calculation.Or(pair, OnBasis, static pair => pair.Incomparable(GapReason.BeyondRange));

    private static AlignedPair OnBasis(PairCase pair)
    {
        var (upper, lower) = (pair.Upper, pair.Lower);
        if (!upper.Period.Contains(lower.Period))
            return pair.Incomparable(GapReason.PeriodDiffers, AlignmentMessages.Apart.With(lower.Period, upper.Period));

        if (upper.Target.Scope != lower.Target.Scope)
            return pair.Incomparable(GapReason.ScopeDiffers, AlignmentMessages.OtherScope.With());

        if (upper.Why is not null || lower.Why is not null)
            return Worded(pair);

        if (!pair.AreOfOnePlace)
            return OtherPlaces(pair);

        return upper.Basis switch
        {
            Basis.PeriodTotal => Totals.Of(pair),
            Basis.Change when Totals.AreChangesThatAdd(pair) => Totals.Of(pair),
            Basis.Level or Basis.Change => Paths.Of(pair),
            Basis.AverageAnnualGrowth or Basis.YearOnYear => AreRates(pair) ? Rates.Of(pair) : Paths.Of(pair),
            _ => pair.Incomparable(GapReason.BasisUnknown),
        };
    }

    /// <summary>
    /// Whether growth a year compares as such: each from its own period's base. Growth from a named year leads to a level; a level stands for the
    /// growth of its year, and for that of several years only where a mean is asked.
    /// </summary>
    private static bool AreRates(PairCase pair)
    {
        if (!pair.Upper.IsFromOwnBase)
            return false;

        if (pair.Lower.Measure.IsChange)
            return pair.Lower.IsFromOwnBase;

        return pair.Upper.Basis == Basis.AverageAnnualGrowth || pair.Lower.Period.IsUpToOneYear;
    }

    /// <summary>Aims without numbers of their own compare only where they are the same.</summary>
    private static AlignedPair Worded(PairCase pair)
    {
        var (upper, lower) = (pair.Upper, pair.Lower);
        var isSame = (upper.Target.Aim, lower.Target.Aim) switch
        {
            (ReferenceStatement { Reference: ReferenceKind.Delegated } one, ReferenceStatement other) =>
                other.Reference == ReferenceKind.Delegated && one.Whose == other.Whose && one.Comparator == other.Comparator,
            (WholeStatement one, WholeStatement other) => one.Scope == other.Scope && one.IsApproximate == other.IsApproximate,
            var (one, other) => one == other,
        };
        if (isSame && upper.Basis == lower.Basis)
            return pair.Standing(PairStanding.Same, AlignmentMessages.SameWords.With());

        var (reason, isUpper) = upper.Why is { } why ? (why, true) : (lower.Why!.Value, false);
        return pair.Incomparable(reason, AlignmentMessages.Worded(reason, isBoth: upper.Why == lower.Why, isUpper));
    }

    /// <summary>Of two places, ratios, rates and indices are told beside each other; an amount of one is no part of the way of the other.</summary>
    private static AlignedPair OtherPlaces(PairCase pair)
    {
        var (upper, lower) = (pair.Upper, pair.Lower);
        var isRate = upper.AcceptedPercentPerYear is not null && lower.PercentPerYear is not null;
        if (!isRate && pair.Indicator.Kind is QuantityKind.Stock or QuantityKind.Flow)
            return pair.Incomparable(GapReason.PlaceDiffers, AlignmentMessages.OtherPlaces.With());

        if (isRate)
            return Told(pair, upper.AcceptedPercentPerYear!, lower.PercentPerYear!, Unit.Percent, AlignmentMessages.BesideRate);

        var (goals, gap) = upper.AcceptedLevels;
        var (steps, lowerGap) = lower.StatedLevels;
        if ((gap ?? lowerGap) is { } missing)
            return pair.Incomparable(missing);

        return Told(pair, goals[0].Numbers, steps[0].Numbers, goals[0].Unit, AlignmentMessages.Beside);
    }

    private static AlignedPair Told(PairCase pair, Region goal, Region asked, Unit unit, MessageTemplate template) =>
        pair.Standing(PairCase.Beside(goal, asked), template.With(NumbersText.Of(asked), NumbersText.Of(goal), unit));
}
