namespace Jingan.Planning.Comparison;

/// <summary>Compares targets, the plan's own and those of its commitments, and the commitments that hold them.</summary>
internal sealed class Commitments
{
    private readonly ComparisonScope scope;
    private readonly CommitmentPairs pairs;
    private readonly Targets differ;
    private readonly List<PlacedTarget> before;
    private readonly List<PlacedTarget> after;

    private Commitments(ComparisonScope scope)
    {
        this.scope = scope;
        differ = new(scope);
        pairs = new(scope);
        var compared = differ.CompareInOrder();
        before = [.. scope.Before.Targets.Skip(compared).Select(target => new PlacedTarget(target, null, scope.PlanBefore))];
        after = [.. scope.After.Targets.Skip(compared).Select(target => new PlacedTarget(target, null, scope.PlanAfter))];
    }

    public static void Compare(ComparisonScope scope)
    {
        var commitments = new Commitments(scope);
        commitments.PairTargets();
        commitments.CompareTargets();
        commitments.CompareCommitments();
        commitments.TellTargetsAlone();
    }

    /// <summary>Own targets with own ones, those of a commitment with those of its counterpart, then what is left; one promise goes with its target.</summary>
    private void PairTargets()
    {
        TargetPairs.PairByMeasure(before, after, scope, differ);
        var (placedBefore, placedAfter) = (Placed(scope.PlanBefore, before), Placed(scope.PlanAfter, after));
        foreach (var (old, now) in pairs.Pairs)
        {
            TargetPairs.PairByMeasure(placedBefore[old], placedAfter[now], scope, differ);
            TargetPairs.PairById(placedBefore[old], placedAfter[now], scope);
        }

        TargetPairs.PairByMeasure(before, after, scope, differ);
        TargetPairs.PairById(before, after, scope);
        pairs.PairByTargets(after);
    }

    /// <summary>The targets of each commitment, added to those of the plan.</summary>
    private static Dictionary<Commitment, List<PlacedTarget>> Placed(ComparedPlan plan, List<PlacedTarget> all)
    {
        var placed = new Dictionary<Commitment, List<PlacedTarget>>(ReferenceEqualityComparer.Instance);
        foreach (var commitment in plan.Plan.Commitments)
        {
            var targets = commitment.Targets.Select(target => new PlacedTarget(target, commitment, plan)).ToList();
            placed[commitment] = targets;
            all.AddRange(targets);
        }

        return placed;
    }

    private void CompareTargets()
    {
        foreach (var target in after)
        {
            if (target.Counterpart is { } old)
                differ.Compare(old, target);
        }
    }

    private void CompareCommitments()
    {
        var (sectionsBefore, sectionsAfter) = (SectionsOf(scope.Before), SectionsOf(scope.After));
        Comparison.Compare.Each(scope, ChangeSubject.Commitment, pairs.Before, pairs.After, pairs.Pairing, (was, now) =>
        [
            Comparison.Compare.Renamed(ChangeSubject.Commitment, was, now),
            Marked(was, now),
            Moved(was, now),
        ]);

        PlanChange? Moved(Commitment was, Commitment now) => Comparison.Compare.If(
            was.Section != now.Section && sectionsAfter.Contains(was.Section) && sectionsBefore.Contains(now.Section),
            ChangeSubject.Commitment, ChangeKind.ReCategorised, was, now);
    }

    private static PlanChange? Marked(Commitment was, Commitment now)
    {
        if (was.IsLivelihoodProject == now.IsLivelihoodProject)
            return null;

        return new(ChangeSubject.Commitment, now.IsLivelihoodProject ? ChangeKind.Marked : ChangeKind.Unmarked, was, now);
    }

