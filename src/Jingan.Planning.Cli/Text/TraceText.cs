using System.Globalization;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Measuring;
using Jingan.Planning.Tracing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Text;

/// <summary>One indicator over time: a row a target, an actual or a break.</summary>
internal static class TraceText
{
    public static IEnumerable<IRenderable> Of(IndicatorTrace trace, Language language) =>
    [
        Tables.Cell(Heading(trace.Indicator, language), new(decoration: Decoration.Bold)),
        Table(trace, language),
        .. trace.Differences.Select(difference => Tables.Cell(Difference(difference, language), new(Color.Yellow))),
        Tables.Cell(Counts(trace, language)),
    ];

    private static string Heading(Indicator indicator, Language language) => string.Join(language == Language.Chinese ? "，" : ", ", new[]
    {
        $"{indicator.Name.In(language)} ({indicator.Id})",
        indicator.Unit.In(language),
        Terms.Of(indicator.Polarity)?.In(language),
    }.OfType<string>());

    private static FittedTable Table(IndicatorTrace trace, Language language)
    {
        var table = Tables.Folding(
            language, [Labels.Note, Labels.Source], Labels.Period, Labels.PlanOrActual, Labels.Wording, Labels.Basis, Labels.YearlyLevel, Labels.Note, Labels.Source);
        foreach (var point in trace.Points)
        {
            table.AddRow([.. Row(point, language).Select((text, column) =>
                Tables.Cell(text, column == 1 && point is TracedTarget ? new(decoration: Decoration.Bold) : new(point is TracedBreak ? Color.Yellow : Color.Default)))]);
        }

        return table;
    }

    /// <summary>The cells of a point, as the table has them.</summary>
    public static string?[] Row(TracePoint point, Language language) => point switch
    {
        TracedTarget target =>
        [
            target.Period.ToString(), target.Plan.Id, target.Target.Wording, Basis(target.Numbers, language),
            Levels(target.Numbers), Note(target.Numbers, language), target.Target.Source?.ToString(),
        ],
        TracedActual actual =>
        [
            actual.Period.ToString(), Terms.Of(actual.Observation.Status).In(language), actual.Observation.Wording,
            Basis(actual.Numbers, language), Levels(actual.Numbers),
            Note(actual.Numbers, language),
            actual.Observation.Source?.ToString(),
        ],
        TracedBreak { Change: var change } =>
        [
            Dates.Of(change.Since), Terms.Break.In(language), "", "", "", change.Note.In(language), "",
        ],
        _ => throw new ArgumentException("An unknown kind of point.", nameof(point)),
    };

    /// <summary>Why a basis is assumed; null where the document states it.</summary>
    public static string? Inferred(Measure measure, Language language)
    {
        var words = measure.Inferred switch
        {
            null => null,
            Inference.DoesNotAddUp => new Name("存量、比率和指数不逐年累加，以期末数值计", "a stock, a ratio or an index does not add up over years; its value at the end counts"),
            Inference.Bracket => new("方括号内为期间变化", "the number in brackets is the change over the period"),
            Inference.Percentage => new("百分数是其增长或变化", "a percentage of it is its growth or change"),
            Inference.Name => new("指标名称说明其数值是变化", "its name says that its values are changes"),
            _ => new("推断", "inferred"),
        };
        return measure.InferredFrom?.ToString() ?? words?.In(language);
    }

    private static string Basis(TracedNumbers numbers, Language language)
    {
        if (numbers.Basis is not { } basis)
            return "";

        var inferred = numbers.Measure.Inferred is null ? "" : new Name("（推断）", ", inferred").In(language);
        return Terms.Short(basis, numbers.Measure.Indicator.Kind).In(language) + inferred;
    }

    /// <summary>The level; a computed one after an arrow.</summary>
    private static string Levels(TracedNumbers numbers) => string.Join("; ", numbers.Levels.Select(level =>
        (level.Origin == LevelOrigin.Stated ? "" : "→ ") + RegionText.Of(level.Numbers)).Distinct(StringComparer.Ordinal));

    private static string Note(TracedNumbers numbers, Language language) => string.Join(language == Language.Chinese ? "；" : "; ", numbers.Levels
        .Select(level => level.Steps?.In(language))
        .Concat(numbers.Growth.Select(growth => Growth(growth, language)))
        .Append(numbers.Gap?.Message.In(language))
        .OfType<string>());

    private static string Growth(SeriesGrowth growth, Language language)
    {
        var from = $"{growth.From.Wording} ({growth.From.Period})";
        if (growth.PerYear is not { } rate)
            return new Name($"比{from}：{growth.Gap?.Message.Zh}", $"against {from}: {growth.Gap?.Message.En}").In(language);

        var isMean = growth.Years > 1;
        return new Name(
            $"比{from}{(isMean ? "年均" : "")}{RegionText.Signed(rate)}%", $"{RegionText.Signed(rate)}%{(isMean ? " a year" : "")} against {from}").In(language);
    }

    private static string Difference(PeriodDifference difference, Language language)
    {
        var values = string.Join(language == Language.Chinese ? "、" : ", ", difference.Values.Select(value => value.Source is null ? value.Wording : $"{value.Wording} ({value.Source})"));
        var more = difference.Left == 0 ? "" : new Name($"，另有{difference.Left}个数值未列出", $", and {difference.Left} more that are too many to list").In(language);
        var verdict = difference.IsRounding ? new Name("只差取整", "differ by rounding only") : new Name("不一致", "disagree");
        return new Name($"{difference.Period}各处数值{verdict.Zh}：{values}{more}。", $"The values for {difference.Period} {verdict.En}: {values}{more}.").In(language);
    }

    private static string Counts(IndicatorTrace trace, Language language) => string.Join(" · ", new[]
    {
        (trace.Points.OfType<TracedTarget>().Count(), new Name("项目标", " target")),
        (trace.Points.OfType<TracedActual>().Count(), new Name("个实际值", " actual")),
        (trace.Points.OfType<TracedBreak>().Count(), new Name("处口径变化", " break")),
    }.Select(count => count.Item1.ToString(CultureInfo.InvariantCulture) + count.Item2.In(language) + (language == Language.English && count.Item1 != 1 ? "s" : "")));
}
