namespace Jingan.Planning.Comparison;

/// <summary>Compares targets, the plan's own and those of its commitments, and the commitments that hold them.</summary>
internal static class CommitmentDiffer
{
    public static void Compare(ComparisonScope scope)
    {
        var differ = new TargetDiffer(scope);
        var (targetsBefore, targetsAfter) = PairOwn(scope, differ);
        var commitments = new CommitmentPairs(scope);
        var kept = commitments.Pairs.ToList();
        foreach (var (old, now) in kept)
            PairTargets(old, now, differ, targetsBefore, targetsAfter);

        targetsBefore.AddRange(commitments.OnlyBefore.SelectMany(Placed));
        targetsAfter.AddRange(commitments.OnlyAfter.SelectMany(Placed));
        var left = new TargetPairs(scope, targetsBefore, targetsAfter);
        foreach (var (before, after) in left.Pairs)
        {
            differ.Compare(before.Target, after.Target);
            commitments.PairIfFree(before.Commitment, after.Commitment);
        }

        CompareCommitments(scope, commitments);
        var (gone, fresh) = (commitments.OnlyBefore.ToHashSet(ReferenceEqualityComparer.Instance), commitments.OnlyAfter.ToHashSet(ReferenceEqualityComparer.Instance));
        foreach (var target in left.OnlyAfter.Where(target => target.Commitment is null || !fresh.Contains(target.Commitment)))
            scope.Add(new TargetChange(ChangeKind.Added, null, target.Target));
        foreach (var target in left.OnlyBefore.Where(target => target.Commitment is null || !gone.Contains(target.Commitment)))
            scope.Add(new TargetChange(ChangeKind.Removed, target.Target, null));
    }

    /// <summary>Compares the plans' own targets that have one id.</summary>
    /// <returns>Those that have no counterpart so far.</returns>
    private static (List<PlacedTarget> Before, List<PlacedTarget> After) PairOwn(ComparisonScope scope, TargetDiffer differ)
    {
        var (before, after) = (scope.Before.Targets, scope.After.Targets);
        var (onlyBefore, onlyAfter) = (new List<PlacedTarget>(), new List<PlacedTarget>());
        Pair(before.AsSpan(), after.AsSpan(), null, null, differ, onlyBefore, onlyAfter);
        return (onlyBefore, onlyAfter);
    }

    private static void PairTargets(Commitment old, Commitment now, TargetDiffer differ, List<PlacedTarget> onlyBefore, List<PlacedTarget> onlyAfter)
    {
        if (!ReferenceEquals(old.Targets, now.Targets) || old.Targets.Count > 0)
            Pair(old.Targets.AsSpan(), now.Targets.AsSpan(), old, now, differ, onlyBefore, onlyAfter);
    }

    private static void Pair(
        ReadOnlySpan<Target> before, ReadOnlySpan<Target> after, Commitment? old, Commitment? now, TargetDiffer differ, List<PlacedTarget> onlyBefore, List<PlacedTarget> onlyAfter)
    {
        var pairs = Pairing.Of(before, after, target => target.Id);
        for (var index = 0; index < after.Length; index++)
        {
            if (pairs.TryFind(index, out var found))
                differ.Compare(before[found], after[index]);
            else
                onlyAfter.Add(new(after[index], now));
        }

        for (var index = 0; index < before.Length; index++)
        {
            if (!pairs.IsPaired(index))
                onlyBefore.Add(new(before[index], old));
        }
    }

    private static void CompareCommitments(ComparisonScope scope, CommitmentPairs commitments)
    {
        var (sectionsBefore, sectionsAfter) = (SectionsOf(scope.Before), SectionsOf(scope.After));
        foreach (var (old, now) in commitments.Pairs)
        {
            if (Naming.Differs(old.Name, now.Name))
                scope.Add(new CommitmentChange(ChangeKind.Renamed, old, now));
            if (old.IsLivelihoodProject != now.IsLivelihoodProject)
                scope.Add(new CommitmentChange(now.IsLivelihoodProject ? ChangeKind.Marked : ChangeKind.Unmarked, old, now));
            if (old.Section != now.Section && sectionsAfter.Contains(old.Section) && sectionsBefore.Contains(now.Section))
                scope.Add(new CommitmentChange(ChangeKind.ReCategorised, old, now));
        }

        foreach (var commitment in commitments.OnlyAfter)
            scope.Add(new CommitmentChange(ChangeKind.Added, null, commitment));
        foreach (var commitment in commitments.OnlyBefore)
            scope.Add(new CommitmentChange(ChangeKind.Removed, commitment, null));
    }

    private static HashSet<string?> SectionsOf(Plan plan) => [.. plan.Commitments.Select(commitment => commitment.Section), null];

    private static IEnumerable<PlacedTarget> Placed(Commitment commitment) => commitment.Targets.Select(target => new PlacedTarget(target, commitment));
}
