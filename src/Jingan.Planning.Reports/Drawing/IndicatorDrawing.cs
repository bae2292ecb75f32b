using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The third section: the plan's table, one bullet bar a row; rows become cards on a phone.</summary>
internal static class IndicatorDrawing
{
    public static void Draw(Canvas canvas, IndicatorSection section)
    {
        var html = canvas.Html;
        html.Line("p", canvas.Tongue.Say("图中蓝竖线为目标，各行对齐；浅蓝为达到目标的范围；黑条为实绩，短竖线为基期。约束性指标加粗。",
            "The blue line is the target, at one place in all rows; pale blue is what meets it; the black bar is the actual, the short tick its base. Binding indicators are bold."), ("class", "lead"));
        using (html.Tag("table", ("class", "ind"), ("role", "table")))
        {
            html.Line("caption", section.Caption);
            Head(canvas, section);
            using (html.Tag("tbody", ("role", "rowgroup")))
                Body(canvas, section.Rows);
        }

        if (section.Left > 0)
            html.Line("p", canvas.Tongue.Say($"另有{section.Left}项已计入结论，未在本表列出。",
                $"{canvas.Tongue.Count(section.Left)} more are counted above and not listed here."), ("class", "note"));
    }

    private static void Head(Canvas canvas, IndicatorSection section)
    {
        var html = canvas.Html;
        using var head = html.Tag("thead", ("role", "rowgroup"));
        using var row = html.Tag("tr", ("role", "row"));
        Column(canvas, "c-no", Labels.Number, null);
        Column(canvas, null, Labels.Indicator, null);
        if (canvas.Tongue.IsChinese)
            Column(canvas, "c-unit", Labels.Unit, null);
        Column(canvas, "c-force", Labels.Force, null);
        Column(canvas, "num", Labels.Base, section.BaseHead);
        Column(canvas, "c-target num", Labels.Target, section.TargetHead);
        Column(canvas, "num", Labels.Latest, null);
        using (html.Tag("th", ("scope", "col"), ("role", "columnheader"), ("class", "c-bar")))
        {
            html.Text(canvas.Say(Labels.Picture));
            using var places = html.Tag("span", ("class", "barhead"), ("aria-hidden", "true"));
            html.Line("span", canvas.Say(Labels.Below));
            html.Line("b", canvas.Say(Labels.Target));
            html.Line("i", canvas.Say(Labels.Beyond));
        }

        Column(canvas, "c-verdict", Labels.Judged, null);
    }

    private static void Column(Canvas canvas, string? look, Name words, string? second)
    {
        using var head = canvas.Html.Tag("th", ("scope", "col"), ("role", "columnheader"), ("class", look));
        canvas.Html.Text(canvas.Say(words));
        if (second is not null)
            canvas.Html.Line("small", second);
    }

    private static void Body(Canvas canvas, IReadOnlyList<IndicatorRow> rows)
    {
        string? group = null;
        foreach (var row in rows)
        {
            if (row.Group is { } name && name != group)
            {
                group = name;
                using var line = canvas.Html.Tag("tr", ("class", "grp"), ("role", "row"));
                canvas.Html.Line("th", name, ("role", "rowheader"), ("scope", "colgroup"), ("colspan", "8"));
                if (canvas.Tongue.IsChinese)
                    canvas.Html.Line("td", "", ("class", "c-unit"), ("aria-hidden", "true"));
            }

            Row(canvas, row);
        }
    }

    private static void Row(Canvas canvas, IndicatorRow row)
    {
        var html = canvas.Html;
        var isBare = row.Base is null && row.Latest is null;
        var look = string.Join(' ', new[] { row.IsBinding ? "bind" : "", isBare ? "bare" : "" }
            .Where(name => name.Length > 0));
        html.Break();
        using var line = html.Tag("tr", ("id", canvas.Id(row.Anchor)), ("class", look.Length == 0 ? null : look),
            ("role", "row"));
        html.Line("td", row.Number, ("class", "c-no"), ("role", "cell"));
        using (html.Tag("th", ("scope", "row"), ("role", "rowheader"), ("class", "c-name")))
        {
            html.Line("bdi", row.Name);
            canvas.Notes(row.Notes);
        }

        if (canvas.Tongue.IsChinese)
            html.Line("td", row.Unit, ("class", "c-unit"), ("role", "cell"));
        using (html.Tag("td", ("class", "c-force frc"), ("role", "cell")))
            html.Line(row.IsBinding ? "b" : "span", row.Force);
        Cell(canvas, "c-base num", Labels.Base, row.Base, null);
        Cell(canvas, row.Bullet.Frame is null ? "c-target num" : "c-target num words", Labels.Target, row.Target,
            canvas.Tongue.IsChinese && row.Bullet.Frame is null ? row.Unit : null);
        Cell(canvas, "c-latest num", Labels.Latest, row.Latest, null);
        using (html.Tag("td", ("class", "c-bar"), ("role", "cell")))
            BulletDrawing.Draw(canvas, row.Bullet, row.Sentence);
        using (html.Tag("td", ("class", "c-verdict"), ("role", "cell")))
        {
            canvas.Verdict(row.Verdict, row.VerdictWord);
            if (row.VerdictNote is not null)
                html.Line("small", row.VerdictNote);
        }
    }

    private static void Cell(Canvas canvas, string look, Name label, Cell? cell, string? unit)
    {
        using var box = canvas.Html.Tag("td", ("class", look), ("role", "cell"), ("data-l", canvas.Say(label)));
        if (cell is null)
        {
            canvas.Nothing();
            return;
        }

        canvas.Figure(cell.Text, cell.Source);
        if (unit is { Length: > 0 } && !cell.Text.EndsWith(unit, StringComparison.Ordinal))
            canvas.Html.Line("span", unit, ("class", "u"));
        if (cell.Second is not null)
            canvas.Html.Line("small", cell.Second);
    }
}
