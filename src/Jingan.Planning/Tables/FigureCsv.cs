namespace Jingan.Planning.Tables;

/// <summary>The table of figures as CSV, with fixed columns in a fixed order.</summary>
/// <remarks>
/// The first columns, up to <c>line</c>, stay where they are; columns are added only behind them. Numbers are plain decimals as stated,
/// flags <c>true</c> or <c>false</c>, and what does not apply is empty.
/// </remarks>
public static class FigureCsv
{
    private static readonly ValueList<(string Heading, bool IsNumber, Func<FigureRow, string?> Cell)> Columns =
    [
        ("record", false, row => WordOf(row.Record)),
        ("plan", false, row => row.Plan),
        ("id", false, row => row.Id),
        ("no", false, row => row.No),
        ("indicator", false, row => row.Indicator),
        ("nameZh", false, row => row.Name?.Zh),
        ("nameEn", false, row => row.Name?.En),
        ("literal", false, row => row.Literal),
        ("kind", false, row => row.Kind),
        ("lower", true, row => NumberOf(row.Amount?.Stated.Lower)),
        ("lowerInclusive", true, row => row.Amount?.Stated is { Lower: not null } stated ? FlagOf(stated.LowerInclusive) : null),
        ("upper", true, row => NumberOf(row.Amount?.Stated.Upper)),
        ("upperInclusive", true, row => row.Amount?.Stated is { Upper: not null } stated ? FlagOf(stated.UpperInclusive) : null),
        ("unit", false, row => row.Unit?.Symbol),
        ("basis", false, row => row.Basis),
        ("period", false, row => row.Period?.ToText()),
        ("force", false, row => row.Force),
        ("status", false, row => row.Status),
        ("document", false, row => row.Source?.Document),
        ("section", false, row => row.Section),
        ("line", true, row => NumberOf(row.Source?.Line)),
        ("target", false, row => row.Target),
        ("part", false, row => row.Part),
        ("direction", false, row => row.Direction),
        ("changeType", false, row => row.ChangeType),
        ("approximate", true, row => row.Amount is { } amount ? FlagOf(amount.IsApproximate) : null),
        ("comparator", false, row => row.Comparator),
        ("benchmark", false, row => row.Benchmark),
        ("modality", false, row => row.Modality),
        ("basisInferred", false, row => row.BasisInferred),
        ("note", false, row => row.Note),
    ];

    /// <summary>The text: a row of headings, then the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="style">For whom.</param>
    public static string Of(IEnumerable<FigureRow> rows, CsvStyle style = CsvStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return CsvText.Of(Columns, rows, style);
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