    /// <summary>The targets without a counterpart, but for those that go or come with their commitment.</summary>
    private void TellTargetsAlone()
    {
        var (gone, fresh) = (pairs.OnlyBefore, pairs.OnlyAfter);
        foreach (var target in after.Where(target => target.Counterpart is null && !IsIn(fresh, target)))
            scope.Add(new(ChangeSubject.Target, scope.KindOfNew(ChangeSubject.Target), null, target.Target));
        foreach (var target in before.Where(target => target.Counterpart is null && !IsIn(gone, target)))
            scope.Add(new(ChangeSubject.Target, scope.KindOfGone(ChangeSubject.Target), target.Target, null));
    }

    private static bool IsIn(HashSet<object> commitments, PlacedTarget target) => target.Commitment is { } own && commitments.Contains(own);

    private static HashSet<string?> SectionsOf(Plan plan) => [.. plan.Commitments.Select(commitment => commitment.Section), null];
}

/// <summary>Which commitment after is which one before: by id, then by what they declare to be the same, then by their targets.</summary>
internal sealed class CommitmentPairs
{
    private readonly Dictionary<Commitment, int> indexBefore = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Commitment, int> indexAfter = new(ReferenceEqualityComparer.Instance);

    public CommitmentPairs(ComparisonScope scope)
    {
        (Before, After) = (scope.Before.Commitments, scope.After.Commitments);
        Pairing = Pairing.Of(Before.AsSpan(), After.AsSpan(), commitment => commitment.Id);
        Fill(indexBefore, Before);
        Fill(indexAfter, After);
        PairDeclared(scope.Before.Id, scope.After.Id);
    }

    public ValueList<Commitment> Before { get; }

    public ValueList<Commitment> After { get; }

    public Pairing Pairing { get; }

    public IEnumerable<(Commitment Before, Commitment After)> Pairs
    {
        get
        {
            for (var index = 0; index < After.Count; index++)
            {
                if (Pairing.TryFind(index, out var found))
                    yield return (Before[found], After[index]);
            }
        }
    }

    public HashSet<object> OnlyBefore => new(AloneBefore, ReferenceEqualityComparer.Instance);

    public HashSet<object> OnlyAfter => new(AloneAfter, ReferenceEqualityComparer.Instance);

    private IEnumerable<Commitment> AloneBefore => Before.Where((_, index) => !Pairing.IsPaired(index));

    private IEnumerable<Commitment> AloneAfter => After.Where((_, index) => !Pairing.TryFind(index, out var _));

    /// <summary>Pairs commitments without a counterpart whose targets are each other's, those that share the most first.</summary>
    public void PairByTargets(IEnumerable<PlacedTarget> after)
    {
        var shared = new Dictionary<(int Before, int After), int>();
        foreach (var target in after)
        {
            if (target.Commitment is not { } now || target.Counterpart?.Commitment is not { } old)
                continue;

            var pair = (indexBefore[old], indexAfter[now]);
            if (!Pairing.IsPaired(pair.Item1) && !Pairing.TryFind(pair.Item2, out var _))
                shared[pair] = shared.GetValueOrDefault(pair) + 1;
        }

        var inOrder = shared.OrderByDescending(pair => pair.Value)
            .ThenBy(pair => SwapProof(Before[pair.Key.Before].Id, After[pair.Key.After].Id), StringComparer.Ordinal);
        foreach (var (pair, _) in inOrder)
            PairIfFree(pair.Before, pair.After);
    }

    private void PairIfFree(int before, int after)
    {
        if (!Pairing.IsPaired(before) && !Pairing.TryFind(after, out var _))
            Pairing.Pair(before, after);
    }

    private void PairDeclared(string planBefore, string planAfter)
    {
        var before = ByReference(planBefore, AloneBefore);
        var after = ByReference(planAfter, AloneAfter);
        if (before.Count == 0 || after.Count == 0)
            return;

        var declared = Declared(after.Values, before).Select(link => (Before: link.Other, After: link.Declares))
            .Concat(Declared(before.Values, after).Select(link => (Before: link.Declares, After: link.Other)));
        foreach (var (old, now) in declared.OrderBy(link => SwapProof(link.Before.Id, link.After.Id), StringComparer.Ordinal))
            PairIfFree(indexBefore[old], indexAfter[now]);
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
