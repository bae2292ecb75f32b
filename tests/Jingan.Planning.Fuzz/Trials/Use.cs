using System.Text.Json;
using Jingan.Planning.Checks;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using Jingan.Planning.Tables;
using Jingan.Planning.Tracing;
using NodaTime;

namespace Jingan.Planning.Fuzz.Trials;

/// <summary>Uses what was read as a program would: validates, compares, evaluates, aligns, traces, exports, writes.</summary>
internal sealed class Use(PlanSet known, Costs costs)
{
    private const int MostTraced = 4;
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForPlanning();
    private static readonly LocalDate AsOf = new(2026, 6, 30);
    private readonly Plan familiar = known.Plans[0];

    /// <summary>Uses a set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="isSound">Whether it was read without an error: then it can be written and comes back equal.</param>
    /// <exception cref="InvalidDataException">An answer contradicts itself.</exception>
    public void Check(PlanSet set, bool isSound)
    {
        if (set.Equals(PlanSet.Empty))
            return;

        costs.Stage("validate", () => PlanValidator.Validate(set, known).Count);
        costs.Stage("tables", () => FigureCsv.Of(FigureTable.Of(set, known)).Length + SdmxCsv.Of(set, known).Length);
        costs.Stage("trace", () => set.Indicators.Take(MostTraced).Sum(indicator => Traced(set.Trace(indicator.Id))));
        if (set.Plans.Count > 0)
            Check(set.Plans[0], set.Concat(new() { Indicators = known.Indicators }));
        if (!isSound)
            return;

        costs.Stage("write", () => RoundTrip.Check(set));
        if (!set.Equals(costs.Stage("serialize", () => JsonSerializer.Deserialize<PlanSet>(JsonSerializer.Serialize(set, Options), Options))))
            throw new InvalidDataException("what was serialized reads as something else");
    }

    private static int Traced(IndicatorTrace trace) =>
        trace.Points.Sum(point => point is TracedTarget target ? target.Numbers.Levels.Count : 0) + trace.Differences.Count;

    private static int Said(Message message) => message.In(Language.English).Length + message.In(Language.Chinese).Length;

    private void Check(Plan plan, PlanSet context)
    {
        if (costs.Stage("compare with itself", () => PlanComparison.Between(plan, plan, context)).Changes is { Count: > 0 } changes)
            throw new InvalidDataException($"a plan differs from itself: {changes[0]}");

        costs.Stage("compare", () => PlanComparison.Between(plan, familiar, context).Changes.Count + PlanComparison.Between(familiar, plan, context).Changes.Count);
        costs.Stage("align", () => PlanAlignment.Between(familiar, plan, context).Pairs.Count);
        costs.Stage("align with itself", () => PlanAlignment.Between(plan, plan with { Id = plan.Id + "-2" }, context).Pairs.Sum(pair => Said(pair.Message)));
        var evaluation = costs.Stage("evaluate", () => PlanEvaluator.Evaluate(plan, context, AsOf));
        var judged = evaluation.Targets.Count + evaluation.Promises.Count;
        var stated = plan.Targets.Count + plan.Commitments.Sum(commitment => commitment.Targets.Count);
        if (judged != stated)
            throw new InvalidDataException($"{judged} of {stated} targets are judged");

        costs.Stage("say verdicts", () => evaluation.Targets.Concat(evaluation.Promises).Sum(target => Said(target.Message)));
    }
}
