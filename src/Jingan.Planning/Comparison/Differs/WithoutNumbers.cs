namespace Jingan.Planning.Comparison;

/// <summary>Compares aims by what they are, where at least one has no number of the indicator.</summary>
internal static class WithoutNumbers
{
    /// <summary>The comparison; null where it takes numbers.</summary>
    public static AimComparison? Compare(Aim before, Aim after)
    {
        if (before is AmountAim or ChangeAim or CumulativeAim && after is AmountAim or ChangeAim or CumulativeAim)
            return null;

        return (before, after) switch
        {
            (QualitativeAim first, QualitativeAim second) => SameOr(first.Text == second.Text, Incomparability.Qualitative),
            (DelegatedAim, DelegatedAim) => HaveSameReference(before, after) ? null : AimComparer.Incomparable(Incomparability.AssignmentMissing),
            (RankAim first, RankAim second) => OfRanks(first.Rank, second.Rank),
            (CompleteAllAim first, CompleteAllAim second) => new(OfWholes(first.IsApproximate, second.IsApproximate)),
            _ when IsOpen(before) && IsOpen(after) =>
                AimComparer.Incomparable(before is DelegatedAim || after is DelegatedAim ? Incomparability.AssignmentMissing : Incomparability.Qualitative),
            _ when IsOpen(before) => new(ChangeEffect.Specified),
            _ when IsOpen(after) => new(ChangeEffect.Unspecified),
            _ => null,
        };
    }

    /// <summary>Whether two aims are relative to the same thing, so that they compare whatever its value is.</summary>
    public static bool HaveSameReference(Aim before, Aim after) => (before, after) switch
    {
        (RelativeAim first, RelativeAim second) => first.Benchmark == second.Benchmark,
        (KeepPaceAim first, KeepPaceAim second) => first.Benchmark == second.Benchmark,
        (MaintainLevelAim, MaintainLevelAim) => true,
        (DelegatedAim first, DelegatedAim second) => first.Authority == second.Authority,
        _ => false,
    };

    /// <summary>Whether nothing in the aim itself could test a value.</summary>
    private static bool IsOpen(Aim aim) => aim is QualitativeAim or DelegatedAim or RankAim { Rank.Worst: null };

    private static AimComparison OfRanks(Rank before, Rank after)
    {
        if (before.Peers != after.Peers)
            return AimComparer.Incomparable(Incomparability.PeersDiffer);

        return (before.Worst, after.Worst) switch
        {
            (null, null) => SameOr(before.Words == after.Words, Incomparability.Qualitative),
            (null, _) => new(ChangeEffect.Specified),
            (_, null) => new(ChangeEffect.Unspecified),
            var (first, second) => new(first == second ? ChangeEffect.Equivalent : second < first ? ChangeEffect.Tightened : ChangeEffect.Loosened),
        };
    }

    /// <summary>基本 lets something of the whole be missing.</summary>
    private static ChangeEffect OfWholes(bool wasApproximate, bool isApproximate) =>
        wasApproximate == isApproximate ? ChangeEffect.Equivalent : isApproximate ? ChangeEffect.Loosened : ChangeEffect.Tightened;

    private static AimComparison SameOr(bool areSame, Incomparability reason) =>
        areSame ? new(ChangeEffect.Equivalent) : AimComparer.Incomparable(reason);
}
