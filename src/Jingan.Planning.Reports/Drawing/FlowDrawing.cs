using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>Zones of successive plans, one column a plan, joined by what the plans say of their lineage.</summary>
internal static class FlowDrawing
{
    private const decimal Width = 1080;
    private const decimal Top = 58;
    private const decimal Indent = 22;
    private const decimal TextSize = 13;
    private const decimal Gap = 11;
    private const decimal HeadSize = 16;
    private const decimal HeadLine = 20;

    public static void Draw(Canvas canvas, Flow flow)
    {
        var boxWidth = Math.Min(262, (Width - ((flow.Columns.Count - 1) * 116)) / flow.Columns.Count);
        var headLines = flow.Columns.Max(column => Head(column, boxWidth).Count);
        var rows = RowPlaces(flow, boxWidth, Top + ((headLines - 1) * HeadLine));
        var html = canvas.Html;
        using (html.Tag("div", ("class", "flow"), ("tabindex", "0"), ("role", "region"),
            ("aria-label", canvas.Tongue.Say("沿革图", "Lineage"))))
        using (html.Tag("svg", ("viewBox", $"0 0 1080 {HtmlWriter.Number(rows[^1] + 6)}"),
            ("role", "img"), ("aria-label", Description(canvas, flow))))
        {
            decimal X(int column) =>
                flow.Columns.Count == 1 ? 0 : column * (Width - boxWidth) / (flow.Columns.Count - 1);
            decimal Y(FlowBox box) => At(rows, box.Row);
            decimal Middle(FlowBox box) => Y(box) + (Height(box, boxWidth) / 2);
            var ends = flow.Links.Select(link => EndsOf(flow, link, X, Middle, boxWidth)).ToList();
            foreach (var (link, start, end) in ends)
                html.Curve(link.IsInferred ? "lki" : "lk", start.X, start.Y, end.X, end.Y);
            Words(html, ends);
            for (var column = 0; column < flow.Columns.Count; column++)
            {
                DrawHead(html, flow.Columns[column], X(column), boxWidth, headLines);
                foreach (var box in flow.Columns[column].Boxes)
                    Box(canvas, box, flow.Columns[column].NotMentioned, X(column), Y(box), boxWidth, Height(box, boxWidth));
            }
        }

        List(canvas, flow);
        html.Line("p", canvas.Tongue.Say(
            "实线：文件写明　虚线：据名称与位置推断　┤：后一规划未提　○：新增　“沿革未载”：数据中没有登记两者关系，不作推断",
            "Solid: the text says so. Dashed: inferred. ┤: not mentioned in the next plan. ○: new. “Not recorded”: the data hold no link, and none is assumed."), ("class", "note"));
    }

    private static IReadOnlyList<string> Head(FlowColumn column, decimal width) => TextFit.Balanced(column.Pattern, HeadSize, width);

    private static void DrawHead(HtmlWriter html, FlowColumn column, decimal x, decimal width, int lines)
    {
        html.Words(null, x, 14, column.Period);
        var own = Head(column, width);
        for (var line = 0; line < own.Count; line++)
            html.Words("b big", x, 35 + (line * HeadLine), own[line]);
        var under = 45 + ((lines - 1) * HeadLine);
        html.Stroke("ax", x, under, x + width, under);
    }

    private static void Box(Canvas canvas, FlowBox box, string notMentioned, decimal x, decimal y, decimal width,
        decimal height)
    {
        var html = canvas.Html;
        var left = x + (box.Depth * Indent);
        html.Bar(box.IsNew ? "boxn" : "box", left, y, width - (box.Depth * Indent), height, 3);
        var lines = TextFit.Lines(box.Label, TextSize, width - (box.Depth * Indent) - 20);
        for (var line = 0; line < lines.Count; line++)
            html.Words("fl", left + 12, y + (height / 2) + 4.5m + ((line - ((lines.Count - 1) / 2m)) * 17),
                lines[line]);
        var middle = y + (height / 2);
        if (box.IsNew)
        {
            html.Disc("po", left - 10, middle, 5);
            html.Words("h", left - 20, middle + 4, canvas.Tongue.Say("新增", "new"), "end");
        }

        var end = x + width;
        if (box.End == FlowEnd.NotMentioned)
        {
            html.Path("stub", (end, middle), (end + 20, middle));
            html.Path("stub", (end + 20, middle - 6), (end + 20, middle + 6));
            html.Words("h", end + 26, middle + 4, notMentioned);
        }
        else if (box.End == FlowEnd.NotRecorded)
        {
            html.Path("stubd", (end, middle), (end + 18, middle));
            html.Words("h", end + 22, middle + 4, canvas.Tongue.Say("沿革未载", "not recorded"));
        }
    }

