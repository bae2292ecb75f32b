using System.Globalization;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Tables;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Cli.Results;

/// <summary>What the judging commands print, as tables for programs: a row a target, a change, a point, a pair.</summary>
internal static class ResultTables
{
    public static DataTable Of(PlanEvaluation evaluation, PlanSet set, Language language) => new()
    {
        Title = new("评估", "Evaluation"),
        Columns =
        [
            new("record", new("记录", "Record")), new("plan", Labels.Plan), new("id", Labels.Id), new("no", Labels.No), new("indicator", new("指标代码", "Indicator")),
            new("name", Labels.Indicator), new("target", Labels.Aim), new("force", Labels.Force), new("period", Labels.Period), new("verdict", new("结论代码", "Verdict")),
            new("result", Labels.Verdict), new("reason", new("原因代码", "Reason")), new("actual", Labels.Actual), new("achievement", new("完成率", "Achievement"), CellKind.Number),
            new("message", Labels.Message), new("source", Labels.Source),
        ],
        Rows =
        [
            .. evaluation.Targets.Select(target => Row("target", target, evaluation.Plan, set, language)),
            .. evaluation.Promises.Select(target => Row("commitment", target, evaluation.Plan, set, language)),
        ],
    };

    public static DataTable Of(ComparisonReport report, Language language) => new()
    {
        Title = new("比较", "Comparison"),
        Columns =
        [
            new("subject", new("对象", "Subject")), new("kind", new("变化代码", "Kind")), new("effect", new("影响", "Effect")), new("id", Labels.Id), new("name", Labels.Name),
            new("change", Labels.Change), new("before", Labels.Before), new("after", Labels.After), new("meaning", Labels.Meaning),
            new("sourceBefore", new("原出处", "Source before")), new("sourceAfter", new("现出处", "Source after")),
        ],
        Rows = [.. report.Changes.Select(change => Row(report, change, language))],
    };

    public static DataTable Of(IndicatorTrace trace, Language language) => new()
    {
        Title = trace.Indicator.Name,
        Columns =
        [
            new("record", new("记录", "Record")), new("period", Labels.Period), new("plan", Labels.PlanOrActual), new("wording", Labels.Wording), new("basis", Labels.Basis),
            new("level", Labels.YearlyLevel), new("note", Labels.Note), new("source", Labels.Source),
        ],
        Rows =
        [
            .. trace.Points.Select(point => TraceText.Row(point, language).Prepend(point switch { TracedTarget => "target", TracedActual => "observation", _ => "break" }).Select(Filled).ToValueList()),
        ],
    };

    public static DataTable Of(PlanAlignment alignment, Language language) => new()
    {
        Title = new("对照", "Alignment"),
        Columns =
        [
            new("indicator", new("指标代码", "Indicator")), new("upperId", new("上位编号", "Upper id")), new("upper", Labels.UpperAim), new("lowerId", new("下位编号", "Lower id")),
            new("lower", Labels.LowerAim), new("standing", new("关系代码", "Standing")), new("result", Labels.Standing), new("message", Labels.Message),
            new("upperSource", new("上位出处", "Upper source")), new("lowerSource", new("下位出处", "Lower source")),
        ],
        Rows =
        [
            .. alignment.Pairs.Select(pair => Row(pair.Upper.Target, pair.Lower.Target, Kebab.Of(pair.Standing), Terms.Of(pair.Standing).In(language), pair.Message.In(language))),
            .. alignment.UpperAlone.Select(alone => Row(alone.Target, null, "upper-alone", new Name("下位计划中没有对应", "no counterpart below").In(language), null)),
            .. alignment.LowerAlone.Select(alone => Row(null, alone.Target, "lower-alone", new Name("上位规划中没有对应", "no counterpart above").In(language), null)),
        ],
    };

    private static ValueList<string?> Row(string record, TargetEvaluation target, Plan plan, PlanSet set, Language language)
    {
        var (own, found) = (target.Target, target.Explain());
        return
        [
            record, plan.Id, own.Id, own.No, own.Indicator,
            TargetsText.NameOf(own, set).In(language), own.Wording, own.Force is { } force ? Terms.Of(force).In(language) : null,
            own.PeriodIn(plan).ToString(), Kebab.Of(target.Verdict), Terms.Of(target).In(language), target.Reason is { } reason ? Kebab.Of(reason) : null,
            Filled(EvaluationText.Actual(found, language)), found.Achievement?.ToString(CultureInfo.InvariantCulture), found.Message.In(language), own.Source?.ToString(),
        ];
    }

    private static ValueList<string?> Row(ComparisonReport report, PlanChange change, Language language)
    {
        var cells = ComparisonText.Cells(report, change, language);
        return
        [
            ChangeWords.Of(change.Subject).Key, ChangeWords.Of(change.Kind).Key, change.Effect is { } effect ? ChangeWords.Of(effect).Key : null, change.Id,
            .. cells.Select(Filled), change.SourceBefore?.ToString(), change.SourceAfter?.ToString(),
        ];
    }

    private static ValueList<string?> Row(Target? upper, Target? lower, string standing, string result, string? message) =>
    [
        (upper ?? lower)!.Indicator, upper?.Id, upper?.Wording, lower?.Id, lower?.Wording, standing, result, message, upper?.Source?.ToString(), lower?.Source?.ToString(),
    ];

    private static string? Filled(string? cell) => string.IsNullOrEmpty(cell) ? null : cell;
}
