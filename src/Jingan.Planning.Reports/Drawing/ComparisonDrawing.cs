using Jingan.Planning.Reports.From;
using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The fifth section: what two plans ask of the same indicators, and what only one of them lists.</summary>
internal static class ComparisonDrawing
{
    private const decimal Width = 200;

    public static void Draw(Canvas canvas, ComparisonSection section)
    {
        var html = canvas.Html;
        if (section.Groups.Count == 0)
            html.Line("p", canvas.Tongue.Say("两份规划没有相同的指标。", "The two plans have no indicator in common."),
                ("class", "empty"));
        else
            Table(canvas, section);
        if (section.NotListed.Count == 0)
            return;

        html.Line("h3", section.NotListedTitle);
        html.Line("p", section.NotListedLead, ("class", "lead"));
        using var chips = html.Tag("ul", ("class", "chips"));
        foreach (var name in section.NotListed)
            html.Line("li", name);
        if (section.NotListedLeft > 0)
            html.Line("li", canvas.Tongue.Say($"另{section.NotListedLeft}项",
                $"{canvas.Tongue.Count(section.NotListedLeft)} more"));
    }

    private static void Table(Canvas canvas, ComparisonSection section)
    {
        var html = canvas.Html;
        using var table = html.Tag("table", ("class", "cmp"), ("role", "table"));
        html.Line("caption", section.Lead);
        using (html.Tag("thead", ("role", "rowgroup")))
        using (html.Tag("tr", ("role", "row")))
        {
            Head(canvas, canvas.Say(Labels.Indicator), null);
            Head(canvas, section.BeforeName, "num");
            Head(canvas, section.AfterName, "num");
            using (html.Tag("th", ("scope", "col"), ("role", "columnheader"), ("class", "c-bars")))
            {
                html.Text(canvas.Say(Labels.Contrast));
                Key(canvas, section);
            }

            Head(canvas, canvas.Say(Labels.Change), "c-eff");
            Head(canvas, canvas.Say(Labels.Increment), "c-inc");
        }

        using var body = html.Tag("tbody", ("role", "rowgroup"));
        foreach (var group in section.Groups)
        {
            using (html.Tag("tr", ("class", "grp"), ("role", "row")))
                html.Line("th", canvas.Tongue.Say($"{group.Word} {group.Count}项",
                    $"{group.Word}: {canvas.Tongue.Count(group.Count)}"), ("colspan", "6"), ("role", "rowheader"),
                    ("scope", "colgroup"));
            foreach (var row in group.Rows)
                Row(canvas, section, group.Kind, row);
            if (group.Count > group.Rows.Count)
            {
                using var left = html.Tag("tr", ("class", "grp"), ("role", "row"));
                html.Line("td", canvas.Tongue.Say($"另有{group.Count - group.Rows.Count}项未列出",
                    $"{canvas.Tongue.Count(group.Count - group.Rows.Count)} more"), ("colspan", "6"), ("role", "cell"));
            }
        }
    }

    private static void Head(Canvas canvas, string words, string? look) =>
        canvas.Html.Line("th", words, ("scope", "col"), ("role", "columnheader"), ("class", look));

    private static void Key(Canvas canvas, ComparisonSection section)
    {
        var html = canvas.Html;
        using var key = html.Tag("small");
        using (html.Tag("svg", ("viewBox", "0 0 10 10"), ("width", "10"), ("height", "10"), ("aria-hidden", "true")))
            html.Bar("po", 1, 2, 7, 7);
        html.Text(" " + section.BeforeName + "\u2003");
        using (html.Tag("svg", ("viewBox", "0 0 10 10"), ("width", "10"), ("height", "10"), ("aria-hidden", "true")))
            html.Bar("pf", 1, 2, 8, 8);
        html.Text(" " + section.AfterName);
    }

    private static void Row(Canvas canvas, ComparisonSection section, Difference kind, ComparisonRow row)
    {
        var html = canvas.Html;
        using var line = html.Tag("tr", ("role", "row"), ("class", kind.ToString().ToLowerInvariant()));
        using (html.Tag("th", ("scope", "row"), ("role", "rowheader"), ("class", "c-name")))
            html.Line("bdi", row.Name);
        using (html.Tag("td", ("role", "cell"),
            ("class", row.Bars is null && row.Frame is not null ? "c-before num words" : "c-before num"),
            ("data-l", section.BeforeName)))
        {
            if (row.Before is null)
                html.Line("span", canvas.Say(Labels.NotSet), ("class", "hush"));
            else
                canvas.Content(row.Before);
        }

        using (html.Tag("td", ("role", "cell"),
            ("class", row.Bars is null && row.Frame is not null ? "c-after num words" : "c-after num"),
            ("data-l", section.AfterName)))
            canvas.Content(row.After);
        using (html.Tag("td", ("role", "cell"), ("class", "c-bars")))
        {
            if (row.Bars is { } bars)
                Bars(canvas, bars, $"{section.BeforeName} {row.Before?.Text}; {section.AfterName} {row.After.Text}");
            else if (row.Frame is { } frame && row.Before is not null)
                html.Line("div", frame, ("class", "frame"));
        }

        using (html.Tag("td", ("role", "cell"), ("class", "c-eff")))
        {
            html.Line("span", FromComparison.MarkOf(kind), ("class", "sign"), ("aria-hidden", "true"));
            html.Line("b", row.Word);
            if (row.Amount is not null)
            {
                using var amount = html.Tag("small");
                html.Text(row.Amount);
                foreach (var note in row.Notes)
                    Letter(canvas, note);
            }
        }

        using (html.Tag("td", ("role", "cell"), ("class", row.Increment is null ? "c-inc none" : "c-inc")))
            html.Text(row.Increment ?? "—");
    }

    private static void Letter(Canvas canvas, string note)
    {
        using var sup = canvas.Html.Tag("sup");
        canvas.Html.Line("a", note, ("href", canvas.Link("l" + note)));
    }

    /// <summary>Before as an outline, after filled, from zero; the far end of a range dashed or pale, an open end with an arrow.</summary>
    private static void Bars(Canvas canvas, ComparisonBars bars, string description)
    {
        var html = canvas.Html;
        using var svg = html.Tag("svg", ("class", "bars"), ("viewBox", "0 0 200 36"), ("role", "img"),
            ("aria-label", description));
        var most = new[] { bars.Before.Low, bars.Before.High, bars.After.Low, bars.After.High }.Max(value =>
            Math.Abs(value ?? 0));
        decimal At(decimal? value) => most == 0 ? 0 : Math.Abs(value ?? 0) / most * (Width - 24);
        Bar(html, bars.Before, At, 5, "po", "dash");
        Bar(html, bars.After, At, 20, "pf", "band");
    }

    private static void Bar(HtmlWriter html, Figure figure, Func<decimal?, decimal> at, decimal y, string look,
        string far)
    {
        var near = at(figure.Low ?? figure.High);
        html.Bar(look, 1, y, near, 10);
        if (figure is { IsPoint: false, Low: not null, High: { } high })
            html.Bar(far == "dash" ? "dash" : "band", 1 + near, y, at(high) - near, 10);
        if (figure is { High: null })
            html.Path("tk2", (near + 4, y + 2), (near + 8, y + 5), (near + 4, y + 8));
        if (figure is { Low: null })
            html.Path("tk2", (near - 2, y + 2), (near - 6, y + 5), (near - 2, y + 8));
    }
}
