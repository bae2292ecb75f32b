using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The fourth section: key, pictures, what is not drawn; each picture with its table.</summary>
internal static class MultiplesDrawing
{
    public static void Draw(Canvas canvas, MultiplesSection section)
    {
        var html = canvas.Html;
        if (section.Pictures.Count == 0)
        {
            html.Line("p", section.NotDrawn, ("class", "empty"));
            return;
        }

        html.Line("p", section.Lead, ("class", "lead"));
        Key(canvas);
        using var grid = html.Tag("div", ("class", "grid"));
        foreach (var picture in section.Pictures)
        {
            html.Break();
            using var figure = html.Tag("figure", ("id", canvas.Id(picture.Anchor)));
            Figure(canvas, picture, section.Years, section.Ground);
        }

        using var rest = html.Tag("div", ("class", "rest"));
        html.Line("h3", canvas.Tongue.Say("未画图的指标", "Indicators without a picture"));
        html.Line("p", section.NotDrawn);
    }

    public static void Figure(Canvas canvas, Multiple picture, (int First, int Last) years,
        (int First, int Last, string Name) ground)
    {
        var html = canvas.Html;
        using (html.Tag("figcaption"))
        {
            html.Line("bdi", picture.Name);
            html.Line("span", picture.Unit);
        }

        new MultiplePicture(canvas, picture, years, ground).Draw();
        html.Line("p", picture.Sentence);
        using var details = html.Tag("details");
        using (html.Tag("summary"))
        {
            html.Text(canvas.Say(Labels.DataTable));
            html.Line("span", canvas.Tongue.Say("：", ": ") + picture.Name, ("class", "sr"));
        }

        Table(canvas, picture);
    }

    /// <summary>The figures of a picture.</summary>
    public static void Table(Canvas canvas, Multiple picture)
    {
        var html = canvas.Html;
        using var table = html.Tag("table", ("class", "data"));
        html.Line("caption",
            $"{picture.Name}{canvas.Tongue.Say("（", " (")}{picture.Unit}{canvas.Tongue.Say("）", ")")}");
        using (html.Tag("thead"))
        using (html.Tag("tr"))
        {
            foreach (var head in new[] { Labels.Period, Labels.KindOf, Labels.Value })
                html.Line("th", canvas.Say(head), ("scope", "col"));
        }

        using var body = html.Tag("tbody");
        foreach (var line in picture.Table)
        {
            using var row = html.Tag("tr");
            html.Line("th", line.Period, ("scope", "row"));
            html.Line("td", line.Kind);
            using var value = html.Tag("td");
            canvas.Figure(line.Value, line.Source);
        }
    }

    private static void Key(Canvas canvas)
    {
        var html = canvas.Html;
        using var panel = html.Tag("div", ("class", "panel"));
        using var key = html.Tag("ul", ("class", "key"));
        Item(canvas, new("实绩", "actual"), svg => svg.Disc("act", 12, 8, 4.6m));
        Item(canvas, new("预计数", "expected"), svg => svg.Disc("ring", 12, 8, 4.6m));
        Item(canvas, new("中间年份无数", "no figure between"), svg => svg.Stroke("dot", 1, 8, 23, 8));
        Item(canvas, new("年度计划", "plan of a year"), svg => svg.Diamond("po", 12, 8, 5.5m));
        Item(canvas, new("五年规划目标", "target of a plan"), svg =>
        {
            svg.Stroke("pl", 0, 12, 14, 7);
            svg.Stroke("tk", 12, 7, 24, 7);
        });
        Item(canvas, new("目标区间", "range of a target"), svg =>
        {
            svg.Shape("fan", (1, 13), (22, 2), (22, 11));
            svg.Stroke("pbar", 22, 2, 22, 11);
        });
        Item(canvas, new("多年平均", "mean of years"), svg => svg.Stroke("mean", 1, 8, 23, 8));
        Item(canvas, new("口径变更", "definition changed"), svg =>
            svg.Path("zig", (12, 0), (9, 4), (13, 8), (9, 12), (12, 16)));
    }

    private static void Item(Canvas canvas, Name words, Action<HtmlWriter> draw)
    {
        using var item = canvas.Html.Tag("li");
        using (canvas.Html.Tag("svg", ("viewBox", "0 0 24 16"), ("width", "24"), ("aria-hidden", "true")))
            draw(canvas.Html);
        canvas.Html.Text(canvas.Say(words));
    }
}
