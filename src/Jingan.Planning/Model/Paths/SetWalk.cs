namespace Jingan.Planning;

/// <summary>The parts of a set with the ways to them.</summary>
internal static class SetWalk
{
    public static IEnumerable<(Subject Subject, Plan Plan)> EachPlan(this PlanSet set) =>
        set.Plans.Select((plan, index) => (new Subject(SubjectKind.Plan, index), plan));

    public static IEnumerable<(Subject Subject, Observation Observation)> EachObservation(this PlanSet set) =>
        set.Observations.Select((observation, index) => (new Subject(SubjectKind.Observation, index), observation));

    /// <summary>The targets of all plans and of their commitments.</summary>
    public static IEnumerable<FoundTarget> EachTarget(this PlanSet set)
    {
        foreach (var (subject, plan) in set.EachPlan())
        {
            foreach (var target in plan.Targets)
                yield return new(subject, plan, null, target);

            foreach (var commitment in plan.Commitments)
            {
                foreach (var target in commitment.Targets)
                    yield return new(subject, plan, commitment, target);
            }
        }
    }

    /// <summary>The zones of all plans.</summary>
    public static IEnumerable<(Subject Subject, Plan Plan, Zone Zone)> EachZone(this PlanSet set) =>
        from pair in set.EachPlan()
        where pair.Plan.Space is not null
        from zone in pair.Plan.Space!.Zones
        select (pair.Subject, pair.Plan, zone);

    /// <summary>The objectives of a plan, parents before children, with the ways to them.</summary>
    public static IEnumerable<(Objective Objective, Func<string> Path)> EachObjective(this Plan plan)
    {
        var waiting = new Queue<(Objective Objective, Func<string> Path)>(
            plan.Objectives.Select(objective => (objective, new Func<string>(() => $"objectives[{objective.Id}]"))));
        while (waiting.TryDequeue(out var next))
        {
            yield return next;
            foreach (var child in next.Objective.Children)
                waiting.Enqueue((child, () => $"{next.Path()}.children[{child.Id}]"));
        }
    }
}
