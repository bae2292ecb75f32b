using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Reports;

/// <summary>A section of a page.</summary>
public enum ReportSection
{
    /// <summary>总体结论: one sentence, tiles, one cell an indicator.</summary>
    Conclusion,

    /// <summary>未完成和滞后: what is not met or behind, the gap, what is still required.</summary>
    Unmet,

    /// <summary>指标完成情况: the plan's table with a bullet bar a row.</summary>
    Indicators,

    /// <summary>计划与实绩: one small picture an indicator, over the years.</summary>
    Multiples,

    /// <summary>与上期规划比较: only where a plan to compare with is given.</summary>
    Comparison,

    /// <summary>空间结构: a scheme of the zones, and their lineage.</summary>
    Space,

    /// <summary>重大项目: milestones by year.</summary>
    Projects,

    /// <summary>不能判定的指标及需补充的数据: by who has what is missing.</summary>
    Supply,

    /// <summary>数据来源: documents, places, literals, notes.</summary>
    Sources,
}

/// <summary>What a page shows and how.</summary>
/// <example><code>
/// new ReportOptions { Language = Language.English, Title = "Mid-term review", Sections = [ReportSection.Conclusion, ReportSection.Indicators] }
/// </code></example>
public sealed record ReportOptions
{
    /// <summary>The language of all words but printed names that have no translation. Default: Chinese.</summary>
    public Language Language { get; init; } = Language.Chinese;

    /// <summary>The plan to compare with; null for none.</summary>
    public Plan? Against { get; init; }

    /// <summary>How targets are judged; null for the library's defaults.</summary>
    public EvaluationOptions? Evaluation { get; init; }

    /// <summary>The title in place of the page's own, as text; null for the page's own.</summary>
    public string? Title { get; init; }

    /// <summary>A line above the title in place of place and kind of page, as text.</summary>
    public string? Header { get; init; }

    /// <summary>A line at the end of the page, as text, in place of the one about the data.</summary>
    public string? Footer { get; init; }

    /// <summary>The command that makes the page again, as text; null where there is none.</summary>
    public string? Command { get; init; }

    /// <summary>The sections to show, in their order; each once. Default: all nine. A comparison is left out where <see cref="Against"/> is null.</summary>
    public ValueList<ReportSection> Sections { get; init; } = [.. Enum.GetValues<ReportSection>()];

    /// <summary>
    /// Shapes of zones as the text of a GeoJSON feature collection, whose features name their zone by <c>id</c> or by the property <c>zone</c>
    /// (as <c>jingan export --as geojson</c> writes them): the scheme of space becomes a map. Null for none; a text that is none is an <see cref="ArgumentException"/>.
    /// </summary>
    public string? Geometry { get; init; }

    /// <summary>Colours in place of those of the page; empty for none.</summary>
    public ValueList<ReportColour> Colours { get; init; } = [];
}
