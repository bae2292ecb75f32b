using Jingan.Planning.Evaluation;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using NodaTime;
using NodaTime.Text;

namespace Jingan.Planning.Reports.From;

/// <summary>The one place where results of the library become a page.</summary>
internal static class FromLibrary
{
    private const int MostRows = 500;

    private static readonly LocalDatePattern ChineseDate = LocalDatePattern.CreateWithInvariantCulture("uuuu'年'M'月'd'日'");

    public static ReportPage Page(Plan plan, PlanSet context, LocalDate asOf, ReportOptions options)
    {
        var tongue = new Tongue(options.Language);
        var index = new PlanIndex(context);
        var sources = new SourceBook(context, tongue);
        var evaluation = plan.Evaluate(context, asOf, options.Evaluation);
        var missing = new FromMissing(plan, tongue);
        var fromTargets = new FromTargets(plan, missing, sources, tongue);
        var isOfPromises = evaluation.Targets.Count == 0;
        var rows = fromTargets.Rows(isOfPromises ? evaluation.Promises : evaluation.Targets, MostRows);
        var plain = rows.Select(row => row.Row).ToList();
        var promises = isOfPromises ? [] : Promises(plan, missing, context, tongue, evaluation);
        var multiples = new FromTrace(plan, options.Against, index, sources, tongue).Of(rows, promises);
        return new()
        {
            Heading = Heading(plan, asOf, options, tongue),
            Conclusion = new FromConclusion(plan, tongue, asOf).Of(plain, PromiseCounts(promises, tongue)),
            Unmet = new FromGaps(missing, sources, tongue).Of(rows),
            Indicators = Table(plan, plain, missing, tongue),
            Multiples = multiples,
            Comparison = options.Against is { } against
                ? new FromComparison(plan, against, index, sources, tongue).Of() : null,
            Space = Space(plan, context, options.Geometry, sources, tongue),
            Projects = new FromProjects(plan, context, asOf, sources, tongue).Of(),
            Supply = new FromSupply(tongue).Of(plain),
            Sources = new()
            {
                Documents = sources.Rows(),
                Notes = sources.Notes,
                LetteredNotes = sources.LetteredNotes,
                Command = options.Command,
                Footer = options.Footer ?? Footer(tongue),
            },
        };
    }

    /// <summary>Rows of promises serve sentences only: what they cite and note stands on no page.</summary>
    private static IReadOnlyList<JudgedRow> Promises(Plan plan, FromMissing missing, PlanSet context,
        Tongue tongue, PlanEvaluation evaluation) =>
        new FromTargets(plan, missing, new SourceBook(context, tongue), tongue).Rows(evaluation.Promises, 0);

    private static PageHeading Heading(Plan plan, LocalDate asOf, ReportOptions options, Tongue tongue)
    {
        var day = tongue.IsChinese ? ChineseDate.Format(asOf) : LocalDatePattern.Iso.Format(asOf);
        var place = plan.Jurisdiction.Name.In(tongue.Language);
        return new(
            options.Header ?? tongue.Say($"{place} · 规划评估", $"{place} · plan evaluation"),
            options.Title ?? PlanNames.PageTitle(plan, tongue),
            plan.Title.In(tongue.Language),
            tongue.Say("规划期 ", "Period ") + tongue.Years(plan.Period.Start.Year, plan.Period.End.Year),
            tongue.Say("评估截至 ", "Evaluated as of ") + day);
    }

    private static IndicatorSection Table(Plan plan, List<IndicatorRow> rows, FromMissing missing, Tongue tongue)
    {
        var first = plan.Period.Start.Year;
        var isOneYear = plan.Period.Start.Year == plan.Period.End.Year;
        var last = tongue.Year(plan.Period.End.Year);
        return new()
        {
            Caption = tongue.Say($"{PlanNames.Of(plan, tongue)}主要指标完成情况（{rows.Count}项，按原文顺序）",
                $"How the targets of the {PlanNames.Of(plan, tongue)} stand ({tongue.Count(rows.Count)}, in the order of the text)"),
            BaseHead = tongue.Year(first - 1),
            TargetHead = isOneYear ? last : tongue.Say($"{last}或{missing.Span(plan.Period)}",
                $"{last} or {missing.Span(plan.Period)}"),
            Rows = [.. rows.Take(MostRows)],
            Left = Math.Max(0, rows.Count - MostRows),
        };
    }

    private static SpaceSection Space(Plan plan, PlanSet context, string? geometry, SourceBook sources, Tongue tongue) => new()
    {
        Empty = tongue.Say("规划数据没有记载空间结构。", "The plan's data record no spatial structure."),
        Scheme = plan.Space is { } structure ? new FromSpace(structure, tongue).Of() : null,
        Map = plan.Space is { } zones && geometry is not null ? new FromShapes(zones, tongue).Of(geometry) : null,
        Flow = plan.Space is null ? null : new FromLineage(plan, context, sources, tongue).Of(),
    };

    private static string? PromiseCounts(IReadOnlyList<JudgedRow> promises, Tongue tongue)
    {
        if (promises.Count == 0)
            return null;

        var counts = tongue.List(Enum.GetValues<PageVerdict>()
            .OrderBy(verdict => verdict == PageVerdict.Undetermined ? 1 : 0)
            .Select(verdict =>
                (Word: tongue.Say(Labels.Of(verdict)), Count: promises.Count(row => row.Row.Verdict == verdict)))
            .Where(pair => pair.Count > 0)
            .Select(pair =>
                tongue.Say($"{pair.Word}{pair.Count}项", $"{tongue.Count(pair.Count)} {pair.Word.ToLowerInvariant()}")));
        return tongue.Say($"正文另有{promises.Count}项数量承诺：{counts}。",
            $"The text makes {tongue.Count(promises.Count)} more promises: {counts}.");
    }

    public static string Footer(Tongue tongue)
    {
        var version = typeof(Plan).Assembly.GetName().Version is { } known ? $"Jingan.Planning {known.ToString(3)}" : "Jingan.Planning";
        return tongue.Say(
            $"{version} · 数据按公开文件整理，不代替统计部门发布的数据",
            $"{version} · Data compiled from published documents; they do not replace what statistical offices publish");
    }
}
