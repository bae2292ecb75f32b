using Jingan.Planning.Files;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Checks;

/// <summary>What plans promise agrees with what other plans promise, and with what was reached before.</summary>
internal static class PromiseRules
{
    public static ValidationRule PlansThatPromiseTheSameAskForTheSameNumber { get; } = new(RuleProblems.PromisesDiffer, (context, findings) =>
    {
        var first = new Dictionary<PromiseKey, FoundTarget>();
        foreach (var promise in context.Set.Plans.Count > 1 ? Promises(context) : [])
        {
            var key = PromiseKey.Of(promise);
            if (!first.TryAdd(key, promise) && first[key] is var earlier && earlier.Plan.Id != promise.Plan.Id)
                ReportWhereDifferent(context, findings, earlier, promise);
        }

        foreach (var (earlier, promise) in Linked(context).Where(pair => PromiseKey.Of(pair.Earlier) != PromiseKey.Of(pair.Promise)))
            ReportWhereDifferent(context, findings, earlier, promise);
    });

    public static ValidationRule NoNumberIsPromisedThatWasReachedBefore { get; } = new(RuleProblems.ReachedBefore, (context, findings) =>
    {
        var reported = new LastReported(context);
        foreach (var found in context.Targets)
        {
            if (found.Target is { Basis.Basis: Basis.Level, Scope: null, Aim.Kind: StatementKind.Exact or StatementKind.About } target
                && found.Indicator is { } indicator
                && reported.Before(target.Indicator, Places.Of(found.Plan.Jurisdiction), found.Plan.Period.Start) is { } before
                && Agreement.Reaches(before, target, indicator))
            {
                findings.Report(
                    found.Subject, found.Path,
                    PlaceOf(found), Phrase.Quote(target.Wording), PlaceOf(before), Phrase.Quote(before.Wording), before.Period.ToString());
            }
        }
    });

    /// <summary>How messages name an observation.</summary>
    public static Phrase PlaceOf(Observation observation) => $"{observation.Indicator} ({observation.Source?.ToString() ?? "—"})";

    /// <summary>How messages name a target.</summary>
    public static Phrase PlaceOf(FoundTarget found) => $"{found.Plan.Id} {found.Path} ({found.Target.Source?.ToString() ?? "—"})";

    /// <summary>The targets whose numbers can be compared by themselves.</summary>
    private static IEnumerable<FoundTarget> Promises(RuleContext context) => context.Targets
        .Where(found => found.Indicator is { } indicator && Agreement.IsComparable(found.Target, indicator));

    /// <summary>
    /// The targets of one indicator in commitments that are said to be the same: of each the first. A commitment that is referred to is
    /// that of the first plan with its id.
    /// </summary>
    private static IEnumerable<(FoundTarget Earlier, FoundTarget Promise)> Linked(RuleContext context)
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
    private static Dictionary<(Subject Plan, string Reference), Dictionary<(string, Basis?), FoundTarget>> FirstOfEachCommitment(RuleContext context)
    {
        var found = new Dictionary<(Subject, string), Dictionary<(string, Basis?), FoundTarget>>();
        foreach (var promise in Promises(context))
        {
            if (promise.Commitment is not { } commitment)
                continue;

            var key = (promise.Subject, $"{promise.Plan.Id}/{commitment.Id}");
            if (!found.TryGetValue(key, out var promises))
                found.Add(key, promises = []);

            promises.TryAdd((promise.Target.Indicator, promise.Target.Basis?.Basis), promise);
        }

        return found;
    }

    private static void ReportWhereDifferent(RuleContext context, Findings findings, FoundTarget earlier, FoundTarget promise)
    {
        if (Agreement.Differ(earlier.Target, promise.Target, context.Indicators[promise.Target.Indicator]))
        {
            findings.Report(
                promise.Subject, promise.Path,
                PlaceOf(promise), Phrase.Quote(promise.Target.Wording), PlaceOf(earlier), Phrase.Quote(earlier.Target.Wording));
        }
    }

    /// <summary>What two plans have to share to promise the same.</summary>
    private sealed record PromiseKey(string Code, string Indicator, ReportingPeriod Period, Basis? Basis)
    {
        public static PromiseKey Of(FoundTarget promise) => new(
            promise.Plan.Jurisdiction.Code, promise.Target.Indicator, promise.Target.PeriodIn(promise.Plan), promise.Target.Basis?.Basis);
    }
}
