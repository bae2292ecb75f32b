using System.Text;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Cli.Markdown;

/// <summary>A plan's verdicts as a Markdown table, to paste into a report or a pull request.</summary>
internal static class EvaluationMarkdown
{
    private static readonly Name[] Headings =
        [Labels.No, Labels.Indicator, Labels.Aim, Labels.Force, Labels.Actual, Labels.Verdict, Labels.Message];

    public static string Of(PlanEvaluation evaluation, EvaluationView view, PlanSet set, Language language)
    {
        var text = new StringBuilder()
            .Append("## ").Append(MarkdownText.Cell(EvaluationText.Heading(evaluation, language))).Append('\n');
        foreach (var part in EvaluationText.Parts(evaluation, view.Promises))
        {
            if (part.Heading is { } heading)
                text.Append("\n### ").Append(heading.In(language)).Append('\n');
            if (part.IsShown)
                AppendTable(text, part.Targets, set, language);
            if (part.IsShown && view.Steps)
                AppendSteps(text, part.Targets, set, language);
            foreach (var line in part.IsShown ? EvaluationSummary.Of(evaluation.Plan, part.Targets, language) : [])
                text.Append("\n- ").Append(MarkdownText.Cell(line));
            text.Append("\n\n").Append(EvaluationText.Counts(EvaluationCounts.Of(part.Targets), language)).Append('\n');
        }

        if (evaluation.Milestones.Count > 0)
            AppendMilestones(text, evaluation, view.Promises, language);

        return text.ToString();
    }

    private static void AppendMilestones(StringBuilder text, PlanEvaluation evaluation, bool isShown, Language language)
    {
        text.Append("\n### ").Append(Labels.Milestones.In(language)).Append('\n');
        if (isShown)
        {
            text.Append('\n');
            MarkdownText.AppendRow(text, EvaluationText.MilestoneHeadings.Select(heading => heading.In(language)));
            MarkdownText.AppendRow(text, EvaluationText.MilestoneHeadings.Select(_ => "---"));
            foreach (var row in EvaluationText.MilestoneRows(evaluation, language))
                MarkdownText.AppendRow(text, row);
        }

        text.Append('\n').Append(EvaluationText.Counts(evaluation.MilestoneCounts, language)).Append('\n');
    }

    private static void AppendTable(StringBuilder text, ValueList<TargetEvaluation> targets, PlanSet set, Language language)
    {
        text.Append('\n');
        MarkdownText.AppendRow(text, Headings.Select(heading => heading.In(language)));
        MarkdownText.AppendRow(text, Headings.Select(_ => "---"));
        foreach (var target in targets)
        {
            var found = target.Explain();
            MarkdownText.AppendRow(
                text,
                [
                    target.Target.No,
                    TargetsText.NameOf(target.Target, set).In(language),
                    target.Target.Wording,
                    Terms.Of(target.Target.Force).In(language),
                    EvaluationText.Actual(found, language),
                    Terms.Of(target).In(language),
                    found.Message.In(language),
                ]);
        }
    }

    private static void AppendSteps(StringBuilder text, ValueList<TargetEvaluation> targets, PlanSet set, Language language)
    {
        foreach (var (heading, lines) in EvaluationSteps.Of(targets, set, language))
        {
            text.Append("\n**").Append(MarkdownText.Cell(heading)).Append("**\n\n");
            foreach (var line in lines)
                text.Append("1. ").Append(MarkdownText.Cell(line)).Append('\n');
        }
    }
}
