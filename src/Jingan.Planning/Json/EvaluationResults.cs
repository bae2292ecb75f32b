using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Json;

/// <summary>Evaluations in JSON.</summary>
internal static class EvaluationResults
{
    /// <summary>So many observations are listed under a target: each target of an indicator has the same ones.</summary>
    private const int MostListed = 100;

    public static void Write(ResultJson to, PlanEvaluation evaluation)
    {
        to.Text("plan", evaluation.Plan.Id);
        to.Date("asOf", evaluation.AsOf);
        to.Part("counts", evaluation.Counts, Write);
        to.Object("breakdown", evaluation.Breakdown, Write);
        to.List("targets", evaluation.Targets, Write);
        to.Part("promiseCounts", evaluation.PromiseCounts, Write);
        to.Object("promiseBreakdown", evaluation.PromiseBreakdown, Write);
        to.List("promises", evaluation.Promises, Write);
        to.Part("milestoneCounts", evaluation.MilestoneCounts, Write);
        to.List("milestones", evaluation.Milestones, Write);
    }

    public static void Write(ResultJson to, TargetEvaluation evaluated)
    {
        var target = evaluated.Target;
        to.Text("id", target.Id);
        to.Text("no", target.No);
        to.Text("indicator", target.Indicator);
        to.Text("objective", target.Objective);
        to.Name("name", target.Name ?? evaluated.Indicator?.Name);
        to.Text("aim", target.Wording);
        to.Word("force", target.Force);
        WriteVerdict(to, evaluated);
    }

    public static void Write(ResultJson to, PartEvaluation part)
    {
        to.Text("subject", part.Part.Subject);
        to.Period("period", part.Period);
        to.Word<StatementKind>("kind", part.Part.Statement.Kind);
        WriteVerdict(to, part.Evaluation);
    }

    public static void Write(ResultJson to, Explanation found)
    {
        to.Message("message", found.Message);
        to.Amount("actual", found.Actual);
        to.Object("margin", found.Margin, Write);
        to.Number("achievement", found.Achievement);
        to.Object("latest", found.Latest, static (inner, latest) =>
        {
            inner.Text("value", latest.Wording);
            inner.Period("period", latest.Period);
            inner.Text("source", latest.Source?.ToString());
        });
        to.Object("pace", found.Pace, PaceResults.Write);
        to.Object("missing", found.Missing, Write);
        to.Object("required", found.Required, Write);
        to.List("observations", found.Observations.Take(MostListed), WriteWithIndicator);
        if (found.Observations.Count > MostListed)
            to.Count("tooManyToList", found.Observations.Count - MostListed);
        to.List("steps", found.Steps, Write);
        to.List("parts", found.Parts, Write);
    }

    public static void Write(ResultJson to, MissingData missing)
    {
        to.Word<GapReason>("reason", missing.Reason);
        to.Word<DataHolder>("holder", missing.Holder);
        to.Name("holderName", missing.HolderName);
        to.Period("period", missing.Period);
        to.Counts("years", missing.Years);
    }

    public static void Write(ResultJson to, StillRequired required)
    {
        to.Number("amount", required.Amount);
        to.Unit("unit", required.Unit);
        to.Count("years", required.Years);
        to.Number("amountPerYear", required.AmountPerYear);
        to.Number("growthPerYear", required.GrowthPerYear);
        to.Text("from", required.From?.Source?.ToString());
        to.Message("text", required.Message);
    }

    public static void Write(ResultJson to, Margin margin)
    {
        to.Number("distance", margin.Distance);
        to.Unit("unit", margin.Unit);
        to.Number("percent", margin.Percent);
    }

    public static void Write(ResultJson to, Step step)
    {
        var only = step.Numbers is { Intervals: [{ IsPoint: true, Lower: { } number }] } ? DecimalText.Plain(number) : step.Numbers?.ToString();
        to.Word<StepKind>("kind", step.Kind);
        to.Message("text", step.Text);
        to.Text("numbers", only);
        to.Unit("unit", step.Unit);
        to.Period("period", step.Period);
        to.Text("wording", step.Wording);
        to.Text("source", step.Source?.ToString());
    }

    public static void Write(ResultJson to, VerdictSentence sentence)
    {
        to.Word<SentenceKind>("kind", sentence.Kind);
        to.Message("aim", sentence.Aim);
        to.Message("actual", sentence.Actual);
        to.Message("difference", sentence.Difference);
        to.Message("text", sentence.Text);
    }

