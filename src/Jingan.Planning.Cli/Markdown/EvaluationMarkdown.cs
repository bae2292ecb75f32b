using System.Text;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Collections;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Names;
using Jingan.Planning.Plans;

namespace Jingan.Planning.Cli.Markdown;

/// <summary>A plan's verdicts as a Markdown table, to paste into a report or a pull request.</summary>
internal static class EvaluationMarkdown
{
    private static readonly Name[] Headings =
        [Labels.No, Labels.Indicator, Labels.Aim, Labels.Force, Labels.Verdict, Labels.Actual, Labels.Message];

    public static string Of(PlanEvaluation evaluation, EvaluationView view, PlanSet set, Language language)
    {
        var text = new StringBuilder()
            .Append("## ").Append(Cell(EvaluationText.Heading(evaluation, language))).Append('\n');
        foreach (var part in EvaluationText.Parts(evaluation, view.Promises))
        {
            if (part.Heading is { } heading)
                text.Append("\n### ").Append(heading.In(language)).Append('\n');
            if (part.IsShown)
                AppendTable(text, part.Targets, set, language);
            if (part.IsShown && view.Steps)
                AppendSteps(text, part.Targets, set, language);
            foreach (var line in part.IsShown ? EvaluationSummary.Of(evaluation.Plan, part.Targets, language) : [])
                text.Append("\n- ").Append(Cell(line));
            text.Append("\n\n").Append(EvaluationText.Counts(EvaluationCounts.Of(part.Targets), language)).Append('\n');
        }

        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, ValueList<TargetEvaluation> targets, PlanSet set, Language language)
    {
        text.Append('\n');
        AppendRow(text, Headings.Select(heading => heading.In(language)));
        AppendRow(text, Headings.Select(_ => "---"));
        foreach (var target in targets)
        {
            AppendRow(
                text,
                [
                    target.Target.No,
                    TargetsText.NameOf(target.Target, set).In(language),
                    target.Target.Wording,
                    Terms.Of(target.Target.Force).In(language),
                    Terms.Of(target).In(language),
                    EvaluationText.Actual(target, language),
                    target.Message.In(language),
                ]);
        }
    }

    private static void AppendSteps(StringBuilder text, ValueList<TargetEvaluation> targets, PlanSet set, Language language)
    {
        foreach (var (heading, lines) in EvaluationSteps.Of(targets, set, language))
        {
            text.Append("\n**").Append(Cell(heading)).Append("**\n\n");
            foreach (var line in lines)
                text.Append("1. ").Append(Cell(line)).Append('\n');
        }
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string?> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");

    /// <summary>Text that means nothing to Markdown: no new column, line, tag, emphasis or strike-through (3~5).</summary>
    private static string Cell(string? text)
    {
        var cell = new StringBuilder();
        foreach (var character in text ?? "")
        {
            if (@"\|`*_~<>[]".Contains(character, StringComparison.Ordinal))
                cell.Append('\\');
            cell.Append(char.IsControl(character) ? ' ' : character);
        }

        return cell.ToString();
    }
}
