namespace Jingan.Planning.Files;

/// <summary>The keys of a file.</summary>
internal static class FileKeys
{
    /// <summary>What an editor checks a JSON file by; it may stand before the format.</summary>
    public static Key Schema { get; } = new("$schema", new(new Shape.Text()), new("编辑器据以检查的 JSON Schema。", "The JSON Schema that an editor checks the file by.")) { IsForEditors = true };

    public static Key Format { get; } = new(
        "format", new(new Shape.Words([FormatWords.Format])), new("文件格式，写在最前。", "The format, first in the file."))
    { IsRequired = true };

    public static Key Documents { get; } = new("documents", Notation.ListOf(() => DocumentKeys.Form), new("数字和名称所出的文件。", "The documents that figures and names come from."));

    public static Key Indicators { get; } = new("indicators", Notation.ListOf(() => IndicatorKeys.Form), new("指标。", "Indicators."));

    public static Key Observations { get; } = new("observations", Notation.ListOf(() => ObservationKeys.Form), new("实绩。", "What was reported of indicators."));

    public static Key Plan { get; } = new("plan", Notation.Of(() => PlanKeys.Form), new("一份规划。", "One plan."));

    public static Key Plans { get; } = new("plans", Notation.ListOf(() => PlanKeys.Form), new("几份规划。", "Several plans."));

    public static MappingForm Form { get; } = new(
        "file", new("规划、指标和实绩。", "Plans, indicators and observations."), Schema, Format, Documents, Indicators, Observations, Plan, Plans);
}
