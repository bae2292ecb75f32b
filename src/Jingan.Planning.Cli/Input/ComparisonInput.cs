namespace Jingan.Planning.Cli.Input;

/// <summary>Two plans to compare, with what comes with each, and the built-in definitions for what neither defines.</summary>
internal sealed record ComparisonInput(Plan Before, Plan After, PlanSet ContextBefore, PlanSet ContextAfter, ValueList<Indicator> Catalogue)
{
    /// <summary>Loads two plans, the observations given, and the built-in plans that a zone's lineage leads through.</summary>
    /// <exception cref="InputException">A name names nothing, or what it names is not readable.</exception>
    public static ComparisonInput Load(Session session, string before, string after, string[] observations, Language language)
    {
        if (before == "-" && after == "-")
            throw new InputException(InputProblems.StandardInputTwice());

        var (left, right) = PlanInput.LoadBoth(session, before, after, language);
        var more = PlanInput.Observations(session, observations, left.Own.Concat(right.Own), language).Concat(new() { Plans = Between(left.Plan, right.Plan) });
        return new(left.Plan, right.Plan, left.Own.Concat(more), right.Own.Concat(more), left.Context.Concat(right.Context).Indicators);
    }

    /// <summary>The built-in plans that are named as carried out or by lineage, and those that theirs names, apart from the two.</summary>
    private static ValueList<Plan> Between(params Plan[] plans)
    {
        var known = plans.Select(plan => plan.Id).ToHashSet(StringComparer.Ordinal);
        var (found, open) = (new List<Plan>(), new Queue<Plan>(plans));
        while (open.TryDequeue(out var plan))
        {
            var named = (plan.Space?.Zones ?? []).SelectMany(zone => zone.Lineage).Select(lineage => lineage.Plan).Append(plan.Parent).OfType<string>();
            foreach (var id in named.Where(BuiltInPlans.Ids.Contains).Where(known.Add))
            {
                var next = BuiltInPlans.Load(id).Plans[0];
                found.Add(next);
                open.Enqueue(next);
            }
        }

        return found.ToValueList();
    }
}
