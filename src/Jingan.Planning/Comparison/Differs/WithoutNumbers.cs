namespace Jingan.Planning.Comparison;

/// <summary>Compares aims by what they are, where at least one has no number of the indicator.</summary>
internal static class WithoutNumbers
{
    /// <summary>The comparison; null where it takes numbers.</summary>
    public static AimComparison? Compare(Statement before, Statement after)
    {
        if (before is NumberStatement or ChangeStatement or NumberStatement { IsTotal: true } && after is NumberStatement or ChangeStatement or NumberStatement { IsTotal: true })
            return null;

        return (before, after) switch
        {
            (WordsStatement first, WordsStatement second) => SameOr(first.Text == second.Text, Incomparability.Qualitative),
            (ReferenceStatement { Reference: ReferenceKind.Delegated }, ReferenceStatement { Reference: ReferenceKind.Delegated }) => HaveSameReference(before, after) ? null : AimComparer.Incomparable(Incomparability.AssignmentMissing),
            (RankStatement first, RankStatement second) => OfRanks(first.Rank, second.Rank),
            (WholeStatement first, WholeStatement second) => new(OfWholes(first.IsApproximate, second.IsApproximate)),
            _ when IsOpen(before) && IsOpen(after) =>
                AimComparer.Incomparable(before is ReferenceStatement { Reference: ReferenceKind.Delegated } || after is ReferenceStatement { Reference: ReferenceKind.Delegated } ? Incomparability.AssignmentMissing : Incomparability.Qualitative),
            _ when IsOpen(before) => new(ChangeEffect.Specified),
            _ when IsOpen(after) => new(ChangeEffect.Unspecified),
            _ => null,
        };
    }

    /// <summary>Whether two aims are relative to the same thing, so that they compare whatever its value is.</summary>
    public static bool HaveSameReference(Statement before, Statement after) => (before, after) switch
    {
        (ReferenceStatement { Reference: ReferenceKind.Relative } first, ReferenceStatement second) => first.Whose == second.Whose,
        (ReferenceStatement { Reference: ReferenceKind.KeepPace } first, ReferenceStatement second) => first.Whose == second.Whose,
        (ReferenceStatement { Reference: ReferenceKind.MaintainLevel }, ReferenceStatement { Reference: ReferenceKind.MaintainLevel }) => true,
        (ReferenceStatement { Reference: ReferenceKind.Delegated } first, ReferenceStatement second) => first.Whose == second.Whose,
        _ => false,
    };

    /// <summary>Whether nothing in the aim itself could test a value.</summary>
    private static bool IsOpen(Statement aim) => aim is WordsStatement or ReferenceStatement { Reference: ReferenceKind.Delegated } or RankStatement { Rank.Worst: null };

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
