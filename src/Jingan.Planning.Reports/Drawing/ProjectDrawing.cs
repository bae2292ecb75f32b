using Jingan.Planning.Evaluation;
using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The seventh section: one strip of years a project, its milestones on it, what became of it at the right.</summary>
internal static class ProjectDrawing
{
    private const decimal Overlap = 0.2m;

    public static void Draw(Canvas canvas, ProjectSection section)
    {
        var html = canvas.Html;
        if (section.Groups.Count == 0)
        {
            html.Line("p", section.Empty, ("class", "empty"));
            return;
        }

        html.Line("p", section.Lead, ("class", "lead"));
        Key(canvas);
        using (html.Tag("div", ("class", "ganttbox"), ("tabindex", "0"), ("role", "region"),
            ("aria-label", canvas.Say(Labels.Project))))
        using (html.Tag("table", ("class", "gantt"), ("role", "table")))
        {
            html.Line("caption", canvas.Say(Labels.Milestones), ("class", "sr"));
            Head(canvas, section);
            using var body = html.Tag("tbody", ("role", "rowgroup"));
            foreach (var group in section.Groups)
                Group(canvas, section, group);
            Foot(canvas, section);
        }

        using var details = html.Tag("details");
        html.Line("summary", canvas.Say(Labels.DataTable));
        Table(canvas, section);
    }

    /// <summary>The same as a table of figures.</summary>
    public static void Table(Canvas canvas, ProjectSection section)
    {
        var html = canvas.Html;
        using var table = html.Tag("table", ("class", "data"));
        html.Line("caption", canvas.Say(Labels.Milestones));
        using (html.Tag("thead"))
        using (html.Tag("tr"))
        {
            foreach (var head in new[] { Labels.Project, Labels.Year, Labels.Milestones })
                html.Line("th", canvas.Say(head), ("scope", "col"));
        }

        using var body = html.Tag("tbody");
        foreach (var line in section.Groups.SelectMany(group => group.Lines))
        {
            foreach (var mark in line.Marks)
            {
                using var row = html.Tag("tr");
                html.Line("th", line.Name, ("scope", "row"));
                html.Line("td", Canvas.Plain(mark.Year));
                using var cell = html.Tag("td");
                canvas.Figure(mark.Word, mark.Source);
            }
        }
    }

    private static void Head(Canvas canvas, ProjectSection section)
    {
        var html = canvas.Html;
        using var head = html.Tag("thead", ("role", "rowgroup"));
        using var row = html.Tag("tr", ("role", "row"));
        using (html.Tag("th", ("class", "nm"), ("scope", "col"), ("role", "columnheader")))
            html.Line("span", canvas.Say(Labels.Project), ("class", "sr"));
        using (html.Tag("th", ("class", "st"), ("scope", "col"), ("role", "columnheader")))
        using (html.Tag("div", ("class", "strip")))
        {
            html.Line("span", canvas.Say(Labels.Milestones), ("class", "sr"));
            for (var year = section.Years.First; year <= section.Years.Last; year++)
            {
                using var place = html.Tag("span", ("class", "yr"),
                    ("style", "left:" + Canvas.Percent(At(section, year + 0.5m))));
                html.Line("span", Canvas.Plain(year), ("class", "y4"));
                html.Line("span", Canvas.Plain(year)[2..], ("class", "y2"), ("aria-hidden", "true"));
            }
        }

        using (html.Tag("th", ("class", "wd"), ("scope", "col"), ("role", "columnheader")))
            html.Line("span", canvas.Say(Labels.State), ("class", "sr"));
    }

    private static void Group(Canvas canvas, ProjectSection section, ProjectGroup group)
    {
        var html = canvas.Html;
        using (html.Tag("tr", ("class", "cat"), ("role", "row")))
        using (html.Tag("th", ("colspan", "3"), ("scope", "colgroup"), ("role", "rowheader")))
        {
            html.Text(group.Name);
            html.Line("small", group.Note);
        }

        foreach (var line in group.Lines)
        {
            html.Break();
            using var row = html.Tag("tr", ("role", "row"));
            using (html.Tag("th", ("class", "nm"), ("scope", "row"), ("role", "rowheader")))
                html.Line("bdi", line.Name);
            using (html.Tag("td", ("class", "st"), ("role", "cell")))
                Strip(canvas, section, line);
            using (html.Tag("td", ("class", "wd"), ("role", "cell")))
                canvas.Verdict(VerdictOf(line.Outcome), line.Word);
        }
    }

    /// <summary>What the ground and the dashed line are.</summary>
    private static void Foot(Canvas canvas, ProjectSection section)
    {
        var html = canvas.Html;
        using var row = html.Tag("tr", ("class", "foot"), ("aria-hidden", "true"));
        html.Line("td", "", ("class", "nm"));
        using (html.Tag("td", ("class", "st")))
        using (html.Tag("div", ("class", "strip")))
        {
            var (from, to) = (At(section, section.Ground.First), At(section, section.Ground.Last + 1));
            var today = At(section, section.Today);
            if (today >= from && today <= to && today <= 0.8m)
                html.Line("span", section.Ground.Name, ("class", "ft"), ("style", $"left:{Canvas.Percent(today)};padding-right:5px;transform:translateX(-100%)"));
            else
                html.Line("span", section.Ground.Name, ("class", "ft"), ("style", $"left:{Canvas.Percent((from + to) / 2)};transform:translateX(-50%)"));

            html.Line("span", section.TodayWord, ("class", "ft"),
                ("style",
                    $"left:{Canvas.Percent(today)};{(today > 0.8m ? "padding-right:5px;transform:translateX(-100%)" : "padding-left:5px")}"));
        }

        html.Line("td", "", ("class", "wd"));
    }

