using Jingan.Planning.Comparison;

namespace Jingan.Planning;

public static partial class PlanningVerbs
{
    /// <summary>What differs from this plan to another one.</summary>
    /// <param name="before">The plan before.</param>
    /// <param name="after">The plan after.</param>
    /// <param name="set">The indicators that both are about, observations, and plans that a lineage leads through; null for none.</param>
    /// <param name="options">Further baselines and the reach of 左右; null for none and the convention.</param>
    /// <example><code>var set = BuiltInPlans.LoadAll();
    /// foreach (var change in set.FindPlan("jingan-fyp14")!.ChangesTo(set.FindPlan("jingan-fyp15")!, set).Changes) …</code></example>
    public static PlanComparison ChangesTo(this Plan before, Plan after, PlanSet? set = null, ComparisonOptions? options = null) =>
        PlanComparison.Between(before, after, set, options);

    /// <summary>The zones of this plan and of those before and after it that lineage joins.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="set">The plans.</param>
    /// <example><code>set.FindPlan("jingan-fyp15")!.ZoneHistory(set).Links</code></example>
    public static ZoneHistory ZoneHistory(this Plan plan, PlanSet set)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(set);
        return Comparison.ZoneHistory.Of(plan, set);
    }
}
