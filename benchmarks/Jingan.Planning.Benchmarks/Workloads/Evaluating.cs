using NodaTime;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>A plan judged after its last year.</summary>
public static class Evaluating
{
    private static readonly LocalDate AsOf = new(2026, 1, 31);

    /// <summary>How many targets are judged.</summary>
    public static int Evaluate(Plan plan, PlanSet set)
    {
        var evaluation = plan.Evaluate(set, AsOf);
        return evaluation.Targets.Count;
    }

    /// <summary>How many targets have an answer by hand: the last number observed, held against the bounds as they stand.</summary>
    public static int ByHand(Plan plan, PlanSet set)
    {
        var last = new Dictionary<string, Observation>(set.Indicators.Count, StringComparer.Ordinal);
        foreach (var observation in set.Observations)
        {
            if (!last.TryGetValue(observation.Indicator, out var earlier) || earlier.Period.End <= observation.Period.End)
                last[observation.Indicator] = observation;
        }

        var answers = new List<bool?>(plan.Targets.Count);
        foreach (var target in plan.Targets)
        {
            var value = last.GetValueOrDefault(target.Indicator)?.Value is NumberStatement { Amount.Stated.Lower: { } lower } ? lower : (decimal?)null;
            answers.Add(target.Aim is NumberStatement { Amount: var amount } && value is { } number ? amount.Region().Contains(number) : null);
        }

        return answers.Count;
    }
}
