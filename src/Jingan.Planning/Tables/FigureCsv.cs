namespace Jingan.Planning.Tables;

/// <summary>The table of figures as CSV, with fixed columns in a fixed order.</summary>
/// <remarks>
/// The first columns, up to <c>line</c>, stay where they are; columns are added only behind them. Numbers are plain decimals as stated,
/// flags <c>true</c> or <c>false</c>, and what does not apply is empty.
/// </remarks>
internal static class FigureCsv
{
    private static readonly ValueList<(DataColumn Column, Func<FigureRow, string?> Cell)> Columns =
    [
        (new("record", new("记录", "Record")), row => WordOf(row.Record)),
        (new("plan", new("规划", "Plan")), row => row.Plan),
        (new("id", new("编号", "Id")), row => row.Id),
        (new("no", new("序号", "No")), row => row.No),
        (new("indicator", new("指标代码", "Indicator")), row => row.Indicator),
        (new("nameZh", new("指标", "Name (zh)")), row => row.Name?.Zh),
        (new("nameEn", new("英文名称", "Name (en)")), row => row.Name?.En),
        (new("literal", new("原文", "Literal")), row => row.Literal),
        (new("kind", new("类型", "Kind")), row => row.Kind),
        (new("lower", new("下限", "Lower"), CellKind.Number), row => NumberOf(row.Amount?.Stated.Lower)),
        (new("lowerInclusive", new("含下限", "Lower inclusive"), CellKind.Flag), row => row.Amount?.Stated is { Lower: not null } stated ? FlagOf(stated.LowerInclusive) : null),
        (new("upper", new("上限", "Upper"), CellKind.Number), row => NumberOf(row.Amount?.Stated.Upper)),
        (new("upperInclusive", new("含上限", "Upper inclusive"), CellKind.Flag), row => row.Amount?.Stated is { Upper: not null } stated ? FlagOf(stated.UpperInclusive) : null),
        (new("unit", new("单位", "Unit")), row => row.Unit?.Symbol),
        (new("basis", new("口径", "Basis")), row => row.Basis),
        (new("period", new("时期", "Period")), row => row.Period?.ToString()),
        (new("force", new("属性", "Force")), row => row.Force),
        (new("status", new("状态", "Status")), row => row.Status),
        (new("document", new("文件", "Document")), row => row.Source?.Document),
        (new("section", new("章节", "Section")), row => row.Section),
        (new("line", new("行", "Line"), CellKind.Integer), row => NumberOf(row.Source?.Line)),
        (new("target", new("目标编号", "Target")), row => row.Target),
        (new("part", new("分项", "Part")), row => row.Part),
        (new("direction", new("方向", "Direction")), row => row.Direction),
        (new("changeType", new("变化计法", "Change type")), row => row.ChangeType),
        (new("approximate", new("约数", "Approximate"), CellKind.Flag), row => row.Amount is { } amount ? FlagOf(amount.IsApproximate) : null),
        (new("comparator", new("比较", "Comparator")), row => row.Comparator),
        (new("benchmark", new("参照", "Benchmark")), row => row.Benchmark),
        (new("modality", new("语气", "Modality")), row => row.Modality),
        (new("basisInferred", new("口径推断", "Basis inferred")), row => row.BasisInferred?.Zh),
        (new("note", new("备注", "Note")), row => row.Note?.Zh),
        (new("basisInferredEn", new("口径推断（英）", "Basis inferred (en)")), row => row.BasisInferred?.En),
        (new("noteEn", new("备注（英）", "Note (en)")), row => row.Note?.En),
        (new("zoneKind", new("空间类型", "Zone kind")), row => row.ZoneKind?.Key),
        (new("parent", new("上级", "Parent")), row => row.Parent),
        (new("positioning", new("定位", "Positioning")), row => row.Positioning?.Zh),
        (new("positioningEn", new("定位（英）", "Positioning (en)")), row => row.Positioning?.En),
        (new("lineage", new("沿革", "Lineage")), row => row.Lineage),
        (new("wording", new("表述", "Wording")), row => row.Wording),
        (new("planKind", new("规划类型", "Plan kind")), row => row.PlanKind),
        (new("planPeriod", new("规划期", "Plan period")), row => row.PlanPeriod?.ToString()),
        (new("code", new("区划代码", "Code")), row => row.Place?.Code),
        (new("place", new("地区", "Place")), row => row.Place?.Name),
        (new("of", new("分组", "Part")), row => row.Of),
    ];

    /// <summary>The text: a row of headings, then the rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="style">For whom.</param>
    public static string Of(IEnumerable<FigureRow> rows, CsvStyle style = CsvStyle.Plain)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Table(rows).ToCsv(style);
    }

    /// <summary>The same columns and cells as a table, for workbooks and columnar files.</summary>
    /// <param name="rows">The rows.</param>
    public static DataTable Table(IEnumerable<FigureRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        return new()
        {
            Title = new("数据", "Figures"),
            Columns = [.. Columns.Select(column => column.Column)],
            Rows = [.. rows.Select(row => Given.NotNull(row, nameof(rows))).Select(row => Columns.Select(column => column.Cell(row)).ToValueList())],
        };
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
