using System.Globalization;
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
            .. part.IsShown ? [Table(part.Targets, set, language)] : Array.Empty<IRenderable>(),
            .. part.IsShown && view.Steps ? Steps(part.Targets, set, language) : [],
            .. part.IsShown ? EvaluationSummary.Of(evaluation.Plan, part.Targets, language).Select(line => Tables.Cell(line)) : [],
            Tables.Cell(Counts(EvaluationCounts.Of(part.Targets), language)),
        ]),
    ];

    /// <summary>The plan's own targets, and those of its commitments.</summary>
    public static IEnumerable<EvaluationPart> Parts(PlanEvaluation evaluation, bool showPromises)
    {
        if (evaluation.Targets.Count > 0 || evaluation.Promises.Count == 0)
            yield return new(null, evaluation.Targets, true);
        if (evaluation.Promises.Count > 0)
            yield return new(Labels.Commitments, evaluation.Promises, showPromises || evaluation.Targets.Count == 0);
    }

    public static string Heading(PlanEvaluation evaluation, Language language) =>
        $"{evaluation.Plan.Title.In(language)} — {Labels.AsOf.In(language)} {evaluation.AsOf.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";

    public static string Counts(EvaluationCounts counts, Language language) => string.Join(" · ", new[]
    {
        (counts.Met, new Name("项完成", " met")),
        (counts.NotMet, new Name("项未完成", " not met")),
        (counts.Undetermined, new Name("项无法判定", " undetermined")),
        (counts.NotDue, new Name("项未到期", " not due")),
        (counts.Total, new Name("项合计", " in all")),
    }.Select(count => count.Item1.ToString(CultureInfo.InvariantCulture) + count.Item2.In(language)));

    public static string Actual(TargetEvaluation target, Language language) =>
        target.Actual is { } actual ? AmountText.OfComputed(actual, language) : "";

    private static IEnumerable<IRenderable> Steps(ValueList<TargetEvaluation> targets, PlanSet set, Language language) =>
        EvaluationSteps.Of(targets, set, language).SelectMany<(string Heading, IEnumerable<string> Lines), IRenderable>(part =>
            [Tables.Cell(part.Heading), .. part.Lines.Select(line => new Padder(Tables.Cell(line), new(2, 0, 0, 0))), Spectre.Console.Text.Empty]);

    private static FittedTable Table(ValueList<TargetEvaluation> targets, PlanSet set, Language language)
    {
        var table = Tables.Of(
            language, Labels.No, Labels.Indicator, Labels.Aim, Labels.Force, Labels.Verdict, Labels.Actual, Labels.Message);
        foreach (var target in targets)
        {
            table.AddRow(
                Tables.Cell(target.Target.No),
                Tables.Cell(TargetsText.NameOf(target.Target, set).In(language)),
                Tables.Cell(target.Target.Wording),
                Tables.Cell(Terms.Of(target.Target.Force).In(language)),
                Tables.Cell(Terms.Of(target).In(language), new(ColourOf(target))),
                Tables.Cell(Actual(target, language)),
                Tables.Cell(target.Message.In(language)));
        }

        return table;
    }

    private static Color ColourOf(TargetEvaluation target) => target switch
    {
        { Verdict: Verdict.Met } => Color.Green,
        { Verdict: Verdict.NotMet } => Color.Red,
        { Reason: GapReason.NotDue } => target.Pace?.Progress.Grade?.Colour switch
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