    private static PageVerdict VerdictOf(MilestoneVerdict outcome) => outcome switch
    {
        MilestoneVerdict.Reached => PageVerdict.Met,
        MilestoneVerdict.ReachedLate or MilestoneVerdict.Slipped => PageVerdict.Behind,
        MilestoneVerdict.Open => PageVerdict.NotDue,
        MilestoneVerdict.GivenUp => PageVerdict.NotMet,
        _ => PageVerdict.Undetermined,
    };

    private static void Strip(Canvas canvas, ProjectSection section, ProjectLine line)
    {
        var html = canvas.Html;
        var marks = string.Join(canvas.Tongue.Say("；", "; "), line.Marks.Select(mark => $"{mark.Year} {mark.Word}"));
        using var strip = html.Tag("div", ("class", "strip"), ("role", "img"),
            ("aria-label", $"{line.Name}{canvas.Tongue.Say("：", ": ")}{marks}"));
        Span(html, "gd", At(section, section.Ground.First), At(section, section.Ground.Last + 1));
        for (var year = section.Years.First; year <= section.Years.Last; year++)
            html.Line("i", "", ("class", "yl"), ("style", "left:" + Canvas.Percent(At(section, year))));
        html.Line("i", "", ("class", "td"), ("style", "left:" + Canvas.Percent(At(section, section.Today))));
        var places = Places(section, line);
        if (places.Count > 1)
            Span(html, "ln", places[0], places[^1]);
        if (line.Outcome == MilestoneVerdict.NotMentioned && places[^1] < At(section, section.Today))
            Span(html, "dl", places[^1] + 0.025m, At(section, section.Today));
        if (line.Slip is { } slip)
            Slip(html, At(section, slip.From + 0.5m), At(section, slip.To + 0.5m));
        for (var place = 0; place < line.Marks.Count; place++)
            Mark(html, line.Marks[place], places[place]);
    }

    /// <summary>Marks stand in the middle of their year; of several in one year each moves a little.</summary>
    private static List<decimal> Places(ProjectSection section, ProjectLine line)
    {
        List<decimal> places = [];
        foreach (var year in line.Marks.GroupBy(mark => mark.Year))
        {
            var count = year.Count();
            for (var place = 0; place < count; place++)
                places.Add(At(section, year.Key + 0.5m + ((place - ((count - 1) / 2m)) * 2 * Overlap)));
        }

        return places;
    }

    private static decimal At(ProjectSection section, decimal year)
    {
        var count = section.Years.Last - section.Years.First + 1;
        return Math.Clamp((year - section.Years.First) / count, 0, 1);
    }

    private static void Span(HtmlWriter html, string look, decimal from, decimal to)
    {
        if (to > from)
            html.Line("i", "", ("class", look),
                ("style", $"left:{Canvas.Percent(from)};width:{Canvas.Percent(to - from)}"));
    }

    private static void Slip(HtmlWriter html, decimal from, decimal to)
    {
        Span(html, "sl", from, to - 0.012m);
        using var svg = html.Tag("svg", ("viewBox", "0 0 20 14"), ("style", "left:" + Canvas.Percent(to - 0.016m)),
            ("aria-hidden", "true"));
        html.Path("slip", (7, 3), (12, 7), (7, 11));
    }

    private static void Mark(HtmlWriter html, MilestoneMark mark, decimal place)
    {
        using var svg = html.Tag("svg", ("viewBox", "0 0 20 14"), ("style", "left:" + Canvas.Percent(place)),
            ("aria-hidden", "true"));
        Shape(html, mark.Shape, mark.IsReached ? "act" : "po");
    }

    private static void Shape(HtmlWriter html, MilestoneShape shape, string look)
    {
        switch (shape)
        {
            case MilestoneShape.Start:
                html.Shape(look, (10, 1), (16.5m, 13), (3.5m, 13));
                break;
            case MilestoneShape.Progress:
                html.Bar(look, 1, 3.5m, 18, 7, 3.5m);
                break;
            case MilestoneShape.Completion:
                html.Bar(look, 4.5m, 1.5m, 11, 11);
                break;
            default:
                html.Disc(look, 10, 7, 5.4m);
                break;
        }
    }

    private static void Key(Canvas canvas)
    {
        var html = canvas.Html;
        using var panel = html.Tag("div", ("class", "panel"));
        using var key = html.Tag("ul", ("class", "key"));
        Item(canvas, new("计划开工", "planned start"), () => Shape(html, MilestoneShape.Start, "po"));
        Item(canvas, new("计划推进", "planned to be in progress"), () => Shape(html, MilestoneShape.Progress, "po"));
        Item(canvas, new("计划竣工", "planned completion"), () => Shape(html, MilestoneShape.Completion, "po"));
        Item(canvas, new("其他节点（征收、前期、启用）", "other milestones"), () => Shape(html, MilestoneShape.Other, "po"));
        Item(canvas, new("实心：已报告完成", "filled: reported as reached"), () =>
            Shape(html, MilestoneShape.Completion, "act"));
        Item(canvas, new("推迟", "late"), () =>
        {
            html.Stroke("slip", 0, 7, 18, 7);
            html.Path("slip", (13, 3), (18, 7), (13, 11));
        });
        Item(canvas, new("此后文件未提及", "not mentioned since"), () => html.Stroke("dash", 0, 7, 20, 7));
    }

    private static void Item(Canvas canvas, Name words, Action draw)
    {
        using var item = canvas.Html.Tag("li");
        using (canvas.Html.Tag("svg", ("viewBox", "0 0 20 14"), ("width", "20"), ("aria-hidden", "true")))
            draw();
        canvas.Html.Text(canvas.Say(words));
    }
}
