using Jingan.Planning.Files;
using Jingan.Planning.Measuring;

namespace Jingan.Planning.Checks;

/// <summary>What documents report agrees, and stays done.</summary>
internal static class ReportRules
{
    private static readonly Phrase PromisedAgain = new("再次列为目标", "promised again");
    private static readonly Phrase DoneAgain = new("再次报告完成", "reported done again");

    public static ValidationRule DocumentsThatReportTheSameReportTheSameValue { get; } = new(RuleProblems.ReportsDiffer, (context, findings) =>
    {
        var first = new Dictionary<(string Indicator, ReportingPeriod Period, Place? Place, ValueList<Dimension> Of, int Form, Frequency? Per), Observation>(context.Set.Observations.Count);
        foreach (var (subject, observation, known) in context.Observations)
        {
            var value = known is null ? observation.Value : OwnDenominator.In(observation.Value, known);
            var key = (observation.Indicator, observation.Period, context.PlaceOf(observation), observation.Of, FormOf(value), (value as NumberStatement)?.Per);
            if (first.TryAdd(key, observation) || known is not { } indicator)
                continue;

            var earlier = first[key];
            if (earlier.Source?.Document != observation.Source?.Document && Agreement.Differ(earlier, observation, indicator.Unit))
            {
                findings.Report(
                    subject, "value",
                    PromiseRules.PlaceOf(observation), Phrase.Quote(observation.Wording), PromiseRules.PlaceOf(earlier), Phrase.Quote(earlier.Wording),
                    observation.Period.ToString());
            }
        }
    });

    public static ValidationRule WhatIsReportedDoneStaysDone { get; } = new(RuleProblems.DoneBefore, (context, findings) =>
    {
        var done = FirstDone(context);
        if (done.Count == 0)
            return;

        foreach (var found in context.Targets)
        {
            if (found.Target is { Aim: WholeStatement, Scope: null } target
                && done.TryGetValue((target.Indicator, Places.Of(found.Plan.Jurisdiction)), out var before)
                && before.Period.End < found.Plan.Period.Start)
                Report(found.Subject, found.Path, before, PromiseRules.PlaceOf(found), target.PeriodIn(found.Plan).ToString(), PromisedAgain);
        }

        foreach (var (subject, observation, known) in context.Observations)
        {
            if (IsDone(observation) && done[(observation.Indicator, context.PlaceOf(observation))] is var before && before.Period.End < observation.Period.Start
                && known is { } indicator && indicator.Kind != QuantityKind.Flow)
                Report(subject, "value", before, PromiseRules.PlaceOf(observation), observation.Period.ToString(), DoneAgain);
        }

        void Report(Subject subject, string path, Observation before, Phrase place, Phrase period, Phrase again) => findings.Report(
            subject, path, place, again, period, PromiseRules.PlaceOf(before), before.Period.ToString());
    });

    public static ValidationRule NoMilestoneIsSetThatWasReachedBefore { get; } = new(RuleProblems.MilestoneReachedBefore, (context, findings) =>
    {
        var reached = FirstReached(context.Set);
        foreach (var (subject, plan) in reached.Count == 0 ? [] : context.Set.EachPlan())
        {
            foreach (var project in plan.Projects)
            {
                if (!reached.TryGetValue((plan.Jurisdiction.Code, project.Id), out var stages))
                    continue;

                for (var index = 0; index < project.Milestones.Count; index++)
                {
                    var milestone = project.Milestones[index];
                    var before = stages.Find(found => StageOf(milestone) <= StageOf(found.Milestone) && found.Milestone.Period.End < milestone.Period.Start);
                    if (before.Milestone is not null)
                        Report(findings, subject, PathOf(project, index), Stage(plan, project, milestone), Stage(before.Plan, project, before.Milestone));
                }
            }
        }
    });

    /// <summary>Where each stage of a project was first reached, in whichever plan says so.</summary>
    private static Dictionary<(string Code, string Project), List<(Plan Plan, Milestone Milestone)>> FirstReached(PlanSet set)
    {
        var reached = new Dictionary<(string, string), List<(Plan Plan, Milestone Milestone)>>();
        foreach (var plan in set.Plans)
        {
            foreach (var project in plan.Projects)
            {
                foreach (var milestone in project.Milestones)
                {
                    if (milestone.IsReached && milestone.Kind != MilestoneKind.InProgress)
                        Keep(reached, plan, project, milestone);
                }
            }
        }

        return reached;
    }

    /// <summary>Keeps a stage, of several reports of one the first that ended first.</summary>
    private static void Keep(Dictionary<(string, string), List<(Plan Plan, Milestone Milestone)>> reached, Plan plan, Project project, Milestone milestone)
    {
        var key = (plan.Jurisdiction.Code, project.Id);
        if (!reached.TryGetValue(key, out var stages))
            reached.Add(key, stages = []);

        var known = stages.FindIndex(found => found.Milestone.Kind == milestone.Kind);
        if (known < 0)
            stages.Add((plan, milestone));
        else if (milestone.Period.End < stages[known].Milestone.Period.End)
            stages[known] = (plan, milestone);
    }

    /// <summary>What each indicator was first reported done by, at each place.</summary>
    private static Dictionary<(string Indicator, Place? Place), Observation> FirstDone(RuleContext context)
    {
        var done = new Dictionary<(string, Place?), Observation>();
        foreach (var observation in context.Set.Observations)
        {
            var key = (observation.Indicator, context.PlaceOf(observation));
            if (IsDone(observation) && (!done.TryGetValue(key, out var first) || observation.Period.End < first.Period.End))
                done[key] = observation;
        }

        return done;
    }

    private static bool IsDone(Observation observation) => observation is { Of.Count: 0, Value: WholeStatement { IsApproximate: false } };

    /// <summary>The forms of values; of two forms, neither contradicts the other.</summary>
    private static int FormOf(Statement value) => value switch
    {
        NumberStatement => 0,
        ChangeStatement => 1,
        RankStatement => 2,
        _ => 3,
    };

    /// <summary>How far a milestone is along; one in progress may go on.</summary>
    private static int StageOf(Milestone milestone) => milestone.Kind == MilestoneKind.InProgress ? int.MaxValue : (int)milestone.Kind;

    private static string PathOf(Project project, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"projects[{project.Id}].milestones[{index}]");

    private static (Phrase Place, Phrase Kind, Phrase Period) Stage(Plan plan, Project project, Milestone milestone) => (
        $"{plan.Id} projects[{project.Id}] ({(milestone.Source ?? project.Source)?.ToString() ?? "—"})",
        FormatWords.MilestoneKinds.WordFor(milestone.Kind),
        milestone.Period.ToString());

    private static void Report(
        Findings findings, Subject subject, string path, (Phrase Place, Phrase Kind, Phrase Period) now, (Phrase Place, Phrase Kind, Phrase Period) before) =>
        findings.Report(subject, path, now.Place, now.Kind, now.Period, before.Place, before.Kind, before.Period);
}
