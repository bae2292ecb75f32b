using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Tables;

/// <summary>What a column of a table holds.</summary>
internal enum ColumnKind
{
    Other,
    Number,
    Name,
    Unit,
    Force,
    Group,
    Target,
    Actual,
    Growth,
    Remark,
}

/// <summary>A column, as its headings tell.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Period">The period of its values; null where the headings name none.</param>
/// <param name="IsAverage">Whether its growth is a yearly average.</param>
/// <param name="IsTotal">Whether its values are totals of the period.</param>
/// <param name="Unit">The unit that the heading gives; empty for none.</param>
internal sealed record Column(ColumnKind Kind, Span? Period, bool IsAverage, bool IsTotal, string Unit)
{
    /// <summary>Whether its headings speak of what is aimed at.</summary>
    public bool IsAimed { get; init; }

    /// <summary>Whether it is the growth of the actuals in the column before.</summary>
    public bool IsOfActual { get; init; }

    /// <summary>Whether it tells how much of what was planned is done.</summary>
    public bool IsCompletion { get; init; }

    /// <summary>Whether its heading says that names stand in it, not what is done.</summary>
    public bool IsCalled { get; init; }
}

/// <summary>Reads the headings of tables.</summary>
internal static partial class Columns
{
    private const int MostHeadingRows = 4;

    /// <summary>How many rows at the top are headings: those before the first that holds a number of its own or counts from 1.</summary>
    public static int HeadingRows(IReadOnlyList<TableRow> rows)
    {
        for (var index = 0; index < rows.Count && index <= MostHeadingRows; index++)
        {
            var cells = rows[index].Cells.Where(cell => cell.Length > 0).Select(EnglishHeadings.Column).ToList();
            if (cells.Count == 0)
                continue;
            if (IsTitle(rows, index))
                continue;

            var named = cells.Count(cell => HeadingWord().IsMatch(cell) || YearHeading().IsMatch(cell));
            if (named * 2 >= cells.Count && cells.Count > 1)
                continue;
            if (index > 0 && cells.All(cell => !Value().IsMatch(cell)) && cells.Count > 1 && rows[index].Cells[0].Length == 0)
                continue;
            return index;
        }

        return Math.Min(1, rows.Count);
    }

    /// <summary>Whether a row is the title of a sheet: a lone cell above the headings.</summary>
    public static bool IsTitle(IReadOnlyList<TableRow> rows, int index) =>
        index == 0 && rows.Count > 2 && rows[0].Cells.Count(cell => cell.Length > 0) == 1 && IsHeading(rows[1]);

    private static bool IsHeading(TableRow row)
    {
        var cells = row.Cells.Where(cell => cell.Length > 0).Select(EnglishHeadings.Column).ToList();
        return cells.Count > 1 && cells.Count(cell => HeadingWord().IsMatch(cell) || YearHeading().IsMatch(cell)) * 2 >= cells.Count;
    }

    public static List<Column> Of(IReadOnlyList<TableRow> rows, int headings, Part part)
    {
        var count = rows.Max(row => row.Cells.Count);
        if (IsSeriesOfActuals(rows, headings, part))
            part = part with { Looks = Looks.Back };
        var columns = new List<Column>(count);
        for (var column = 0; column < count; column++)
        {
            var own = column;
            var heading = string.Concat(rows.Take(headings).Where((row, index) => !IsTitle(rows, index)).Select(row => HeadingAt(row, own)).Distinct(StringComparer.Ordinal));
            columns.Add(OfActual(Of(heading, part), columns, part));
        }

        return columns;
    }

    /// <summary>Whether the headings are three years or more, one after the other, and no word of headings or section speaks of what is aimed at.</summary>
    private static bool IsSeriesOfActuals(IReadOnlyList<TableRow> rows, int headings, Part part)
    {
        var cells = rows.Take(headings).SelectMany(row => row.Cells).ToList();
        if (cells.Exists(cell => TargetHeading().IsMatch(cell) || ForceHeading().IsMatch(cell)) || TargetHeading().IsMatch(part.Section ?? ""))
            return false;
        var years = cells.Select(cell => YearHeading().Match(cell)).Where(match => match.Success).Select(match => Periods.YearOf(match.Groups["year"].Value)).OfType<int>().Distinct().Order().ToList();
        return years.Count > 2 && years[^1] - years[0] == years.Count - 1;
    }

    /// <summary>A column of growth without a period of its own belongs to the actuals before it.</summary>
    private static Column OfActual(Column column, List<Column> before, Part part)
    {
        if (column.Kind != ColumnKind.Growth || column.Period is not null || column.IsAimed)
            return column;
        if (before.FindLast(other => other.Kind is ColumnKind.Actual or ColumnKind.Target) is not { Kind: ColumnKind.Actual, Period: { } period })
            return column;
        if (!column.IsAverage && !column.IsTotal)
            return column with { Period = period, IsOfActual = true };
        var isPlan = part.PlanPeriod.IsSeveralYears && period.Last == part.PlanPeriod.Last;
        return isPlan ? column with { Period = part.PlanPeriod with { IsInferred = true }, IsOfActual = true } : column;
    }

    /// <summary>The heading over a column: its own cell, or in a row of merged cells the last one before it.</summary>
    private static string HeadingAt(TableRow row, int column)
    {
        if (column >= row.Cells.Count)
            return "";
        if (row.Cells[column].Length > 0)
            return EnglishHeadings.Column(row.Cells[column]);

        for (var before = column - 1; before >= 0; before--)
        {
            if (row.Cells[before].Length > 0)
                return YearHeading().IsMatch(row.Cells[before]) || row.Cells[before].Contains("目标", StringComparison.Ordinal) ? row.Cells[before] : "";
        }

        return "";
    }

