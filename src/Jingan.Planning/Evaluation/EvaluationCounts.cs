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
        ArgumentNullException.ThrowIfNull(targets);
        var judged = targets.ToLookup(target => (target.Verdict, target.Reason == GapReason.NotDue));
        return new(
            judged[(Verdict.Met, false)].Count(),
            judged[(Verdict.NotMet, false)].Count(),
            judged[(Verdict.Undetermined, false)].Count(),
            judged[(Verdict.Undetermined, true)].Count());
    }
}
