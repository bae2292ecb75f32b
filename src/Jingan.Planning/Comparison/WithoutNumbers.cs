namespace Jingan.Planning.Comparison;

/// <summary>Compares aims by what they are, where at least one has no number of the indicator.</summary>
internal static class WithoutNumbers
{
    private static readonly string[] PaceWords = ["增长速度", "增速", "增幅", "增长率", "增长"];

    private static readonly string[] LevelWords = ["水平"];

    /// <summary>The comparison; null where it takes numbers.</summary>
    public static AimComparison? Compare(Statement before, Statement after)
    {
        if (before is NumberStatement or ChangeStatement && after is NumberStatement or ChangeStatement)
            return null;

        return (before, after) switch
        {
            (WordsStatement first, WordsStatement second) => SameOr(LookAlike.AreAlike(first.Text, second.Text), GapReason.Qualitative),
            (RankStatement first, RankStatement second) => OfRanks(first.Rank, second.Rank),
            (WholeStatement first, WholeStatement second) => new(OfWholes(first.IsApproximate, second.IsApproximate)),
            _ => OfOpen(before, after),
        };
    }

    /// <summary>Aims of which at least one could not be tested by anything in itself; null where both could.</summary>
    private static AimComparison? OfOpen(Statement before, Statement after)
    {
        var (wasOpen, isOpen) = (IsOpen(before), IsOpen(after));
        if (!wasOpen && !isOpen)
            return null;

        if (!wasOpen)
            return new(ChangeEffect.Unspecified);

        if (!isOpen)
            return new(ChangeEffect.Specified);

        if (IsDelegated(before) && IsDelegated(after) && HaveSameReference(before, after))
            return null;

        return AimComparer.Incomparable(IsDelegated(before) || IsDelegated(after) ? GapReason.AssignmentMissing : GapReason.Qualitative);
    }

    /// <summary>Whether two aims are relative to the same thing, so that they compare whatever its value is.</summary>
    public static bool HaveSameReference(Statement before, Statement after)
    {
        if (before is not ReferenceStatement first || after is not ReferenceStatement second || first.Reference != second.Reference)
            return false;

        return first.Reference == ReferenceKind.MaintainLevel || first.Whose == second.Whose || Named(first) == Named(second);
    }

    /// <summary>Whose number a statement refers to, without the word for the number: 全市增速 and 全市 name one growth to keep pace with.</summary>
    private static string? Named(ReferenceStatement reference)
    {
        var words = reference.Reference switch
        {
            ReferenceKind.KeepPace => PaceWords,
            ReferenceKind.Relative => LevelWords,
            _ => [],
        };
        var word = Array.Find(words, word => reference.Whose?.Length > word.Length && reference.Whose.EndsWith(word, StringComparison.Ordinal));
        return word is null ? reference.Whose : reference.Whose![..^word.Length];
    }

    /// <summary>Whether nothing in the aim itself could test a value.</summary>
    private static bool IsOpen(Statement aim) => aim is WordsStatement or RankStatement { Rank.Worst: null } || IsDelegated(aim);

    private static bool IsDelegated(Statement aim) => aim is ReferenceStatement { Reference: ReferenceKind.Delegated };

    private static AimComparison OfRanks(Rank before, Rank after)
    {
        if (before.Peers != after.Peers)
            return AimComparer.Incomparable(GapReason.PeersDiffer);

        return (before.Worst, after.Worst) switch
        {
            (null, null) => SameOr(before.Words == after.Words, GapReason.Qualitative),
            (null, _) => new(ChangeEffect.Specified),
            (_, null) => new(ChangeEffect.Unspecified),
            (int first, int second) => new(EffectOf(second.CompareTo(first))),
        };
    }

    /// <summary>基本 lets something of the whole be missing.</summary>
    private static ChangeEffect OfWholes(bool wasApproximate, bool isApproximate) => EffectOf(isApproximate.CompareTo(wasApproximate));

    /// <summary>What more of that which is allowed means: of ranks and of what may be missing, less is stricter.</summary>
    private static ChangeEffect EffectOf(int more) => more switch
    {
        0 => ChangeEffect.Equivalent,
        < 0 => ChangeEffect.Tightened,
        _ => ChangeEffect.Loosened,
    };

    private static AimComparison SameOr(bool areSame, GapReason reason) =>
        areSame ? new(ChangeEffect.Equivalent) : AimComparer.Incomparable(reason);
}
