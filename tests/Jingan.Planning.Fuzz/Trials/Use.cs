using Jingan.Planning.Tracing;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Tables;
using Jingan.Planning.Checks;
using NodaTime;

namespace Jingan.Planning.Fuzz.Trials;

/// <summary>Uses what was read as a program would: validates, compares, evaluates, aligns, traces, exports, writes.</summary>
internal sealed class Use(PlanSet known)
{
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

        _ = PlanValidator.Validate(set, known).Count;
        _ = FigureCsv.Of(FigureTable.Of(set, known)).Length;
        _ = SdmxCsv.Of(set, known).Length;
        if (set.Indicators.Count > 0)
            _ = IndicatorTrace.Of(set.Indicators[0].Id, set);
        if (set.Plans.Count > 0)
            Check(set.Plans[0], set.Concat(new() { Indicators = known.Indicators }));
        if (isSound)
            RoundTrip.Check(set);
    }

    private void Check(Plan plan, PlanSet context)
    {
        if (PlanComparison.Between(plan, plan, context).Changes is { Count: > 0 } changes)
            throw new InvalidDataException($"a plan differs from itself: {changes[0]}");

        _ = PlanComparison.Between(plan, familiar, context).Changes.Count + PlanComparison.Between(familiar, plan, context).Changes.Count;
        _ = PlanAlignment.Between(familiar, plan, context);
        var evaluation = PlanEvaluator.Evaluate(plan, context, AsOf);
        var judged = evaluation.Targets.Count + evaluation.Promises.Count;
        var stated = plan.Targets.Count + plan.Commitments.Sum(commitment => commitment.Targets.Count);
        if (judged != stated)
            throw new InvalidDataException($"{judged} of {stated} targets are judged");
    }
}
