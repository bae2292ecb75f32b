using Jingan.Planning.Diagnostics;
using Jingan.Planning.Observations;
using Jingan.Planning.Paths;
using Jingan.Planning.Periods;
using Jingan.Planning.Plans;
using Jingan.Planning.Targets;
using NodaTime;

namespace Jingan.Planning.Rules;

/// <summary>What plans promise agrees with what other plans promise, and with what was reached before.</summary>
internal static class PromiseRules
{
    public static ValidationRule PlansThatPromiseTheSameAskForTheSameNumber { get; } = new(RuleProblems.PromisesDiffer, (context, findings) =>
    {
        var first = new Dictionary<PromiseKey, Promise>();
        foreach (var promise in context.Set.Plans.Count > 1 ? Promises(context) : [])
        {
            if (!first.TryAdd(promise.Key, promise) && first[promise.Key] is var earlier && earlier.Plan.Id != promise.Plan.Id)
                ReportWhereDifferent(context, findings, earlier, promise);
        }

        foreach (var (earlier, promise) in Linked(context).Where(pair => pair.Earlier.Key != pair.Promise.Key))
            ReportWhereDifferent(context, findings, earlier, promise);
    });

    public static ValidationRule NoNumberIsPromisedThatWasReachedBefore { get; } = new(RuleProblems.ReachedBefore, (context, findings) =>
    {
        if (context.Set.Plans.Count == 0)
            return;

        var lastStart = context.Set.Plans.Max(plan => plan.Period.Start);
        var reported = new LastReported(context.Set.Observations.Where(observation => observation.Period.End < lastStart));
        foreach (var group in Promises(context).Where(promise => promise.Target.Basis is { Basis: Basis.Level })
            .GroupBy(promise => (promise.Target.Indicator, promise.Plan.Period.Start)))
        {
            var before = reported.Before(group.Key.Indicator, group.Key.Start);
            foreach (var promise in group.Where(promise => before is not null && Agreement.Reaches(before, promise.Target, context.Indicators[promise.Target.Indicator])))
            {
                findings.Report(
                    promise.Subject, promise.Path,
                    promise.Place, Phrase.Quote(promise.Target.Wording), PlaceOf(before!), Phrase.Quote(before!.Wording), before.Period.ToText());
            }
        }
    });

    /// <summary>How messages name an observation.</summary>
    public static Phrase PlaceOf(Observation observation) => $"{observation.Indicator} ({observation.Source?.ToString() ?? "—"})";

    /// <summary>The targets whose numbers can be compared by themselves.</summary>
    private static IEnumerable<Promise> Promises(RuleContext context) => context.Set.EachTarget()
        .Where(found => context.Indicators.TryGetValue(found.Target.Indicator, out var indicator) && Agreement.IsComparable(found.Target, indicator))
        .Select(found => new Promise(found.Subject, found.Plan, found.Path, found.Target));

    /// <summary>
    /// The targets of one indicator in commitments that are said to be the same: of each the first. A commitment that is referred to is
    /// that of the first plan with its id.
    /// </summary>
    private static IEnumerable<(Promise Earlier, Promise Promise)> Linked(RuleContext context)
    {
        if (!context.Set.Plans.Any(plan => plan.Commitments.Any(commitment => commitment.SameAs.Count > 0)))
            return [];

        var byCommitment = FirstOfEachCommitment(context);
        var referredTo = byCommitment.GroupBy(found => found.Key.Reference, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().Value, StringComparer.Ordinal);
        return from plan in context.Set.EachPlan()
               from commitment in plan.Plan.Commitments
               where commitment.SameAs.Count > 0 && byCommitment.ContainsKey((plan.Subject, $"{plan.Plan.Id}/{commitment.Id}"))
               let own = byCommitment[(plan.Subject, $"{plan.Plan.Id}/{commitment.Id}")]
               from reference in commitment.SameAs.Distinct(StringComparer.Ordinal)
               where referredTo.ContainsKey(reference)
               let earlier = referredTo[reference]
               from key in own.Count < earlier.Count ? own.Keys : earlier.Keys
               where own.ContainsKey(key) && earlier.ContainsKey(key)
               select (earlier[key], own[key]);
    }

    /// <summary>What each commitment promises: the first target of each indicator and basis.</summary>
    private static Dictionary<(Subject Plan, string Reference), Dictionary<(string, Basis?), Promise>> FirstOfEachCommitment(RuleContext context)
    {
        var found = new Dictionary<(Subject, string), Dictionary<(string, Basis?), Promise>>();
        foreach (var promise in Promises(context))
        {
            if (!promise.Path.StartsWith("commitments[", StringComparison.Ordinal))
                continue;

            var key = (promise.Subject, $"{promise.Plan.Id}/{promise.Path[12..promise.Path.IndexOf(']', StringComparison.Ordinal)]}");
            if (!found.TryGetValue(key, out var promises))
                found.Add(key, promises = []);

            promises.TryAdd((promise.Target.Indicator, promise.Target.Basis?.Basis), promise);
        }

        return found;
    }

    private static void ReportWhereDifferent(RuleContext context, Findings findings, Promise earlier, Promise promise)
    {
        if (Agreement.Differ(earlier.Target, promise.Target, context.Indicators[promise.Target.Indicator]))
        {
            findings.Report(
                promise.Subject, promise.Path,
                promise.Place, Phrase.Quote(promise.Target.Wording), earlier.Place, Phrase.Quote(earlier.Target.Wording));
        }
    }

    /// <summary>What two plans have to share to promise the same.</summary>
    private sealed record PromiseKey(string Code, string Indicator, DateInterval Period, Basis? Basis);

    private sealed record Promise(Subject Subject, Plan Plan, string Path, Target Target)
    {
        public PromiseKey Key => new(Plan.Jurisdiction.Code, Target.Indicator, Target.Period ?? Plan.Period, Target.Basis?.Basis);

        /// <summary>How messages name it.</summary>
        public Phrase Place => $"{Plan.Id} {Path} ({Target.Source?.ToString() ?? "—"})";
    }
}
