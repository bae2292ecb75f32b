using System.Text.RegularExpressions;
using Jingan.Planning.Documents.Grammar;
using Jingan.Planning.Documents.Text;

namespace Jingan.Planning.Documents.Tables;

/// <summary>Reads a list of projects: a row each, with the years of its beginning and its end where columns have them.</summary>
internal sealed partial class ProjectTable(Ledger ledger, DocumentFacts facts)
{
    private const string Beginning = "construction-start";
    private const string End = "completion";

    private readonly record struct Places(int Name, int No, int Category, List<(int Column, string Kind)> Times, List<int> Spans);

    public void Read(DocumentBlock table, Part part)
    {
        var rows = table.Rows;
        var headings = Columns.HeadingRows(rows);
        if (rows.Count <= headings || Found(rows, headings) is not { } places)
            return;
        var group = "";
        foreach (var row in rows.Skip(headings))
        {
            var isGroup = places.No >= 0 && places.No < row.Cells.Count && !row.Cells[places.No].Any(char.IsAsciiDigit);
            if (isGroup || row.Cells.Count(cell => cell.Length > 0) <= 1 || places.Name >= row.Cells.Count || row.Cells[places.Name].Length == 0)
            {
                group = row.Cells.LastOrDefault(cell => cell.Length > 0) ?? group;
                continue;
            }

            var category = places.Category >= 0 && places.Category < row.Cells.Count && row.Cells[places.Category].Length > 0 ? row.Cells[places.Category] : group;
            Row(row, places, category, part);
        }
    }

    private static Places? Found(IReadOnlyList<TableRow> rows, int headings)
    {
        var (name, no, category) = (-1, -1, -1);
        var (times, spans) = (new List<(int, string)>(), new List<int>());
        for (var column = 0; column < rows.Max(row => row.Cells.Count); column++)
        {
            var own = column;
            var heading = string.Concat(rows.Take(headings).Where((row, index) => !Columns.IsTitle(rows, index)).Select(row => own < row.Cells.Count ? row.Cells[own] : ""));
            if (IndicatorHeading().IsMatch(heading))
                return null;
            if (NameHeading().IsMatch(heading))
                name = column;
            else if (NumberHeading().IsMatch(heading))
                no = column;
            else if (CategoryHeading().IsMatch(heading))
                category = column;
            else if (SpanHeading().IsMatch(heading))
                spans.Add(column);
            else if (StartHeading().IsMatch(heading))
                times.Add((column, Beginning));
            else if (EndHeading().IsMatch(heading))
                times.Add((column, End));
        }

        return name >= 0 ? new Places(name, no, category, times, spans) : null;
    }

    private void Row(TableRow row, Places places, string category, Part part)
    {
        var passage = row.Passages[places.Name];
        var steps = new List<DraftMilestone>();
        foreach (var (column, kind) in places.Times)
        {
            if (column < row.Cells.Count && ProjectTimes.InCell(row.Cells[column], part.Clock) is { } time)
                steps.Add(Step(kind, time, row.Passages[column]));
        }

        foreach (var column in places.Spans.Where(column => column < row.Cells.Count))
        {
            var (first, last) = Ends(row.Cells[column]);
            if (first is not null && ProjectTimes.InCell(first, part.Clock) is { } beginning)
                steps.Add(Step(Beginning, beginning, row.Passages[column]));
            if (last is not null && ProjectTimes.InCell(last, part.Clock) is { } end)
                steps.Add(Step(End, end, row.Passages[column]));
        }

        // A list of what is done for people is headed alike: without times only a building, or what a heading calls a great work, is one.
        if (steps.Count == 0 && !ProjectNames.IsOne(passage.Text, true, GreatWorks().IsMatch(part.Section ?? "") || GreatWorks().IsMatch(facts.Title)))
            return;
        var isAhead = part.Looks == Looks.Ahead;
        ledger.Projects.Add(new()
        {
            Name = passage.Text,
            No = places.No >= 0 && places.No < row.Cells.Count && row.Cells[places.No].Length > 0 ? row.Cells[places.No] : null,
            Category = category.Length > 0 ? category : null,
            Line = passage.Line,
            Start = passage.PlaceAt(0),
            Literal = passage.Literal(0, passage.Text.Length),
            PlanKind = isAhead ? part.PlanKind : facts.PlanKind,
            PlanPeriod = isAhead ? part.PlanPeriod.Text : facts.PlanPeriod.Text,
            Milestones = [.. steps],
        });
    }

    /// <summary>A step at a time of a table is reported where the time is over when the document speaks.</summary>
    private DraftMilestone Step(string kind, (string Period, int Last) time, Passage passage) => new()
    {
        Kind = kind,
        Period = time.Period,
        IsReached = time.Last < facts.Year,
        Words = passage.Text,
        Line = passage.Line,
        Start = passage.PlaceAt(0),
        Literal = passage.Literal(0, passage.Text.Length),
        Inferred = time.Last < facts.Year ? ["reached"] : [],
    };

    /// <summary>The beginning and the end of a range of times: 2024-2026, 2024.03—2026.10, 2024年3月至2026年6月.</summary>
    private static (string? First, string? Last) Ends(string cell) =>
        RangeForm().Match(cell) is { Success: true } range ? (range.Groups["first"].Value, range.Groups["last"].Value) : (null, null);

    [GeneratedRegex("(?:重大|重点)(?:建设|工程|基础设施|产业|投资|民生)*(?:项目|工程)", RegexOptions.CultureInvariant)]
    private static partial Regex GreatWorks();

    [GeneratedRegex("(?:项目|工程)名称|建设项目$|^(?:重大|重点)?项目$|^项目（", RegexOptions.CultureInvariant)]
    private static partial Regex NameHeading();

    [GeneratedRegex("^(?:序号|编号)$", RegexOptions.CultureInvariant)]
    private static partial Regex NumberHeading();

    [GeneratedRegex("类别|分类|领域|^类型$|板块", RegexOptions.CultureInvariant)]
    private static partial Regex CategoryHeading();

    [GeneratedRegex("起止|建设(?:年限|期限|周期|时间|工期)|^工期|实施(?:年限|期限)", RegexOptions.CultureInvariant)]
    private static partial Regex SpanHeading();

    [GeneratedRegex("开工(?:时间|年份|日期|年月|年度)?|开始(?:时间|年份)", RegexOptions.CultureInvariant)]
    private static partial Regex StartHeading();

    [GeneratedRegex("(?:竣工|建成|完工|投用|交付)(?:时间|年份|日期|年月|年度)?|完成(?:时间|年份)", RegexOptions.CultureInvariant)]
    private static partial Regex EndHeading();

    /// <summary>A table of figures, not of works.</summary>
    [GeneratedRegex("指标|属性|增长|增速|目标值|实际", RegexOptions.CultureInvariant)]
    private static partial Regex IndicatorHeading();

    [GeneratedRegex(@"^(?<first>(?:19|20)\d\d(?:年(?:\d{1,2}月)?|[./]\d{1,2})?)[-—–~～－至到]{1,2}(?<last>(?:19|20)\d\d(?:年(?:\d{1,2}月)?|[./]\d{1,2})?)$", RegexOptions.CultureInvariant)]
    private static partial Regex RangeForm();
}
