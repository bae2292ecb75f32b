using Jingan.Planning.Reports.From;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The first two sections: the sentence, tiles and cells; what is not met, behind, or known in part.</summary>
internal static class ConclusionDrawing
{
    public static void Draw(Canvas canvas, ConclusionSection section)
    {
        var html = canvas.Html;
        using (html.Tag("p", ("class", "say")))
        {
            foreach (var (text, emphasis) in section.Sentence)
                html.Line("span", text, ("class", emphasis is { } verdict ? Canvas.ClassOf(verdict) : null));
        }

        html.Line("p", section.Lead, ("class", "lead"));
        using (html.Tag("div", ("class", "tiles")))
        {
            foreach (var tile in section.Tiles)
                Tile(canvas, tile);
        }

        if (section.TooMany is { } reason)
            html.Line("p", reason, ("class", "note"));
        else if (section.Rows.Count > 0)
            Cells(canvas, section.Rows);
    }

    private static void Tile(Canvas canvas, Tile tile)
    {
        var html = canvas.Html;
        using var box = html.Tag("div", ("class", "tile " + Canvas.ClassOf(tile.Verdict)));
        using (html.Tag("p", ("class", "what")))
        {
            canvas.Icon(tile.Verdict);
            html.Text(tile.Word);
        }

        using (html.Tag("div"))
        {
            using (html.Tag("p", ("class", NumberLook(tile))))
            {
                html.Text(canvas.Tongue.Count(tile.Count));
                html.Line("small", canvas.Tongue.Say("项", ""));
            }

            html.Line("p", tile.Note, ("class", "by"));
        }

        if (tile.Split.Count == 0)
            return;

        using var split = html.Tag("dl", ("class", "split"));
        foreach (var (label, count) in tile.Split)
        {
            using var pair = html.Tag("div");
            html.Line("dt", label);
            html.Line("dd", canvas.Tongue.Count(count));
        }
    }

    /// <summary>A zero is not coloured; nor is what is not known.</summary>
    private static string NumberLook(Tile tile)
    {
        if (tile.Count == 0)
            return "n zero";
        return tile.Verdict == PageVerdict.Undetermined ? "n" : "n " + Canvas.ClassOf(tile.Verdict);
    }

    private static void Cells(Canvas canvas, IReadOnlyList<CellRow> rows)
    {
        var html = canvas.Html;
        using var panel = html.Tag("div", ("class", "cells"));
        foreach (var row in rows)
        {
            using var line = html.Tag("div", ("class", "crow"));
            using (html.Tag("div"))
            {
                html.Line("b", row.Label);
                for (var at = 0; at < row.Counts.Count; at++)
                {
                    html.Line("span", at < row.Counts.Count - 1 ? row.Counts[at] + " ·" : row.Counts[at]);
                    html.Text(" ");
                }
            }

            using var list = html.Tag("ul");
            foreach (var cell in row.Cells)
                Cell(canvas, cell);
        }

        Key(canvas, [.. rows.SelectMany(row => row.Cells)]);
    }

    private static void Cell(Canvas canvas, IndicatorCell cell)
    {
        var html = canvas.Html;
        using var item = html.Tag("li");
        using var link = html.Tag("a", ("class", "cell " + LookOf(cell)), ("href", canvas.Link(cell.Anchor)),
            ("title", cell.Title), ("aria-label", cell.Number + " " + cell.Title));
        if (MarkOf(cell.Verdict) is { } mark)
            html.Line("i", mark, ("aria-hidden", "true"));
        html.Text(cell.Number);
    }

    private static string? MarkOf(PageVerdict verdict) => verdict switch
    {
        PageVerdict.Met => "✓",
        PageVerdict.NotMet => "✕",
        PageVerdict.Behind => "▲",
        _ => null,
    };

    private static string LookOf(IndicatorCell cell)
    {
        if (cell.Verdict != PageVerdict.Undetermined)
            return Canvas.ClassOf(cell.Verdict);
        return cell.Missing switch
        {
            MissingKind.Value => "m-value",
            MissingKind.Assignment => "m-assignment",
            MissingKind.Benchmark => "m-benchmark",
            _ => "m-other",
        };
    }

