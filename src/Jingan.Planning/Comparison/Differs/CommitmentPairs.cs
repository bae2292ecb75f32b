namespace Jingan.Planning.Comparison;

/// <summary>Which commitment after is which one before: by id, then by what they declare to be the same, then by their targets.</summary>
internal sealed class CommitmentPairs
{
    private readonly Pairing pairing;
    private readonly Dictionary<Commitment, int> indexBefore = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Commitment, int> indexAfter = new(ReferenceEqualityComparer.Instance);

    public CommitmentPairs(ComparisonScope scope)
    {
        (Before, After) = (scope.Before.Commitments, scope.After.Commitments);
        pairing = Pairing.Of(Before.AsSpan(), After.AsSpan(), commitment => commitment.Id);
        Fill(indexBefore, Before);
        Fill(indexAfter, After);
        PairDeclared(scope.Before.Id, scope.After.Id);
    }

    public ValueList<Commitment> Before { get; }

    public ValueList<Commitment> After { get; }

    public IEnumerable<(Commitment Before, Commitment After)> Pairs
    {
        get
        {
            for (var index = 0; index < After.Count; index++)
            {
                if (pairing.TryFind(index, out var found))
                    yield return (Before[found], After[index]);
            }
        }
    }

    public IEnumerable<Commitment> OnlyBefore => Before.Where((_, index) => !pairing.IsPaired(index));

    public IEnumerable<Commitment> OnlyAfter => After.Where((_, index) => !pairing.TryFind(index, out var _));

    /// <summary>Pairs two commitments by one of their targets, where neither has a counterpart yet.</summary>
    public void PairIfFree(Commitment? before, Commitment? after)
    {
        if (before is not null && after is not null && indexBefore.TryGetValue(before, out var old) && indexAfter.TryGetValue(after, out var now)
            && !pairing.IsPaired(old) && !pairing.TryFind(now, out var _))
        {
            pairing.Pair(old, now);
        }
    }

    private void PairDeclared(string planBefore, string planAfter)
    {
        var before = ByReference(planBefore, OnlyBefore);
        var after = ByReference(planAfter, OnlyAfter);
        if (before.Count == 0 || after.Count == 0)
            return;

        var declared = Declared(after.Values, before).Select(link => (Before: link.Other, After: link.Declares))
            .Concat(Declared(before.Values, after).Select(link => (Before: link.Declares, After: link.Other)));
        foreach (var (old, now) in declared.OrderBy(link => SwapProof(link.Before.Id, link.After.Id), StringComparer.Ordinal))
            PairIfFree(old, now);
    }

    /// <summary>A key by which links stand in one order, whichever plan comes first.</summary>
    private static string SwapProof(string one, string other) => string.CompareOrdinal(one, other) < 0 ? $"{one} {other}" : $"{other} {one}";

    private static Dictionary<string, Commitment> ByReference(string plan, IEnumerable<Commitment> commitments)
    {
        var found = new Dictionary<string, Commitment>(StringComparer.Ordinal);
        foreach (var commitment in commitments)
            found.TryAdd($"{plan}/{commitment.Id}", commitment);

        return found;
    }

    private static IEnumerable<(Commitment Declares, Commitment Other)> Declared(
        IEnumerable<Commitment> commitments, IReadOnlyDictionary<string, Commitment> others) =>
        from commitment in commitments
        from same in commitment.SameAs
        let other = others.GetValueOrDefault(same)
        where other is not null
        select (commitment, other);

    private static void Fill(Dictionary<Commitment, int> index, ValueList<Commitment> commitments)
    {
        for (var place = 0; place < commitments.Count; place++)
            index[commitments[place]] = place;
    }
}
