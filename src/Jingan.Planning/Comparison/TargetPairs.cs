namespace Jingan.Planning.Comparison;

/// <summary>A target where it stands in its plan, with what its number measures and, once found, its counterpart in the other plan.</summary>
internal sealed class PlacedTarget(Target target, Commitment? commitment, TargetSide side, ReportingPeriod others)
{
    public Target Target => target;

    /// <summary>The commitment that it belongs to; null for the plan's own.</summary>
    public Commitment? Commitment => commitment;

    public TargetSide Side => side;

    public PlacedTarget? Counterpart { get; private set; }

    /// <summary>What a counterpart has in common with it: indicator, basis and part of the place.</summary>
    public (string Indicator, Basis? Basis, string? Scope) Key => (target.Indicator, side.BasisBeside(others), target.Scope?.Words);

    public void PairWith(PlacedTarget other)
    {
        Counterpart = other;
        other.Counterpart = this;
    }
}

/// <summary>Finds which target after is which one before: by indicator and basis first, so that one id on two bases is no pair while there is a better one; then by id.</summary>
internal static class TargetPairs
{
    /// <summary>Pairs what shares indicator, basis and scope; of several, those with one id, then those due alike, then in order.</summary>
    public static void PairByMeasure(IReadOnlyList<PlacedTarget> before, IReadOnlyList<PlacedTarget> after, ComparisonScope scope)
    {
        var first = PairInOrder(before, after);
        if (first == before.Count || first == after.Count)
            return;

        var waiting = Free(before).ToLookup(target => target.Key);
        foreach (var same in Free(after).GroupBy(target => target.Key))
        {
            var (left, right) = (waiting[same.Key].ToList(), same.ToList());
            if (left.Count == 0)
                continue;

            if (left.Count > 1 || right.Count > 1)
            {
                (left, right) = (InOrder(left, scope.Before), InOrder(right, scope.After));
                PairBy(left, right, static (target, _) => target.Target.Id, scope);
                PairBy(left, right, DueIn, scope);
            }

            foreach (var (old, now) in Free(left).Zip(Free(right)).ToList())
                old.PairWith(now);
        }
    }

    /// <summary>Pairs what has one id, whatever it measures.</summary>
    public static void PairById(IReadOnlyList<PlacedTarget> before, IReadOnlyList<PlacedTarget> after, ComparisonScope scope) =>
        PairBy(InOrder(before, scope.Before), InOrder(after, scope.After), static (target, _) => target.Target.Id, scope);

    /// <summary>The beginning of the plans' own targets that stands in one order on both sides, paired without a table.</summary>
    /// <returns>Where it ends.</returns>
    private static int PairInOrder(IReadOnlyList<PlacedTarget> before, IReadOnlyList<PlacedTarget> after)
    {
        var index = 0;
        for (; index < before.Count && index < after.Count; index++)
        {
            var (old, now) = (before[index], after[index]);
            var areOwn = old.Commitment is null && now.Commitment is null && old.Counterpart is null && now.Counterpart is null;
            if (!areOwn || old.Target.Id != now.Target.Id || old.Key != now.Key)
                return index;

            old.PairWith(now);
        }

        return index;
    }

    private static void PairBy(
        List<PlacedTarget> before, List<PlacedTarget> after, Func<PlacedTarget, Plan, string> keyOf, ComparisonScope scope)
    {
        var waiting = new Dictionary<string, Queue<PlacedTarget>>(StringComparer.Ordinal);
        foreach (var target in Free(before))
        {
            var key = keyOf(target, scope.Before);
            if (!waiting.TryGetValue(key, out var same))
                waiting.Add(key, same = new(1));

            same.Enqueue(target);
        }

        foreach (var target in after)
        {
            if (target.Counterpart is null && waiting.TryGetValue(keyOf(target, scope.After), out var same) && same.TryDequeue(out var old))
                old.PairWith(target);
        }
    }

    /// <summary>When it is due, in words that two plans share: with its plan, or on a day of its own.</summary>
    private static string DueIn(PlacedTarget target, Plan plan) =>
        target.Target.Period is { } own && own.End != plan.Period.End ? own.ToString() : "";

    private static IEnumerable<PlacedTarget> Free(IEnumerable<PlacedTarget> targets) => targets.Where(target => target.Counterpart is null);

    /// <summary>An order that does not depend on the order of the document: the plan's own first, then the earlier due, then by what is stated.</summary>
    private static List<PlacedTarget> InOrder(IEnumerable<PlacedTarget> targets, Plan plan) =>
    [
        .. Free(targets)
            .OrderBy(target => target.Commitment is not null)
            .ThenBy(target => (target.Target.Period ?? plan.Period).End)
            .ThenBy(target => target.Target.Id, StringComparer.Ordinal)
            .ThenBy(target => target.Target.Wording, StringComparer.Ordinal)
            .ThenBy(target => target.Commitment?.Id, StringComparer.Ordinal)
            .ThenBy(target => target.Target.Force)
            .ThenBy(target => target.Target.Name?.Zh, StringComparer.Ordinal)
            .ThenBy(target => target.Target.Objective, StringComparer.Ordinal),
    ];
}
