using System.Globalization;

namespace Jingan.Planning.Evaluation;

/// <summary>How many targets have each verdict; the four add up to all of them.</summary>
/// <param name="Met">Met.</param>
/// <param name="NotMet">Not met.</param>
/// <param name="Undetermined">Due, and cannot be told.</param>
/// <param name="NotDue">Not yet due.</param>
public readonly record struct EvaluationCounts(int Met, int NotMet, int Undetermined, int NotDue)
{
    /// <summary>Met.</summary>
    public int Met { get; } = Met;

    /// <summary>Not met.</summary>
    public int NotMet { get; } = NotMet;

    /// <summary>Due, and cannot be told.</summary>
    public int Undetermined { get; } = Undetermined;

    /// <summary>Not yet due.</summary>
    public int NotDue { get; } = NotDue;

    /// <summary>All targets.</summary>
    public int Total => Met + NotMet + Undetermined + NotDue;

    /// <summary>Counts judged targets, all of a plan or those of one force, one objective …</summary>
    public static EvaluationCounts Of(IEnumerable<TargetEvaluation> targets)
    {
        var (met, notMet, undetermined, notDue) = (0, 0, 0, 0);
        foreach (var target in Given.Each(targets))
        {
            if (target.Verdict == Verdict.Met)
                met++;
            else if (target.Verdict == Verdict.NotMet)
                notMet++;
            else if (target.Reason == GapReason.NotDue)
                notDue++;
            else
                undetermined++;
        }

        return new(met, notMet, undetermined, notDue);
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Met} met, {NotMet} not met, {Undetermined} undetermined, {NotDue} not due");
}

/// <summary>One group of targets in a breakdown, and their verdicts.</summary>
/// <typeparam name="T">By what they are grouped.</typeparam>
/// <param name="Group">The force, objective, reason or grade that they have in common; null for those without one.</param>
/// <param name="Counts">Their verdicts.</param>
/// <param name="Depth">How deep an objective stands in the plan's tree: 0 at the top, such as a goal; 1 below it, such as an aspect. Of other groups 0.</param>
public sealed record Tally<T>(T Group, EvaluationCounts Counts, int Depth = 0);

/// <summary>The counts of a mid-term or final evaluation: by force, by objective, by reason and by grade of progress.</summary>
public sealed record EvaluationBreakdown
{
    private EvaluationBreakdown(
        ValueList<Tally<Force?>> byForce,
        ValueList<Tally<Objective?>> byObjective,
        ValueList<Tally<GapReason>> byReason,
        ValueList<Tally<ProgressGrade>> byGrade)
    {
        ByForce = byForce;
        ByObjective = byObjective;
        ByReason = byReason;
        ByGrade = byGrade;
    }

    /// <summary>The counts of each force that a target has, binding ones first, those without a stated one last.</summary>
    public ValueList<Tally<Force?>> ByForce { get; }

    /// <summary>
    /// The counts of each objective with targets, in the order of the plan's tree; an objective counts those of what it divides into. Last, those of targets
    /// without an objective.
    /// </summary>
    public ValueList<Tally<Objective?>> ByObjective { get; }

    /// <summary>How many targets are undetermined for each reason, the most frequent first; words that nothing tests are among them.</summary>
    public ValueList<Tally<GapReason>> ByReason { get; }

    /// <summary>How many targets stand at each grade of progress before they are due, the best first; those without a grade are in none.</summary>
    public ValueList<Tally<ProgressGrade>> ByGrade { get; }

    /// <summary>Counts judged targets of a plan.</summary>
    /// <param name="plan">The plan, for its objectives.</param>
    /// <param name="targets">The judged targets.</param>
    public static EvaluationBreakdown Of(Plan plan, IReadOnlyCollection<TargetEvaluation> targets)
    {
        ArgumentNullException.ThrowIfNull(plan);
        targets = Given.Each(targets).ToList();
        return new(
            Grouped(targets, target => target.Target.Force).OrderBy(tally => OrderOf(tally.Group)).ToValueList(),
            ObjectivesOf(plan, targets),
            Grouped(targets.Where(target => target.Reason is not null), target => target.Reason!.Value)
                .OrderBy(tally => (-tally.Counts.Total, tally.Group)).ToValueList(),
            Grouped(targets.Where(target => GradeOf(target) is not null), target => GradeOf(target)!)
                .OrderBy(tally => (tally.Group.Colour, -(tally.Group.AtLeast ?? decimal.MinValue))).ToValueList());
    }

    private static ProgressGrade? GradeOf(TargetEvaluation target) => target.Reason == GapReason.NotDue ? target.Pace?.Progress.Grade : null;

    private static List<Tally<T>> Grouped<T>(IEnumerable<TargetEvaluation> targets, Func<TargetEvaluation, T> by)
    {
        var tallies = new List<Tally<T>>();
        foreach (var group in targets.GroupBy(by))
            tallies.Add(new(group.Key, EvaluationCounts.Of(group)));

        return tallies;
    }

    private static int OrderOf(Force? force) => force switch
    {
        Force.Binding => 0,
        Force.Expected => 1,
        Force.Commitment => 2,
        _ => 3,
    };

    private static ValueList<Tally<Objective?>> ObjectivesOf(Plan plan, IReadOnlyCollection<TargetEvaluation> targets)
    {
        var of = targets.ToLookup(target => target.Target.Objective, StringComparer.Ordinal);
        var rows = new List<Tally<Objective?>>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var objective in plan.Objectives)
            Add(objective, 0);

        var others = targets.Where(target => target.Target.Objective is not { } id || !known.Contains(id)).ToList();
        if (others.Count > 0)
            rows.Add(new(null, EvaluationCounts.Of(others)));
        return [.. rows];

        List<TargetEvaluation> Add(Objective objective, int depth)
        {
            known.Add(objective.Id);
            var at = rows.Count;
            List<TargetEvaluation> all = [.. of[objective.Id]];
            foreach (var child in objective.Children)
                all.AddRange(Add(child, depth + 1));
            if (all.Count > 0)
                rows.Insert(at, new(objective, EvaluationCounts.Of(all), depth));
            return all;
        }
    }

    /// <summary>How many groups there are.</summary>
    public override string ToString() => $"{ByForce.Count} forces, {ByObjective.Count} objectives";
}