    private static Column Of(string heading, Part part)
    {
        var unit = UnitInHeading().Match(heading) is { Success: true } match && Units.IsUnit(match.Groups[1].Value) ? match.Groups[1].Value : "";
        var period = PeriodOf(heading, part);
        var isAverage = heading.Contains("年均", StringComparison.Ordinal);
        var isTotal = heading.Contains("累计", StringComparison.Ordinal) && !isAverage;
        return new(KindOf(heading, period, part), period, isAverage, isTotal, unit) { IsAimed = TargetHeading().IsMatch(heading), IsCalled = CalledHeading().IsMatch(heading), IsCompletion = CompletionHeading().IsMatch(heading) };
    }

    private static ColumnKind KindOf(string heading, Span? period, Part part)
    {
        if (heading.Length == 0)
            return ColumnKind.Other;
        if (NumberHeading().IsMatch(heading))
            return ColumnKind.Number;
        if (UnitHeading().IsMatch(heading))
            return ColumnKind.Unit;
        if (ForceHeading().IsMatch(heading))
            return ColumnKind.Force;
        if (RemarkHeading().IsMatch(heading))
            return ColumnKind.Remark;
        if (GrowthHeading().IsMatch(heading))
            return ColumnKind.Growth;
        if (ActualHeading().IsMatch(heading))
            return ColumnKind.Actual;
        if (TargetHeading().IsMatch(heading))
            return ColumnKind.Target;
        if (period is not null)
            return period.Last < part.PlanPeriod.First || part.Looks == Looks.Back ? ColumnKind.Actual : ColumnKind.Target;
        if (NameHeading().IsMatch(heading))
            return ColumnKind.Name;
        return GroupHeading().IsMatch(heading) ? ColumnKind.Group : ColumnKind.Other;
    }

    private static Span? PeriodOf(string heading, Part part)
    {
        if (YearHeading().Match(heading) is not { Success: true } match || Periods.YearOf(match.Groups["year"].Value) is not { } year)
            return FiveYears().Match(heading) is { Success: true } five ? FiveYearSpan(five) : Periods.LastIn(heading, part.Clock);
        return Periods.YearOf(match.Groups["to"].Value) is { } to ? Span.Years(year, to, false) : Span.Year(year, false);
    }

    private static Span FiveYearSpan(Match five)
    {
        var (first, last) = Periods.FiveYears(Periods.Small(five.Groups[1].Value));
        return Span.Years(first, last, false);
    }

    [GeneratedRegex("“?(十[一二三四五六七八九]?|二十)五”?(?!年)", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYears();

    [GeneratedRegex("^(?:序号|编号|No\\.?|№|号)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex NumberHeading();

    [GeneratedRegex("^(?:计量|指标)?单位(?:（.*）)?$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitHeading();

    [GeneratedRegex("属性|指标性质|^性质|^类型$", RegexOptions.CultureInvariant)]
    private static partial Regex ForceHeading();

    [GeneratedRegex("责任|牵头|配合|备注|说明|主管|部门|来源|进度安排|完成时限|时间节点|(?:开工|竣工|建成|完工|投用|建设|起止)[^，。]{0,4}(?:时间|年份|年限|期限|日期|年月|周期|工期)|^工期|地点|联系", RegexOptions.CultureInvariant)]
    private static partial Regex RemarkHeading();

    [GeneratedRegex("年均|增长率|增速|增长（|增长\\[|增长$|同比|累计|比上年", RegexOptions.CultureInvariant)]
    private static partial Regex GrowthHeading();

    [GeneratedRegex("实际|实绩|实现值|完成(?:情况|值|数|额|量|率|比例|$|（)|基期|现状|基数|预计(?!目标)|执行数", RegexOptions.CultureInvariant)]
    private static partial Regex ActualHeading();

    [GeneratedRegex("完成(?:率|比例)", RegexOptions.CultureInvariant)]
    private static partial Regex CompletionHeading();

    [GeneratedRegex("目标|计划(?!单列)|预期|规划值|任务数|预算数|考核值", RegexOptions.CultureInvariant)]
    private static partial Regex TargetHeading();

    [GeneratedRegex("指标|名称", RegexOptions.CultureInvariant)]
    private static partial Regex CalledHeading();

    [GeneratedRegex("指标|项目|名称|内容|事项|任务|工作", RegexOptions.CultureInvariant)]
    private static partial Regex NameHeading();

    [GeneratedRegex("类别|分类|领域|板块|方面|类", RegexOptions.CultureInvariant)]
    private static partial Regex GroupHeading();

    [GeneratedRegex("^(?:序号|编号|指标|主要指标|指标名称|项目|项目名称|名称|单位|计量单位|属性|性质|类别|分类|领域|目标|目标值|备注|说明|责任单位|牵头单位|内容|总?投资.{0,8}|.{0,6}(?:时间|年限|期限|年份|日期|地点|规模|阶段)$|.{0,8}(?:实际|完成|目标|计划|增长|增速|累计|预期).{0,8})", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingWord();

    [GeneratedRegex("(?<year>(?:19|20)\\d\\d)(?:年?[-—–~～至](?<to>20\\d\\d))?年?", RegexOptions.CultureInvariant)]
    private static partial Regex YearHeading();

    [GeneratedRegex("[（(]([^（）()]{1,10})[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex UnitInHeading();

    [GeneratedRegex("\\d", RegexOptions.CultureInvariant)]
    private static partial Regex Value();
}
