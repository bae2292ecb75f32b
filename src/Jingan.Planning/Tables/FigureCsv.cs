namespace Jingan.Planning.Tables;

/// <summary>The table of figures as CSV, with fixed columns in a fixed order.</summary>
/// <remarks>
/// The first columns, up to <c>line</c>, stay where they are; columns are added only behind them. Numbers are plain decimals as stated,
/// flags <c>true</c> or <c>false</c>, and what does not apply is empty.
/// </remarks>
public static class FigureCsv
{
    private static readonly ValueList<(string Heading, Func<FigureRow, string?> Cell)> Columns =
    [
        ("record", row => WordOf(row.Record)),
        ("plan", row => row.Plan),
        ("id", row => row.Id),
        ("no", row => row.No),
        ("indicator", row => row.Indicator),
        ("nameZh", row => row.Name?.Zh),
        ("nameEn", row => row.Name?.En),
        ("literal", row => row.Literal),
        ("kind", row => row.Kind),
        ("lower", row => NumberOf(row.Amount?.Stated.Lower)),
        ("lowerInclusive", row => row.Amount?.Stated is { Lower: not null } stated ? FlagOf(stated.LowerInclusive) : null),
        ("upper", row => NumberOf(row.Amount?.Stated.Upper)),
        ("upperInclusive", row => row.Amount?.Stated is { Upper: not null } stated ? FlagOf(stated.UpperInclusive) : null),
        ("unit", row => row.Unit?.Symbol),
        ("basis", row => row.Basis),
        ("period", row => row.Period?.ToString()),
        ("force", row => row.Force),
        ("status", row => row.Status),
        ("document", row => row.Source?.Document),
        ("section", row => row.Section),
        ("line", row => NumberOf(row.Source?.Line)),
        ("target", row => row.Target),
        ("part", row => row.Part),
        ("direction", row => row.Direction),
        ("changeType", row => row.ChangeType),
        ("approximate", row => row.Amount is { } amount ? FlagOf(amount.IsApproximate) : null),
        ("comparator", row => row.Comparator),
        ("benchmark", row => row.Benchmark),
        ("modality", row => row.Modality),
        ("basisInferred", row => row.BasisInferred?.Zh),
        ("note", row => row.Note?.Zh),
        ("basisInferredEn", row => row.BasisInferred?.En),
        ("noteEn", row => row.Note?.En),
        ("zoneKind", row => row.ZoneKind?.Key),
        ("parent", row => row.Parent),
        ("positioning", row => row.Positioning?.Zh),
        ("positioningEn", row => row.Positioning?.En),
        ("lineage", row => row.Lineage),
        ("place", row => row.Place?.Code ?? row.Place?.Name),
        ("of", row => row.Of),
    ];

    private static readonly ValueList<string> Numbers = ["lower", "lowerInclusive", "upper", "upperInclusive", "line", "approximate"];

    /// <summary>The text: a row of headings, then the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="style">For whom.</param>
    public static string Of(IEnumerable<FigureRow> rows, CsvStyle style = CsvStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return CsvText.Of(Columns, Numbers, rows.Select(row => Given.NotNull(row, nameof(rows))), Given.Defined(style));
    }

    private static string? NumberOf(decimal? number) => number is { } value ? DecimalText.AsStated(value) : null;

    private static string FlagOf(bool flag) => flag ? "true" : "false";

    private static string WordOf(FigureRecord record) => record switch
    {
        FigureRecord.Target => "target",
        FigureRecord.Commitment => "commitment",
        FigureRecord.Observation => "observation",
        FigureRecord.Area => "area",
        _ => "project",
    };
}
