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

/// <summary>The counts of the targets of one force.</summary>
/// <param name="Force">How they bind; null for those of which the document does not say.</param>
/// <param name="Counts">Their verdicts.</param>
public sealed record ForceCounts(Force? Force, EvaluationCounts Counts)
{
    /// <summary>How they bind; null for those of which the document does not say.</summary>
    public Force? Force { get; } = Force;

    /// <summary>Their verdicts.</summary>
    public EvaluationCounts Counts { get; } = Counts;
}

/// <summary>How many targets stand at one grade of progress.</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Count">How many.</param>
public sealed record GradeCount(ProgressGrade Grade, int Count)
{
    /// <summary>The grade.</summary>
    public ProgressGrade Grade { get; } = Grade;

    /// <summary>How many.</summary>
    public int Count { get; } = Count;
}

/// <summary>How many targets are undetermined for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many.</param>
public readonly record struct ReasonCount(GapReason Reason, int Count)
{
    /// <summary>The reason.</summary>
    public GapReason Reason { get; } = Reason;

    /// <summary>How many.</summary>
    public int Count { get; } = Count;
}

/// <summary>The counts of the targets that serve one objective.</summary>
/// <param name="Objective">The objective; null for targets without one.</param>
/// <param name="Depth">How deep it stands in the tree: 0 at the top, such as a goal; 1 below it, such as an aspect.</param>
/// <param name="Counts">The verdicts of its targets and of those of what it divides into.</param>
public sealed record ObjectiveCounts(Objective? Objective, int Depth, EvaluationCounts Counts)
{
    /// <summary>The objective; null for targets without one.</summary>
    public Objective? Objective { get; } = Objective;

    /// <summary>How deep it stands in the tree, from 0 at the top.</summary>
    public int Depth { get; } = Depth;

    /// <summary>The verdicts of its targets and of those of what it divides into.</summary>
    public EvaluationCounts Counts { get; } = Counts;
}

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

    /// <summary>The counts of each force that a target has, binding ones first, those without a stated one last.</summary>
    public ValueList<ForceCounts> ByForce { get; }

    /// <summary>
    /// The counts of each objective with targets, in the order of the plan's tree; an objective counts those of what it divides into. Last, those of targets
    /// without an objective.
    /// </summary>
    public ValueList<ObjectiveCounts> ByObjective { get; }

    /// <summary>How many targets are undetermined for each reason, the most frequent first; words that nothing tests are among them.</summary>
    public ValueList<ReasonCount> ByReason { get; }

    /// <summary>How many targets stand at each grade of progress before they are due, the best first; those without a grade are in none.</summary>
    public ValueList<GradeCount> ByGrade { get; }

    /// <summary>Counts judged targets of a plan.</summary>
    /// <param name="plan">The plan, for its objectives.</param>
    /// <param name="targets">The judged targets.</param>
    public static EvaluationBreakdown Of(Plan plan, IReadOnlyCollection<TargetEvaluation> targets)
    {
        ArgumentNullException.ThrowIfNull(plan);
        targets = Given.Each(targets).ToList();
        var grades = targets.Where(target => target.Reason == GapReason.NotDue).Select(target => target.Pace?.Progress.Grade).OfType<ProgressGrade>();
        var reasons = targets.Select(target => target.Reason).OfType<GapReason>().GroupBy(reason => reason);
        return new(
            [.. targets.GroupBy(target => target.Target.Force).OrderBy(group => OrderOf(group.Key)).Select(group => new ForceCounts(group.Key, EvaluationCounts.Of(group)))],
            ObjectivesOf(plan, targets),
            [.. reasons.OrderByDescending(group => group.Count()).ThenBy(group => group.Key).Select(group => new ReasonCount(group.Key, group.Count()))],
            [.. grades.GroupBy(grade => grade).OrderBy(group => group.Key.Colour).ThenByDescending(group => group.Key.AtLeast).Select(group => new GradeCount(group.Key, group.Count()))]);
    }

    private static int OrderOf(Force? force) => force switch
    {
        Force.Binding => 0,
        Force.Expected => 1,
        Force.Commitment => 2,
        _ => 3,
    };

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