    public static void Write(ResultJson to, EvaluationCounts counts)
    {
        to.Count("met", counts.Met);
        to.Count("notMet", counts.NotMet);
        to.Count("undetermined", counts.Undetermined);
        to.Count("notDue", counts.NotDue);
    }

    public static void Write(ResultJson to, MilestoneCounts counts)
    {
        to.Count("reached", counts.Reached);
        to.Count("reachedLate", counts.ReachedLate);
        to.Count("reachedUndated", counts.ReachedUndated);
        to.Count("slipped", counts.Slipped);
        to.Count("open", counts.Open);
        to.Count("givenUp", counts.GivenUp);
        to.Count("notMentioned", counts.NotMentioned);
    }

    public static void Write(ResultJson to, EvaluationBreakdown breakdown)
    {
        to.List("byForce", breakdown.ByForce, Write);
        to.List("byObjective", breakdown.ByObjective, Write);
        to.List("byReason", breakdown.ByReason, Write);
        to.List("byStatus", breakdown.ByGrade, Write);
    }

    public static void Write(ResultJson to, Tally<Force?> counts)
    {
        to.Word("force", counts.Group);
        to.Part("counts", counts.Counts, Write);
    }

    public static void Write(ResultJson to, Tally<Objective?> counts)
    {
        to.Text("objective", counts.Group?.Id);
        to.Count("depth", counts.Depth);
        to.Part("counts", counts.Counts, Write);
    }

    public static void Write(ResultJson to, Tally<GapReason> counts)
    {
        to.Word<GapReason>("reason", counts.Group);
        to.Count("count", counts.Counts.Total);
    }

    public static void Write(ResultJson to, Tally<ProgressGrade> counts)
    {
        to.Text("status", counts.Group.Id);
        to.Count("count", counts.Counts.Total);
    }

    public static void Write(ResultJson to, ProjectHistory history)
    {
        to.Text("project", history.Project.Id);
        to.Name("name", history.Project.Name);
        to.Name("category", history.Category);
        to.Word("outcome", history.Outcome);
        to.Flag("inferred", history.IsInferred);
        to.Object("planned", history.Planned, WriteMilestone);
        to.Object("deciding", history.Deciding, WriteMilestone);
        to.List("milestones", history.Milestones, WriteMilestone);
    }

    private static void WriteMilestone(ResultJson to, Milestone milestone)
    {
        to.Word<MilestoneKind>("kind", milestone.Kind);
        to.Period("period", milestone.Period);
        to.Word<MilestoneState>("state", milestone.State);
        to.Text("source", milestone.Source?.ToString());
    }

    public static void Write(ResultJson to, MilestoneEvaluation milestone)
    {
        to.Text("project", milestone.Project.Id);
        to.Name("name", milestone.Project.Name);
        to.Word<MilestoneKind>("kind", milestone.Planned.Kind);
        to.Period("period", milestone.Planned.Period);
        to.Word<MilestoneVerdict>("verdict", milestone.Verdict);
        to.Text("source", milestone.Planned.Source?.ToString());
        to.Object("evidence", milestone.Evidence is null ? null : milestone, static (inner, one) =>
        {
            inner.Text("plan", one.Plan);
            inner.Word<MilestoneKind>("kind", one.Evidence!.Kind);
            inner.Period("period", one.Evidence.Period);
            inner.Text("source", one.Evidence.Source?.ToString());
        });
    }

    /// <summary>An observation by its value, period, status and source, where its indicator is known from what stands around it.</summary>
    public static void WriteShort(ResultJson to, Observation observation)
    {
        to.Text("value", observation.Wording);
        to.Period("period", observation.Period);
        to.Word<ObservationStatus>("status", observation.Status);
        to.Text("source", observation.Source?.ToString());
    }

    private static void WriteWithIndicator(ResultJson to, Observation observation)
    {
        to.Text("indicator", observation.Indicator);
        WriteShort(to, observation);
    }

    private static void WriteVerdict(ResultJson to, TargetEvaluation evaluated)
    {
        to.Word<Verdict>("verdict", evaluated.Verdict);
        to.Word("reason", evaluated.Reason);
        Write(to, evaluated.Explain());
    }
}
