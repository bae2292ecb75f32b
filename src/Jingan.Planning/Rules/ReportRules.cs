using Jingan.Planning.Aims;
using Jingan.Planning.Diagnostics;
using Jingan.Planning.Indicators;
using Jingan.Planning.Observations;
using Jingan.Planning.Paths;
using Jingan.Planning.Periods;
using Jingan.Planning.Plans;
using Jingan.Planning.Projects;
using Jingan.Planning.Vocabulary;
using NodaTime;

namespace Jingan.Planning.Rules;

/// <summary>What documents report agrees, and stays done.</summary>
internal static class ReportRules
{
    private static readonly Phrase PromisedAgain = new("再次列为目标", "promised again");
    private static readonly Phrase DoneAgain = new("再次报告完成", "reported done again");

    public static ValidationRule DocumentsThatReportTheSameReportTheSameValue { get; } = new(RuleProblems.ReportsDiffer, (context, findings) =>
    {
        var first = new Dictionary<(string Indicator, DateInterval Period, int Form), Observation>();
        foreach (var (subject, observation) in context.Set.EachObservation())
        {
            var key = (observation.Indicator, observation.Period, FormOf(observation.Value));
            if (first.TryAdd(key, observation) || !context.Indicators.TryGetValue(observation.Indicator, out var indicator))
                continue;

            var earlier = first[key];
            if (earlier.Source?.Document != observation.Source?.Document && Agreement.Differ(earlier, observation, indicator.Unit))
            {
                findings.Report(
                    subject, "value",
                    PromiseRules.PlaceOf(observation), Phrase.Quote(observation.Wording), PromiseRules.PlaceOf(earlier), Phrase.Quote(earlier.Wording),
                    observation.Period.ToText());
            }
        }
    });

    public static ValidationRule WhatIsReportedDoneStaysDone { get; } = new(RuleProblems.DoneBefore, (context, findings) =>
    {
        var done = context.Set.Observations.Where(observation => observation.Value is ReportedValue.OfText { IsCompletion: true })
            .GroupBy(observation => observation.Indicator, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MinBy(observation => observation.Period.End)!, StringComparer.Ordinal);
        foreach (var (subject, plan, path, target) in context.Set.EachTarget())
        {
            if (target.Aim is CompleteAllAim && done.TryGetValue(target.Indicator, out var before) && before.Period.End < plan.Period.Start)
                Report(subject, path, before, $"{plan.Id} {path} ({target.Source?.ToString() ?? "—"})", (target.Period ?? plan.Period).ToText(), PromisedAgain);
        }

        foreach (var (subject, observation) in context.Set.EachObservation())
        {
            var isLasting = context.Indicators.TryGetValue(observation.Indicator, out var indicator) && indicator.Kind != QuantityKind.Flow;
            if (isLasting && observation.Value is ReportedValue.OfText { IsCompletion: true }
                && done[observation.Indicator] is var before && before.Period.End < observation.Period.Start)
                Report(subject, "value", before, PromiseRules.PlaceOf(observation), observation.Period.ToText(), DoneAgain);
        }

        void Report(Subject subject, string path, Observation before, Phrase place, Phrase period, Phrase again) => findings.Report(
            subject, path, place, again, period, PromiseRules.PlaceOf(before), before.Period.ToText());
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
    private static Dictionary<(string Code, string Project), List<(Plan Plan, Milestone Milestone)>> FirstReached(PlanSet set) =>
        (from found in set.EachPlan()
         from project in found.Plan.Projects
         from milestone in project.Milestones
         where milestone.IsReached && milestone.Kind != MilestoneKind.InProgress
         group (found.Plan, Milestone: milestone) by (found.Plan.Jurisdiction.Code, project.Id))
        .ToDictionary(
            stages => stages.Key,
            stages => stages.GroupBy(found => found.Milestone.Kind).Select(stage => stage.MinBy(found => found.Milestone.Period.End)).ToList());

    /// <summary>The forms of values; of two forms, neither contradicts the other.</summary>
    private static int FormOf(ReportedValue value) => value switch
    {
        ReportedValue.OfAmount => 0,
        ReportedValue.OfChange => 1,
        ReportedValue.OfRank => 2,
        _ => 3,
    };

    /// <summary>How far a milestone is along; one in progress may go on.</summary>
    private static int StageOf(Milestone milestone) => milestone.Kind == MilestoneKind.InProgress ? int.MaxValue : (int)milestone.Kind;

    private static string PathOf(Project project, int index) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"projects[{project.Id}].milestones[{index}]");

    private static (Phrase Place, Phrase Kind, Phrase Period) Stage(Plan plan, Project project, Milestone milestone) => (
        $"{plan.Id} projects[{project.Id}] ({(milestone.Source ?? project.Source)?.ToString() ?? "—"})",
        FormatWords.MilestoneKinds.WordFor(milestone.Kind),
        milestone.Period.ToText());

    private static void Report(
        Findings findings, Subject subject, string path, (Phrase Place, Phrase Kind, Phrase Period) now, (Phrase Place, Phrase Kind, Phrase Period) before) =>
        findings.Report(subject, path, now.Place, now.Kind, now.Period, before.Place, before.Kind, before.Period);
}
