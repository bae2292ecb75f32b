namespace Jingan.Planning.Evaluation;

/// <summary>The counts of a mid-term or final evaluation: by force, by objective, by reason and by grade of progress.</summary>
public sealed record EvaluationBreakdown
{
    private EvaluationBreakdown(ValueList<ForceCounts> byForce, ValueList<ObjectiveCounts> byObjective, ValueList<ReasonCount> byReason, ValueList<GradeCount> byGrade)
    {
        ByForce = byForce;
        ByObjective = byObjective;
        ByReason = byReason;
        ByGrade = byGrade;
    }

    /// <summary>The counts of each force that a target has, binding ones first.</summary>
    public ValueList<ForceCounts> ByForce { get; }

    /// <summary>
    /// The counts of each objective with targets, in the order of the plan's tree; an objective counts those of what it divides into. Last, those of targets
    /// without an objective.
    /// </summary>
    public ValueList<ObjectiveCounts> ByObjective { get; }

    /// <summary>How many targets are undetermined for each reason, the most frequent first; words that nothing tests are among them.</summary>
    public ValueList<ReasonCount> ByReason { get; }

    /// <summary>How many targets that are not due stand at each grade of progress, the best first; those without a grade are in none.</summary>
    public ValueList<GradeCount> ByGrade { get; }

    /// <summary>Counts judged targets of a plan.</summary>
    /// <param name="plan">The plan, for its objectives.</param>
    /// <param name="targets">The judged targets.</param>
    public static EvaluationBreakdown Of(Plan plan, IReadOnlyCollection<TargetEvaluation> targets)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(targets);
        var grades = targets.Select(target => target.Pace?.Progress.Grade).OfType<ProgressGrade>();
        return new(
            [.. targets.Where(target => target.Target.Force is not null).GroupBy(target => target.Target.Force!.Value).OrderBy(group => group.Key != Force.Binding).ThenBy(group => group.Key)
                .Select(group => new ForceCounts(group.Key, EvaluationCounts.Of(group)))],
            ObjectivesOf(plan, targets),
            [.. targets.Select(target => target.Reason).OfType<GapReason>().GroupBy(reason => reason)
                .OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => new ReasonCount(group.Key, group.Count()))],
            [.. grades.GroupBy(grade => grade).OrderBy(group => group.Key.Colour).ThenByDescending(group => group.Key.AtLeast)
                .Select(group => new GradeCount(group.Key, group.Count()))]);
    }

    private static ValueList<ObjectiveCounts> ObjectivesOf(Plan plan, IReadOnlyCollection<TargetEvaluation> targets)
    {
        var of = targets.ToLookup(target => target.Target.Objective, StringComparer.Ordinal);
        var rows = new List<ObjectiveCounts>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var objective in plan.Objectives)
            Add(objective, 0);

        var others = targets.Where(target => target.Target.Objective is not { } id || !known.Contains(id)).ToList();
        if (others.Count > 0)
            rows.Add(new(null, 0, EvaluationCounts.Of(others)));
        return [.. rows];

        List<TargetEvaluation> Add(Objective objective, int depth)
        {
            known.Add(objective.Id);
            var at = rows.Count;
            List<TargetEvaluation> all = [.. of[objective.Id]];
            foreach (var child in objective.Children)
                all.AddRange(Add(child, depth + 1));
            if (all.Count > 0)
                rows.Insert(at, new(objective, depth, EvaluationCounts.Of(all)));
            return all;
        }
    }
}
