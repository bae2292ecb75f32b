using Jingan.Planning.Files;

namespace Jingan.Planning.Checks;

/// <summary>How plans refer to each other.</summary>
internal static class PlanRules
{
    public static ValidationRule EveryPlanReferredToIsAmongTheFiles { get; } = new(RuleProblems.UnknownPlan, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            foreach (var (id, path) in PlansNamedBy(context, plan).DistinctBy(named => named.Id, StringComparer.Ordinal))
            {
                if (!context.Plans.ContainsKey(id) && !context.Unread.Has(ReferredKind.Plan, id))
                {
                    var question = findings.DidYouMean(subject, id, context.PlanIds);
                    findings.Report(subject, path(), Phrase.Quote(id), question);
                }
            }
        }
    });

    public static ValidationRule EveryCommitmentReferredToExists { get; } = new(RuleProblems.UnknownCommitment, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            foreach (var (reference, path) in CommitmentsNamedBy(plan))
            {
                if (reference.Split('/') is [var planId, var id] && context.CommitmentIdsOf(planId) is { } ids && !ids.Contains(id)
                    && !context.Unread.Has(ReferredKind.Commitment, id, planId))
                {
                    var question = findings.DidYouMean(subject, id, ids);
                    findings.Report(subject, path(), Phrase.Quote(id), Phrase.Quote(planId), question);
                }
            }
        }
    });

    public static ValidationRule NoPlanIsItsOwnAncestor { get; } = new(RuleProblems.ParentCycle, (context, findings) =>
    {
        if (!context.Set.Plans.Any(plan => plan.Parent is not null))
            return;

        var subjects = context.Set.EachPlan().DistinctBy(found => found.Plan.Id, StringComparer.Ordinal)
            .ToDictionary(found => found.Plan.Id, found => found.Subject, StringComparer.Ordinal);
        IEnumerable<string> ParentOf(string id) => context.Plans.GetValueOrDefault(id)?.Parent is { } parent ? [parent] : [];
        foreach (var cycle in Cycles.Find(subjects.Keys, ParentOf))
        {
            if (subjects.TryGetValue(cycle.Last, out var subject))
                findings.Report(subject, "parent", Arrows(cycle, id => id));
        }
    });

    /// <summary>A vision tells what is to be at its end: plans that lead there may begin before it.</summary>
    public static ValidationRule EveryPlanFallsIntoThePeriodOfItsParent { get; } = new(RuleProblems.PeriodOutsideParent, (context, findings) =>
    {
        foreach (var (subject, plan) in context.Set.EachPlan())
        {
            if (plan.Parent is null || !context.Plans.TryGetValue(plan.Parent, out var parent))
                continue;

            var isInside = parent.Kind == PlanKind.LongRangeVision ? plan.Period.End <= parent.Period.End : parent.Period.Contains(plan.Period);
            if (!isInside)
                findings.Report(subject, "period", plan.Period.ToString(), parent.Period.ToString(), Phrase.Quote(parent.Id));
        }
    });

    /// <summary>The names of a way from the last node round to itself, joined by arrows; the middle of a long way is left out.</summary>
    public static string Arrows<T>(Cycle<T> cycle, Func<T, string> name)
    {
        var end = cycle.End.Select(name);
        return string.Join(" → ", [name(cycle.Last), .. cycle.Start.Select(name), .. cycle.End.Count == 0 ? end : end.Prepend("…")]);
    }

    private static IEnumerable<(string Reference, Func<string> Path)> CommitmentsNamedBy(Plan plan) =>
        plan.Commitments.SelectMany(commitment => commitment.SameAs.Select((reference, index) =>
            (reference, new Func<string>(() => string.Create(
                System.Globalization.CultureInfo.InvariantCulture, $"commitments[{commitment.Id}].sameAs[{index}]")))));

    private static IEnumerable<(string Id, Func<string> Path)> PlansNamedBy(RuleContext context, Plan plan)
    {
        if (plan.Parent is { } parent)
            yield return (parent, () => "parent");

        foreach (var (reference, path) in CommitmentsNamedBy(plan))
            yield return (reference.Split('/')[0], path);

        if (plan.Space is not { } space)
            yield break;

        foreach (var zone in space.Zones)
        {
            foreach (var (lineage, path) in ZoneRules.LineageOf(context, space, zone))
                yield return (lineage.Plan, () => path() + ".plan");
        }
    }
}
