namespace Jingan.Planning.Comparison;

/// <summary>A target where it stands in its plan, with what its number measures, once that is asked, and, once found, its counterpart in the other plan.</summary>
internal sealed class PlacedTarget(Target target, Commitment? commitment, ComparedPlan plan)
{
    private TargetSide? side;

    public Target Target => target;

    /// <summary>The commitment that it belongs to; null for the plan's own.</summary>
    public Commitment? Commitment => commitment;

    public TargetSide Side => side ??= plan.SideOf(target);

    public PlacedTarget? Counterpart { get; private set; }

    /// <summary>Whether its counterpart is known to say the same.</summary>
    public bool IsSame { get; private set; }

    /// <summary>What a counterpart has in common with it.</summary>
    public (string Indicator, Basis? Basis, string? Scope) Key => plan.KeyOf(Side);

    public void PairWith(PlacedTarget other, bool isSame = false)
    {
        (Counterpart, other.Counterpart) = (other, this);
        (IsSame, other.IsSame) = (isSame, isSame);
    }
}

/// <summary>Finds which target after is which one before: by indicator and basis first, so that one id on two bases is no pair while there is a better one; then by id.</summary>
internal static class TargetPairs
{
    /// <summary>Pairs what shares indicator, basis and scope; of several, those with one id, then those due alike, then in order.</summary>
    public static void PairByMeasure(IReadOnlyList<PlacedTarget> before, IReadOnlyList<PlacedTarget> after, ComparisonScope scope, Targets targets)
    {
        PairByIdAndMeasure(before, after, targets);
        if (!Free(before).Any() || !Free(after).Any())
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

    /// <summary>Pairs what shares the id too, which is the pair that the measure alone would lead to; what says the same is not measured for it.</summary>
    private static void PairByIdAndMeasure(IReadOnlyList<PlacedTarget> before, IReadOnlyList<PlacedTarget> after, Targets targets)
    {
        var waiting = OnlyOnesById(before);
        if (waiting.Count == 0)
            return;

        foreach (var (id, target) in OnlyOnesById(after))
        {
            if (target is null || waiting.GetValueOrDefault(id) is not { } old)
                continue;

            var areSame = targets.AreSame(old.Target, target.Target);
            if (areSame || (old.Target.Indicator == target.Target.Indicator && old.Key == target.Key))
                old.PairWith(target, areSame);
        }
    }

    /// <summary>The targets without a counterpart by id, with nothing under an id that several have.</summary>
    private static Dictionary<string, PlacedTarget?> OnlyOnesById(IReadOnlyList<PlacedTarget> targets)
    {
        var byId = new Dictionary<string, PlacedTarget?>(StringComparer.Ordinal);
        foreach (var target in targets)
        {
            if (target.Counterpart is null && !byId.TryAdd(target.Target.Id, target))
                byId[target.Target.Id] = null;
        }

        return byId;
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
            .ThenBy(target => target.Target.PeriodIn(plan).End)
            .ThenBy(target => target.Target.Id, StringComparer.Ordinal)
            .ThenBy(target => target.Target.Wording, StringComparer.Ordinal)
            .ThenBy(target => target.Commitment?.Id, StringComparer.Ordinal)
            .ThenBy(target => target.Target.Force)
            .ThenBy(target => target.Target.Name?.Zh, StringComparer.Ordinal)
            .ThenBy(target => target.Target.Objective, StringComparer.Ordinal),
    ];
}
