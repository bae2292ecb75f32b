using Jingan.Planning.BuiltIn;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Plans;
using NodaTime;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>The 14th plan, judged after its last year.</summary>
internal static class Evaluations
{
    private const string Id = "jingan-fyp14";
    private static readonly PlanSet Set = BuiltInPlans.Load(Id);
    private static readonly LocalDate AsOf = new(2026, 1, 31);

    /// <summary>How many targets the plan has, its files read anew.</summary>
    public static int Load() => BuiltInPlans.Load(Id).Plans[0].Targets.Count;

    /// <summary>How many targets are judged.</summary>
    public static int Evaluate() => PlanEvaluator.Evaluate(Set.Plans[0], Set, AsOf).Targets.Count;
}
