using Jingan.Planning.Aims;
using Jingan.Planning.Collections;
using Jingan.Planning.Comparison;
using Jingan.Planning.Indicators;
using Jingan.Planning.Periods;
using Jingan.Planning.Plans;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;
using KellermanSoftware.CompareNetObjects;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Generated plans with as many targets as indicators, made anew for each side, so that no object is shared between them.</summary>
internal static class Comparisons
{
    private const int Many = 10_000;
    private const int Few = 1_000;
    private const int EveryTenth = 10;
    private static readonly PlanSet Context = new(indicators: [.. Enumerable.Range(0, Many).Select(IndicatorAt)]);
    private static readonly PlanSet WideContext = new(indicators: [.. Enumerable.Range(0, 10 * Many).Select(IndicatorAt)]);
    private static readonly Plan Before = PlanOf(Many, changedEvery: 0);
    private static readonly Plan After = PlanOf(Many, EveryTenth);
    private static readonly Plan AfterShuffled = PlanOf(Many, EveryTenth, isShuffled: true);
    private static readonly Plan AllChanged = PlanOf(Many, changedEvery: 1);
    private static readonly Plan WideBefore = PlanOf(10 * Many, changedEvery: 0);
    private static readonly Plan WideAfter = PlanOf(10 * Many, EveryTenth);
    private static readonly Plan FewBefore = PlanOf(Few, changedEvery: 0);
    private static readonly Plan FewAfter = PlanOf(Few, EveryTenth);
    private static readonly CompareLogic Objects = new(new ComparisonConfig { MaxDifferences = int.MaxValue, MaxStructDepth = 5 });

    /// <summary>How many changes there are.</summary>
    public static int Compare() => PlanComparison.Between(Before, After, Context).Changes.Count;

    /// <summary>How many changes there are, with the targets in another order.</summary>
    public static int CompareShuffled() => PlanComparison.Between(Before, AfterShuffled, Context).Changes.Count;

    /// <summary>How many changes there are, every target's.</summary>
    public static int CompareAllChanged() => PlanComparison.Between(Before, AllChanged, Context).Changes.Count;

    /// <summary>How many changes there are, ten times over.</summary>
    public static int CompareTenTimes()
    {
        var count = 0;
        for (var time = 0; time < 10; time++)
            count += Compare();

        return count;
    }

    /// <summary>How many changes there are in plans ten times as long.</summary>
    public static int CompareTenFold() => PlanComparison.Between(WideBefore, WideAfter, WideContext).Changes.Count;

    /// <summary>How many changes there are in plans of a thousand targets.</summary>
    public static int CompareThousand() => PlanComparison.Between(FewBefore, FewAfter, Context).Changes.Count;

    /// <summary>How many differences a comparer of any objects finds in them.</summary>
    public static int ObjectsThousand() => Objects.Compare(FewBefore.Targets.ToArray(), FewAfter.Targets.ToArray()).Differences.Count;

    public static int KeyedDiff() => KeyedDiff(Before.Targets, After.Targets);

    public static int KeyedDiffShuffled() => KeyedDiff(Before.Targets, AfterShuffled.Targets);

    public static int KeyedDiffAllChanged() => KeyedDiff(Before.Targets, AllChanged.Targets);

    /// <summary>What one would write without the library: a table by id, and the pairs that are not equal.</summary>
    private static int KeyedDiff(ValueList<Target> before, ValueList<Target> after)
    {
        var table = new Dictionary<string, Target>(before.Count, StringComparer.Ordinal);
        foreach (var target in before)
            table.Add(target.Id, target);

        var changes = new List<(Target? Before, Target? After)>();
        foreach (var target in after)
        {
            if (!table.Remove(target.Id, out var old))
                changes.Add((null, target));
            else if (!old.Equals(target))
                changes.Add((old, target));
        }

        foreach (var target in table.Values)
            changes.Add((target, null));

        return changes.Count;
    }

    private static Plan PlanOf(int count, int changedEvery, bool isShuffled = false)
    {
        var targets = Enumerable.Range(0, count).Select(index => TargetAt(index, changedEvery > 0 && index % changedEvery == 0)).ToArray();
        if (isShuffled)
            new Random(20210115).Shuffle(targets);

        return new("plan", new("规划"), PlanKind.FiveYearPlan, Years.Between(2021, 2025), new("310106", new("静安区")), targets: targets.ToValueList());
    }

    private static Target TargetAt(int index, bool isChanged)
    {
        decimal value = (index % 997) + (isChanged ? 5 : 3);
        var aim = new AmountAim((index % 3) switch
        {
            0 => Amount.Exactly(value),
            1 => Amount.AtLeast(value),
            _ => Amount.Between(value, value + 10),
        });
        return new(Id(index), Id(index), aim, FormattableString.Invariant($"达到{value}家"), basis: new(Basis.Level));
    }

    private static Indicator IndicatorAt(int index) =>
        new(Id(index), new("指标"), Unit.Parse("家"), QuantityKind.Stock, Polarity.HigherIsBetter, Interval.AtLeast(0));

    private static string Id(int index) => FormattableString.Invariant($"indicator-{index}");
}
