namespace Jingan.Planning.Comparison;

/// <summary>Which target after is which one before, among those that stand in no commitment or in different ones: by id, then by indicator and basis.</summary>
internal sealed class TargetPairs
{
    private readonly ComparisonScope scope;
    private readonly List<PlacedTarget> before;
    private readonly List<PlacedTarget> after;
    private readonly List<(PlacedTarget Before, PlacedTarget After)> pairs = [];

    public TargetPairs(ComparisonScope scope, IEnumerable<PlacedTarget> before, IEnumerable<PlacedTarget> after)
    {
        this.scope = scope;
        this.before = [.. before];
        this.after = [.. after];
        PairBy((target, _, _) => target.Target.Id);
        PairBy(Measure);
    }

    /// <summary>The pairs found.</summary>
    public IReadOnlyList<(PlacedTarget Before, PlacedTarget After)> Pairs => pairs;

    /// <summary>What is left before.</summary>
    public IReadOnlyList<PlacedTarget> OnlyBefore => before;

    /// <summary>What is left after.</summary>
    public IReadOnlyList<PlacedTarget> OnlyAfter => after;

    /// <summary>An order of targets that stand in one commitment and are alike in all else; it is asked for them alone.</summary>
    private static Comparer<Target> ByContent =>
        Comparer<Target>.Create(static (one, other) => string.CompareOrdinal(one.ToString(), other.ToString()));

    private static string Measure(PlacedTarget target, IReadOnlyDictionary<string, Indicator> indicators, PeriodFacts plan)
    {
        var period = target.Target.Period is { } own ? new(own) : plan;
        var side = new TargetSide(target.Target, target.Target.Aim, indicators.GetValueOrDefault(target.Target.Indicator), period, areYearly: false);
        return $"{target.Target.Indicator} {side.Basis}";
    }

    /// <summary>Pairs what has one key; of several with one key, the plan's own before those of commitments, the earlier due first, whatever their order.</summary>
    private void PairBy(Func<PlacedTarget, IReadOnlyDictionary<string, Indicator>, PeriodFacts, string> keyOf)
    {
        if (before.Count == 0 || after.Count == 0)
            return;

        var left = before.ToLookup(target => keyOf(target, scope.IndicatorsBefore, scope.PeriodBefore), StringComparer.Ordinal);
        var right = after.ToLookup(target => keyOf(target, scope.IndicatorsAfter, scope.PeriodAfter), StringComparer.Ordinal);
        var paired = new HashSet<PlacedTarget>(ReferenceEqualityComparer.Instance);
        foreach (var same in right.OrderBy(same => same.Key, StringComparer.Ordinal))
        {
            foreach (var (first, second) in InOrder(left[same.Key], scope.Before).Zip(InOrder(same, scope.After)))
            {
                pairs.Add((first, second));
                paired.Add(first);
                paired.Add(second);
            }
        }

        before.RemoveAll(paired.Contains);
        after.RemoveAll(paired.Contains);
    }

    private static IEnumerable<PlacedTarget> InOrder(IEnumerable<PlacedTarget> targets, Plan plan) => targets
        .OrderBy(target => target.Commitment is not null)
        .ThenBy(target => (target.Target.Period ?? plan.Period).End)
        .ThenBy(target => target.Target.Id, StringComparer.Ordinal)
        .ThenBy(target => target.Target.Wording, StringComparer.Ordinal)
        .ThenBy(target => target.Commitment?.Id, StringComparer.Ordinal)
        .ThenBy(target => target.Target, ByContent);
}
