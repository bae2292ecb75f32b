using System.Globalization;
using Jingan.Planning.Cli.Values;
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
        var table = Tables.Of(
            language, Labels.Period, Labels.PlanOrActual, Labels.Wording, Labels.Basis, Labels.YearlyLevel, Labels.Note, Labels.Source);
        foreach (var point in trace.Points)
        {
            table.AddRow([.. Row(point, language).Select((text, column) =>
                Tables.Cell(text, column == 1 && point is TracedTarget ? new(decoration: Decoration.Bold) : new(point is TracedBreak ? Color.Yellow : Color.Default)))]);
        }

        return table;
    }

    private static string?[] Row(TracePoint point, Language language) => point switch
    {
        TracedTarget target =>
        [
            target.Period.ToString(), target.Plan.Id, target.Target.Wording, Basis(target.Reading, language),
            Levels(target.Reading), Note(target.Reading, language), target.Target.Source?.ToString(),
        ],
        TracedActual actual =>
        [
            actual.Period.ToString(), Terms.Of(actual.Observation.Status).In(language), actual.Observation.Wording,
            Basis(actual.Reading, language), Levels(actual.Reading),
            string.Join(language == Language.Chinese ? "" : " ", actual.Differences.Select(other => Difference(other, language)).Append(Note(actual.Reading, language)).Where(text => text.Length > 0)),
            actual.Observation.Source?.ToString(),
        ],
        TracedBreak { Change: var change } =>
        [
            change.Since.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), Terms.Break.In(language), "", "", "", change.Note.In(language), "",
        ],
        _ => throw new ArgumentException("An unknown kind of point.", nameof(point)),
    };

    private static string Basis(FigureReading reading, Language language) => reading.Basis is not { } basis ? ""
        : Terms.Short(basis).In(language) + (reading.InferredFrom is not null ? new Name("（推断）", ", inferred").In(language) : "");

    /// <summary>The level; a computed one after an arrow.</summary>
    private static string Levels(FigureReading reading) => string.Join("; ", reading.Levels.Select(level =>
        (level.Origin == LevelOrigin.Stated ? "" : "→ ") + RegionText.Of(level.Numbers)).Distinct(StringComparer.Ordinal));

    private static string Note(FigureReading reading, Language language) => string.Join(language == Language.Chinese ? "；" : "; ", reading.Levels
        .Select(level => level.Steps?.In(language))
        .Concat(reading.Growth.Select(growth => Growth(growth, language)))
        .Append(reading.Message?.In(language))
        .OfType<string>());

    private static string Growth(SeriesGrowth growth, Language language)
    {
        var from = $"{growth.From.Wording} ({growth.From.Period.ToString()})";
        if (growth.PerYear is not { } rate)
            return new Name($"比{from}：{growth.Message?.Zh}", $"against {from}: {growth.Message?.En}").In(language);

        var isMean = growth.Years > 1;
        return new Name(
            $"比{from}{(isMean ? "年均" : "")}{RegionText.Signed(rate)}%", $"{RegionText.Signed(rate)}%{(isMean ? " a year" : "")} against {from}").In(language);
    }

    private static string Difference(ObservedDifference difference, Language language)
    {
        var other = $"{difference.Other.Wording} ({difference.Other.Source})";
        return (difference.IsRounding ? new Name($"与{other}只差取整。", $"Differs from {other} by rounding only.") : new Name($"与{other}不一致。", $"Disagrees with {other}.")).In(language);
    }

    private static string Counts(IndicatorTrace trace, Language language) => string.Join(" · ", new[]
    {
        (trace.Points.OfType<TracedTarget>().Count(), new Name("项目标", " target")),
        (trace.Points.OfType<TracedActual>().Count(), new Name("个实际值", " actual")),
        (trace.Points.OfType<TracedBreak>().Count(), new Name("处口径变化", " break")),
    }.Select(count => count.Item1.ToString(CultureInfo.InvariantCulture) + count.Item2.In(language) + (language == Language.English && count.Item1 != 1 ? "s" : "")));
}
