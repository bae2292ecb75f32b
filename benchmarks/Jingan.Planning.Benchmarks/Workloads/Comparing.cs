using Jingan.Planning.Comparison;
using JsonDiffPatchDotNet;
using KellermanSoftware.CompareNetObjects;
using Newtonsoft.Json.Linq;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Two plans and what is different between them.</summary>
public static class Comparing
{
    private static readonly ComparisonConfig Everything = new() { MaxDifferences = int.MaxValue, MaxStructDepth = 5 };

    /// <summary>How many changes there are.</summary>
    public static int Compare(Plan before, Plan after, PlanSet context) => PlanComparison.Between(before, after, context).Changes.Count;

    /// <summary>How many targets are new, gone or not equal, by a table by id.</summary>
    public static int ByHand(Plan before, Plan after) => KeyedDiff.Of(before.Targets, after.Targets).Count;

    /// <summary>How many differences a comparer of any objects finds between targets that stand in one order.</summary>
    public static int Objects(Plan before, Plan after) =>
        new CompareLogic(Everything).Compare(before.Targets.ToArray(), after.Targets.ToArray()).Differences.Count;

    /// <summary>How many entries the patch between two JSON texts has.</summary>
    public static int Json(JToken before, JToken after) => new JsonDiffPatch().Diff(before, after)?.Count() ?? 0;
}
