using Jingan.Planning.Tracing;

namespace Jingan.Planning;

public static partial class PlanningVerbs
{
    /// <summary>One indicator through all plans and observations of a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="indicator">The indicator's id.</param>
    /// <exception cref="ArgumentException">The set does not define the indicator.</exception>
    /// <example><code>BuiltInPlans.LoadAll().Trace("retail-sales").Points</code></example>
    public static IndicatorTrace Trace(this PlanSet set, string indicator) => IndicatorTrace.Of(indicator, set);

    /// <summary>A plan against one that carries it out.</summary>
    /// <param name="upper">The plan to be carried out.</param>
    /// <param name="lower">The plan that carries it out over a part of its period, or all of it.</param>
    /// <param name="set">The indicators and observations; the plans in it are not used.</param>
    /// <example><code>set.FindPlan("jingan-fyp14")!.Align(set.FindPlan("jingan-annual-2021")!, set).Pairs</code></example>
    public static PlanAlignment Align(this Plan upper, Plan lower, PlanSet set) => PlanAlignment.Between(upper, lower, set);
}