    private static decimal Height(FlowBox box, decimal width) =>
        16 + (17 * TextFit.Lines(box.Label, TextSize, width - (box.Depth * Indent) - 20).Count);

    /// <summary>Where each row begins, and where the last one ends: a row is as high as its highest box.</summary>
    private static List<decimal> RowPlaces(Flow flow, decimal width, decimal top)
    {
        List<decimal> places = [top];
        var boxes = flow.Columns.SelectMany(column => column.Boxes).ToList();
        for (var row = 0; row < flow.Rows; row++)
        {
            var own = boxes.Where(box => Math.Floor(box.Row) == row || Math.Ceiling(box.Row) == row);
            places.Add(places[^1] + Gap + own.Select(box => Height(box, width)).DefaultIfEmpty(33).Max());
        }

        return places;
    }

    private static decimal At(List<decimal> rows, decimal row)
    {
        var whole = (int)Math.Floor(row);
        return rows[whole] + ((row - whole) * (rows[whole + 1] - rows[whole]));
    }

    private static (FlowLink Link, (decimal X, decimal Y) Start, (decimal X, decimal Y) End) EndsOf(
        Flow flow, FlowLink link, Func<int, decimal> x, Func<FlowBox, decimal> middle, decimal width)
    {
        var from = flow.Columns[link.Column].Boxes.First(box => box.Key == link.From);
        var to = flow.Columns[link.Column + 1].Boxes.First(box => box.Key == link.To);
        return (link, (x(link.Column) + width, middle(from)), (x(link.Column + 1) + (to.Depth * Indent), middle(to)));
    }

    /// <summary>Each word once for a later zone, where its lines arrive, one above the other.</summary>
    private static void Words(HtmlWriter html, List<(FlowLink Link, (decimal X, decimal Y) Start, (decimal X, decimal Y) End)> ends)
    {
        foreach (var arriving in ends.GroupBy(each => (each.Link.Column, each.Link.To)))
        {
            var (x, y) = arriving.First().End;
            foreach (var word in arriving.Select(each => each.Link.Word).Distinct(StringComparer.Ordinal))
            {
                html.Words("h", x - 6, y - 5, word, "end");
                y -= 15;
            }
        }
    }

    /// <summary>The same as words: also what stands on a phone.</summary>
    private static void List(Canvas canvas, Flow flow)
    {
        var html = canvas.Html;
        using var list = html.Tag("ul", ("class", "flowlist"));
        foreach (var group in flow.Links.GroupBy(link => (link.Column, link.To, link.Word)))
        {
            using var item = html.Tag("li");
            html.Line("b",
                $"{flow.Columns[group.Key.Column].Period} → {flow.Columns[group.Key.Column + 1].Period}{canvas.Tongue.Say("：", ": ")}{group.Key.Word}");
            canvas.Figure(
                $"{canvas.Tongue.List(group.Select(link => Label(flow, link.Column, link.From)))} → {Label(flow, group.Key.Column + 1, group.Key.To)}", group.First().Source);
        }

        for (var column = 0; column < flow.Columns.Count; column++)
        {
            Names(canvas, flow.Columns[column].Boxes.Where(box => box.IsNew),
                $"{flow.Columns[column].Period}{canvas.Tongue.Say("新增", ": new")}");
            Names(canvas, flow.Columns[column].Boxes.Where(box => box.End == FlowEnd.NotMentioned),
                $"{flow.Columns[column].Period}{canvas.Tongue.Say("所列，后一规划未提", ": not mentioned in the next plan")}");
            Names(canvas, flow.Columns[column].Boxes.Where(box => box.End == FlowEnd.NotRecorded),
                $"{flow.Columns[column].Period}{canvas.Tongue.Say("所列，沿革未载", ": no link recorded")}");
        }
    }

    private static void Names(Canvas canvas, IEnumerable<FlowBox> boxes, string title)
    {
        var names = boxes.Select(box => box.Label).ToList();
        if (names.Count == 0)
            return;
        using var item = canvas.Html.Tag("li");
        canvas.Html.Line("b", title);
        canvas.Html.Text(canvas.Tongue.List(names));
    }

    private static string Label(Flow flow, int column, string key) =>
        flow.Columns[column].Boxes.First(box => box.Key == key).Label;

    private static string Description(Canvas canvas, Flow flow) => canvas.Tongue.Say("沿革：", "Lineage: ") + string.Join(
        canvas.Tongue.Say("；", "; "), flow.Links
            .Select(link =>
                $"{Label(flow, link.Column, link.From)} → {Label(flow, link.Column + 1, link.To)} ({link.Word})"));
}
