using System.Globalization;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Evaluation;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>A plan's verdicts: a row a target, then the counts; the targets of commitments apart, since a plan may have hundreds.</summary>
internal static class EvaluationText
{
    public static IEnumerable<IRenderable> Of(PlanEvaluation evaluation, EvaluationView view, PlanSet set, Language language) =>
    [
        Tables.Cell(Heading(evaluation, language), new(decoration: Decoration.Bold)),
        .. Parts(evaluation, view.Promises).SelectMany<EvaluationPart, IRenderable>(part =>
        [
            .. part.Heading is { } heading ? [Tables.Heading(heading.In(language))] : Array.Empty<IRenderable>(),
            .. part.IsShown ? [Table(part.Targets, view.Bars, set, language)] : Array.Empty<IRenderable>(),
            .. part.IsShown && view.Steps ? Steps(part.Targets, set, language) : [],
            .. part.IsShown ? EvaluationSummary.Of(evaluation.Plan, part.Targets, language).Select(line => Tables.Cell(line)) : [],
            Tables.Cell(Counts(EvaluationCounts.Of(part.Targets), language)),
        ]),
        .. OfMilestones(evaluation, view.Promises, language),
    ];

    /// <summary>The plan's own targets, and those of its commitments.</summary>
    public static IEnumerable<EvaluationPart> Parts(PlanEvaluation evaluation, bool showPromises)
    {
        if (evaluation.Targets.Count > 0 || evaluation.Promises.Count == 0)
            yield return new(null, evaluation.Targets, true);
        if (evaluation.Promises.Count > 0)
            yield return new(Labels.Commitments, evaluation.Promises, showPromises || evaluation.Targets.Count == 0);
    }

    /// <summary>How many milestones have come to what; zeros are left out.</summary>
    public static string Counts(MilestoneCounts counts, Language language) => string.Join(" · ", new[]
    {
        (counts.Reached, MilestoneVerdict.Reached),
        (counts.ReachedLate, MilestoneVerdict.ReachedLate),
        (counts.ReachedUndated, MilestoneVerdict.ReachedUndated),
        (counts.Slipped, MilestoneVerdict.Slipped),
        (counts.Open, MilestoneVerdict.Open),
        (counts.GivenUp, MilestoneVerdict.GivenUp),
        (counts.NotMentioned, MilestoneVerdict.NotMentioned),
    }.Where(count => count.Item1 > 0).Select(count => $"{count.Item1.ToString(CultureInfo.InvariantCulture)} {Terms.Of(count.Item2).In(language)}"));

    /// <summary>The rows of milestones: project, step, planned, what became of it, and what says so.</summary>
    public static IEnumerable<string[]> MilestoneRows(PlanEvaluation evaluation, Language language) => evaluation.Milestones.Select(milestone => new[]
    {
        milestone.Project.Name.In(language),
        Terms.Of(milestone.Planned.Kind).In(language),
        milestone.Planned.Period.ToString(),
        Terms.Of(milestone.Verdict).In(language),
        milestone.Evidence is { } evidence ? $"{Terms.Of(evidence.Kind).In(language)} {evidence.Period} [{evidence.Source?.ToString() ?? milestone.Plan}]" : "",
    });

    public static readonly Name[] MilestoneHeadings = [Labels.Projects, Labels.Milestones, Labels.Period, Labels.Verdict, Labels.Source];

    private static IEnumerable<IRenderable> OfMilestones(PlanEvaluation evaluation, bool isShown, Language language)
    {
        if (evaluation.Milestones.Count == 0)
            yield break;

        yield return Tables.Heading(Labels.Milestones.In(language));
        if (isShown)
        {
            var table = Tables.Of(language, MilestoneHeadings);
            foreach (var row in MilestoneRows(evaluation, language))
                table.AddRow([.. row.Select(cell => Tables.Cell(cell))]);

            yield return table;
        }

        yield return Tables.Cell(Counts(evaluation.MilestoneCounts, language));
    }

    public static string Heading(PlanEvaluation evaluation, Language language) =>
        $"{evaluation.Plan.Title.In(language)} — {Labels.AsOf.In(language)} {Dates.Of(evaluation.AsOf)}";

    public static string Counts(EvaluationCounts counts, Language language) => string.Join(" · ", new[]
    {
        (counts.Met, new Name("项完成", " met")),
        (counts.NotMet, new Name("项未完成", " not met")),
        (counts.Undetermined, new Name("项无法判定", " undetermined")),
        (counts.NotDue, new Name("项未到期", " not due")),
        (counts.Total, new Name("项合计", " in all")),
    }.Select(count => count.Item1.ToString(CultureInfo.InvariantCulture) + count.Item2.In(language)));

    /// <summary>What was seen, as a planner says it: 4.3%, 超过2300亿元, 下降20%.</summary>
    public static string Actual(Explanation found, Language language)
    {
        if (found.Sentence?.Actual is { } said)
            return said.In(language);

        return found.Actual is { } actual ? AmountText.OfComputed(actual, language) : "";
    }

    private static IEnumerable<IRenderable> Steps(ValueList<TargetEvaluation> targets, PlanSet set, Language language) =>
        EvaluationSteps.Of(targets, set, language).SelectMany<(string Heading, IEnumerable<string> Lines), IRenderable>(part =>
            [Tables.Cell(part.Heading), .. part.Lines.Select(line => new Padder(Tables.Cell(line), new(2, 0, 0, 0))), Spectre.Console.Text.Empty]);

    private static FittedTable Table(ValueList<TargetEvaluation> targets, bool bars, PlanSet set, Language language)
    {
        Name[] headings = [Labels.No, Labels.Indicator, Labels.Aim, Labels.Force, Labels.Actual, .. bars ? [Labels.Reached] : Array.Empty<Name>(), Labels.Verdict, Labels.Message];
        var table = Tables.Folding(language, [Labels.Message], headings);
        foreach (var target in targets)
        {
            var found = target.Explain();
            var style = new Style(ColourOf(target, found));
            table.AddRow([
                Tables.Cell(target.Target.No),
                Tables.Cell(TargetsText.NameOf(target.Target, set).In(language)),
                Tables.Cell(target.Target.Wording),
                Tables.Cell(Terms.Of(target.Target.Force).In(language)),
                Tables.Cell(Actual(found, language)),
                .. bars ? [Tables.Cell(AchievementBar.Of(found.Achievement), style)] : Array.Empty<WrappedText>(),
                Tables.Cell(Terms.Of(target).In(language), style),
                Tables.Notes(found.Message.In(language), found.Finding.In(language), Inferred(target, found, language)),
            ]);
        }

        return table;
    }

    /// <summary>Why the basis of a verdict is assumed; null where there is no verdict, or the basis is stated.</summary>
    private static string? Inferred(TargetEvaluation target, Explanation found, Language language) => target.Verdict == Verdict.Undetermined || found.Inferred is not { } why
        ? null
        : new Name($"目标口径系推断：{why.Zh}", $"The basis is inferred: {why.En}").In(language);

    private static Color ColourOf(TargetEvaluation target, Explanation found) => target switch
    {
        { Verdict: Verdict.Met } => Color.Green,
        { Verdict: Verdict.NotMet } => Color.Red,
        { Reason: GapReason.NotDue } => found.Pace?.Progress.Grade?.Colour switch
        {
            ProgressColour.Blue => Color.Blue,
            ProgressColour.Green => Color.Green,
            ProgressColour.Yellow => Color.Yellow,
            ProgressColour.Orange => Color.Orange1,
            ProgressColour.Red => Color.Red,
            _ => Color.Default,
        },
        _ => Color.Yellow,
    };
}
