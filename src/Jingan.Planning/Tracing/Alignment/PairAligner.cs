namespace Jingan.Planning.Tracing;

/// <summary>Compares a lower plan's target with the upper plan's one about the same indicator.</summary>
internal static class PairAligner
{
    public static Outcome Align(PairCase pair)
    {
        try
        {
            return OnBasis(pair);
        }
        catch (ArithmeticException)
        {
            return Outcome.Incomparable(NotCommensurable.OutOfRange);
        }
    }

    private static Outcome OnBasis(PairCase pair)
    {
        var (upper, lower) = (pair.Upper, pair.Lower);
        if (upper.Period.Start > lower.Period.Start || upper.Period.End < lower.Period.End)
            return Outcome.Incomparable(NotCommensurable.PeriodMismatch, AlignmentMessages.Apart(pair));

        if (upper.Why is not null || lower.Why is not null)
            return Worded(upper, lower);

        return upper.Basis switch
        {
            Basis.PeriodTotal => TotalAlignment.Of(pair),
            Basis.Change when TotalAlignment.AreChangesThatAdd(pair) => TotalAlignment.Of(pair),
            Basis.Level or Basis.Change => PathAlignment.Of(pair),
            Basis.AverageAnnualGrowth or Basis.YearOnYear => RateAlignment.Of(pair),
            _ => Outcome.Incomparable(NotCommensurable.BasisUnknown),
        };
    }

    /// <summary>Aims without numbers of their own compare only where they are the same.</summary>
    private static Outcome Worded(Side upper, Side lower)
    {
        var isSame = (upper.Target.Aim, lower.Target.Aim) switch
        {
            (ReferenceStatement { Reference: ReferenceKind.Delegated } one, ReferenceStatement other) => one.Whose == other.Whose && one.Comparator == other.Comparator,
            (WholeStatement one, WholeStatement other) => one.Scope == other.Scope && one.IsApproximate == other.IsApproximate,
            var (one, other) => one == other,
        };
        if (isSame && upper.Basis == lower.Basis)
            return new(Standing.Same, AlignmentMessages.SameWords);

        var (reason, isUpper) = upper.Why is { } why ? (why, true) : (lower.Why!.Value, false);
        return Outcome.Incomparable(reason, AlignmentMessages.Worded(reason, isBoth: upper.Why == lower.Why, isUpper));
    }
}