    private static void Key(Canvas canvas, List<IndicatorCell> cells)
    {
        var html = canvas.Html;
        using var key = html.Tag("ul", ("class", "key"));
        foreach (var group in cells.OrderBy(cell => cell.Verdict == PageVerdict.Undetermined ? 1 : 0)
            .GroupBy(LookOf, StringComparer.Ordinal))
        {
            using var item = html.Tag("li");
            html.Line("span", "", ("class", "cell " + group.Key));
            var cell = group.First();
            var words = canvas.Say(Labels.Of(cell.Verdict));
            if (cell is { Verdict: PageVerdict.Undetermined, Missing: { } missing })
                words += canvas.Tongue.Say("：", ": ")
                    + (group.Key == "m-other" ? canvas.Tongue.Say("其他原因", "other reasons")
                        : canvas.Say(FromConclusion.WordOf(missing)));
            html.Text(words);
        }

        html.Line("li", canvas.Tongue.Say("格内为指标序号，点击到该行",
            "a cell has the number of its indicator and leads to its row"));
    }

    public static void Draw(Canvas canvas, UnmetSection section)
    {
        var html = canvas.Html;
        var say = canvas.Tongue;
        if (section.Rows.Count == 0)
            html.Line("p", section.Empty, ("class", "empty"));
        else
            Table(canvas, section.Rows, say.Say("未完成和滞后的指标", "What is not met or behind"), isJudged: true);
        if (section.Partial.Count > 0)
        {
            html.Line("h3", say.Say("有部分数据、需要关注的指标", "Known in part"));
            Table(canvas, section.Partial, say.Say("按已知数据推算，不作为评价", "Computed from what is known; no verdict"),
                isJudged: false);
        }

        if (section.Left > 0)
            html.Line("p", say.Say($"另有{section.Left}项未列出，见指标数据。",
                $"{say.Count(section.Left)} more are not listed here."), ("class", "note"));
    }

    private static void Table(Canvas canvas, IReadOnlyList<GapRow> rows, string caption, bool isJudged)
    {
        var html = canvas.Html;
        using var table = html.Tag("table", ("class", "gap"), ("role", "table"));
        html.Line("caption", caption);
        using (html.Tag("thead", ("role", "rowgroup")))
        using (html.Tag("tr", ("role", "row")))
        {
            Head(canvas, Labels.Indicator, null);
            Head(canvas, Labels.Target, "num");
            Head(canvas, isJudged ? Labels.Latest : Labels.Known, "num");
            Head(canvas, Labels.Gap, "num");
            Head(canvas, isJudged ? Labels.Judged : Labels.Needed, "c-need");
        }

        using var body = html.Tag("tbody", ("role", "rowgroup"));
        foreach (var row in rows)
            Row(canvas, row, isJudged);
    }

    private static void Head(Canvas canvas, Name words, string? look) =>
        canvas.Html.Line("th", canvas.Say(words), ("scope", "col"), ("role", "columnheader"), ("class", look));

    private static void Row(Canvas canvas, GapRow row, bool isJudged)
    {
        var html = canvas.Html;
        using var line = html.Tag("tr", ("role", "row"));
        using (html.Tag("th", ("scope", "row"), ("role", "rowheader"), ("class", "c-name")))
        {
            html.Line("a", row.Row.Number, ("href", canvas.Link(row.Row.Anchor)));
            html.Line("span", "\u2003" + row.Row.Name);
        }

        using (html.Tag("td", ("role", "cell"), ("class", "num"), ("data-l", canvas.Say(Labels.Target))))
            canvas.Content(row.Target);
        using (html.Tag("td", ("role", "cell"), ("class", "num"),
            ("data-l", canvas.Say(isJudged ? Labels.Latest : Labels.Known))))
            canvas.Content(row.Known);
        html.Line("td", row.Gap, ("role", "cell"), ("class", "num"), ("data-l", canvas.Say(Labels.Gap)));
        using var need = html.Tag("td", ("role", "cell"), ("class", "c-need"),
            ("data-l", canvas.Say(isJudged ? Labels.Judged : Labels.Needed)));
        if (isJudged)
            canvas.Verdict(row.Row.Verdict, row.Row.VerdictWord);
        html.Line(isJudged ? "small" : "span", row.Needed.Text);
        if (row.Needed.Second is not null)
            html.Line("small", row.Needed.Second);
    }
}
