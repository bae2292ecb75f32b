using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;
using NodaTime;
using NodaTime.Text;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The index of a site, and the pages of its indicators.</summary>
internal static class SiteDrawing
{
    private static readonly PageVerdict[] Verdicts = [PageVerdict.Met, PageVerdict.NotMet, PageVerdict.Behind,
        PageVerdict.Undetermined, PageVerdict.NotDue];

    public static string Index(IReadOnlyList<(Plan Plan, ReportPage Page)> plans,
        IReadOnlyList<IndicatorPage> indicators, LocalDate asOf, ReportOptions options)
    {
        var tongue = new Tongue(options.Language);
        var title = options.Title ?? tongue.Say("规划评估", "Plan evaluation");
        return PageDrawing.Document(title, tongue, options, html =>
        {
            var canvas = new Canvas(html, tongue, "");
            using var root = html.Tag("div", ("class", "jp"), ("lang", tongue.Code));
            using var inner = html.Tag("div", ("class", "in"));
            using (html.Tag("header"))
            {
                html.Line("p", options.Header ?? plans[0].Plan.Jurisdiction.Name.In(tongue.Language),
                    ("class", "kick"));
                html.Line("h1", title);
                html.Line("p", tongue.Say("评估截至 ", "Evaluated as of ") + LocalDatePattern.Iso.Format(asOf),
                    ("class", "doc"));
            }

            using (html.Tag("main"))
            {
                Plans(canvas, plans);
                Indicators(canvas, indicators);
            }

            html.Line("footer", options.Footer ?? plans[0].Page.Sources.Footer);
        });
    }

    public static string Indicator(IndicatorPage page, ReportOptions options)
    {
        var tongue = new Tongue(options.Language);
        return PageDrawing.Document(page.Picture.Name, tongue, options, html =>
        {
            var canvas = new Canvas(html, tongue, "");
            using var root = html.Tag("div", ("class", "jp"), ("lang", tongue.Code));
            using var inner = html.Tag("div", ("class", "in"));
            using (html.Tag("header"))
            {
                using (html.Tag("p", ("class", "kick")))
                    html.Line("a", tongue.Say("← 全部规划和指标", "← all plans and indicators"), ("href", "../index.html"));
                html.Line("h1", page.Picture.Name);
            }

            using (html.Tag("main"))
                Body(canvas, page);
            html.Line("footer", options.Footer ?? page.Sources.Footer);
        });
    }

    private static void Body(Canvas canvas, IndicatorPage page)
    {
        var html = canvas.Html;
        using (html.Tag("section", ("aria-label", page.Picture.Name)))
        {
            using (html.Tag("p", ("class", "lead")))
            {
                html.Text(canvas.Tongue.Say("见于：", "In: "));
                foreach (var plan in page.Plans)
                {
                    html.Line("a", plan.Name, ("href", $"../plans/{plan.Id}.html"));
                    html.Text("\u2003");
                }
            }

            using (html.Tag("figure", ("style", "max-width:720px")))
            {
                using (html.Tag("figcaption"))
                {
                    html.Line("bdi", page.Picture.Name);
                    html.Line("span", page.Picture.Unit);
                }

                new MultiplePicture(canvas, page.Picture, page.Years, page.Ground).Draw();
                html.Line("p", page.Picture.Sentence);
            }

            MultiplesDrawing.Table(canvas, page.Picture);
        }

        using (html.Tag("section", ("aria-labelledby", "sources")))
        {
            html.Line("h2", canvas.Say(Labels.Of(ReportSection.Sources)), ("id", "sources"));
            SupplyDrawing.Draw(canvas, page.Sources);
        }
    }

    private static void Plans(Canvas canvas, IReadOnlyList<(Plan Plan, ReportPage Page)> plans)
    {
        var html = canvas.Html;
        using var section = html.Tag("section", ("aria-labelledby", "plans"));
        html.Line("h2", canvas.Tongue.Say("规划", "Plans"), ("id", "plans"));
        using var table = html.Tag("table");
        html.Line("caption", canvas.Tongue.Say("各份规划的指标，按评价计数", "The targets of each plan, by verdict"));
        using (html.Tag("thead"))
        using (html.Tag("tr"))
        {
            html.Line("th", canvas.Tongue.Say("规划", "Plan"), ("scope", "col"));
            html.Line("th", canvas.Say(Labels.Period), ("scope", "col"));
            foreach (var verdict in Verdicts)
                html.Line("th", canvas.Say(Labels.Of(verdict)), ("scope", "col"), ("class", "num"));
        }

        using var body = html.Tag("tbody");
        foreach (var (plan, page) in plans)
        {
            using var row = html.Tag("tr");
            using (html.Tag("th", ("scope", "row")))
            {
                html.Line("a", page.Heading.Document, ("href", $"plans/{plan.Id}.html"));
            }

            html.Line("td", canvas.Tongue.Years(plan.Period.Start.Year, plan.Period.End.Year));
            foreach (var verdict in Verdicts)
            {
                var count = page.Conclusion.Tiles.FirstOrDefault(tile => tile.Verdict == verdict)?.Count ?? 0;
                html.Line("td", canvas.Tongue.Count(count), ("class", count == 0 ? "num hush" : "num"));
            }
        }
    }

    private static void Indicators(Canvas canvas, IReadOnlyList<IndicatorPage> indicators)
    {
        var html = canvas.Html;
        using var section = html.Tag("section", ("aria-labelledby", "indicators"));
        html.Line("h2", canvas.Tongue.Say("指标", "Indicators"), ("id", "indicators"));
        if (indicators.Count == 0)
        {
            html.Line("p", canvas.Tongue.Say("没有带数的指标。", "No indicator has a figure."), ("class", "empty"));
            return;
        }

        using var chips = html.Tag("ul", ("class", "chips"));
        foreach (var indicator in indicators)
        {
            using var item = html.Tag("li");
            html.Line("a", indicator.Picture.Name, ("href", $"indicators/{indicator.Id}.html"));
        }
    }
}
