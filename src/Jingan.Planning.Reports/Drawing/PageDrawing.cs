using Jingan.Planning.Reports.Look;
using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>A whole page, or the same as a fragment for another page.</summary>
internal static class PageDrawing
{
    private static readonly string[] Numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

    /// <summary>A document of its own.</summary>
    public static string Document(string title, Tongue tongue, ReportOptions options, Action<HtmlWriter> body)
    {
        var html = new HtmlWriter();
        html.Doctype();
        using (html.Tag("html", ("lang", tongue.Code)))
        {
            using (html.Tag("head"))
            {
                html.Void("meta", ("charset", "utf-8"));
                html.Void("meta", ("name", "viewport"), ("content", "width=device-width,initial-scale=1"));
                html.Void("meta", ("http-equiv", "Content-Security-Policy"),
                    ("content", "default-src 'none'; style-src 'unsafe-inline'"));
                html.Line("title", title);
                html.Break();
                html.Style(StyleSheet.Page + Css(options));
            }

            html.Break();
            using (html.Tag("body"))
                body(html);
        }

        html.Break();
        return html.ToString();
    }

    public static string Css(ReportOptions options) =>
        Palette.Css(options.Colours) + StyleSheet.Text + StyleSheet.Marks + StyleSheet.Widths;

    public static string Page(ReportPage page, ReportOptions options)
    {
        var tongue = new Tongue(options.Language);
        return Document(page.Heading.Title, tongue, options, html =>
            Body(new(html, tongue, ""), page, options, "main"));
    }

    public static string Fragment(ReportPage page, ReportOptions options, string prefix)
    {
        var tongue = new Tongue(options.Language);
        var html = new HtmlWriter();
        html.Style(Css(options));
        Body(new(html, tongue, prefix), page, options, "div");
        html.Break();
        return html.ToString();
    }

    private static void Body(Canvas canvas, ReportPage page, ReportOptions options, string main)
    {
        var html = canvas.Html;
        var sections = options.Sections.Distinct()
            .Where(section => section != ReportSection.Comparison || page.Comparison is not null).ToList();
        using var root = html.Tag("div", ("class", "jp"), ("lang", canvas.Tongue.Code));
        using var inner = html.Tag("div", ("class", "in"));
        using (html.Tag("header"))
            Heading(canvas, page, sections);
        using (html.Tag(main))
        {
            for (var place = 0; place < sections.Count; place++)
                Section(canvas, page, sections[place], place);
            Annex(canvas, page, sections);
        }

        html.Line("footer", page.Sources.Footer);
    }

    private static void Heading(Canvas canvas, ReportPage page, List<ReportSection> sections)
    {
        var html = canvas.Html;
        html.Line("p", page.Heading.Kicker, ("class", "kick"));
        html.Line("h1", page.Heading.Title);
        using (html.Tag("p", ("class", "doc")))
        {
            html.Line("span", page.Heading.Document);
            html.Line("span", page.Heading.Period);
            html.Line("span", page.Heading.AsOf);
        }

        using var nav = html.Tag("nav", ("aria-label", canvas.Say(Labels.Contents)));
        using var list = html.Tag("ol");
        for (var place = 0; place < sections.Count; place++)
        {
            using var item = html.Tag("li");
            var name = sections[place] == ReportSection.Comparison ? canvas.Say(Labels.Of(sections[place]))
                : canvas.Say(Labels.ShortOf(sections[place]));
            html.Line("a", $"{NumeralOf(canvas, place)} {name}", ("href", canvas.Link("s" + Canvas.Plain(place + 1))));
        }
    }

    private static string NumeralOf(Canvas canvas, int place) =>
        canvas.Tongue.IsChinese ? Numerals[place] : Canvas.Plain(place + 1);

    private static void Section(Canvas canvas, ReportPage page, ReportSection section, int place)
    {
        var html = canvas.Html;
        html.Break();
        var id = canvas.Id("s" + Canvas.Plain(place + 1));
        var isOnSamePage = place == 0 || section is ReportSection.Unmet or ReportSection.Sources;
        using var box = html.Tag("section", ("id", id), ("class", isOnSamePage ? "flowon" : null),
            ("aria-labelledby", id + "h"));
        using (html.Tag("h2", ("id", id + "h")))
        {
            html.Line("span", NumeralOf(canvas, place), ("class", "nr"));
            html.Text(section == ReportSection.Comparison ? page.Comparison!.Title : canvas.Say(Labels.Of(section)));
        }

        switch (section)
        {
            case ReportSection.Conclusion:
                ConclusionDrawing.Draw(canvas, page.Conclusion);
                break;
            case ReportSection.Unmet:
                ConclusionDrawing.Draw(canvas, page.Unmet);
                break;
            case ReportSection.Indicators:
                IndicatorDrawing.Draw(canvas, page.Indicators);
                break;
            case ReportSection.Multiples:
                MultiplesDrawing.Draw(canvas, page.Multiples);
                break;
            case ReportSection.Comparison:
                ComparisonDrawing.Draw(canvas, page.Comparison!);
                break;
            case ReportSection.Space:
                SpaceDrawing.Draw(canvas, page.Space);
                break;
            case ReportSection.Projects:
                ProjectDrawing.Draw(canvas, page.Projects);
                break;
            case ReportSection.Supply:
                SupplyDrawing.Draw(canvas, page.Supply);
                break;
            default:
                SupplyDrawing.Draw(canvas, page.Sources);
                break;
        }
    }

    /// <summary>What is folded on a screen stands at the end of a print.</summary>
    private static void Annex(Canvas canvas, ReportPage page, List<ReportSection> sections)
    {
        var hasSeries = sections.Contains(ReportSection.Multiples) && page.Multiples.Pictures.Count > 0;
        var hasProjects = sections.Contains(ReportSection.Projects) && page.Projects.Groups.Count > 0;
        if (!hasSeries && !hasProjects)
            return;

        using var annex = canvas.Html.Tag("section", ("class", "annex"));
        canvas.Html.Line("h2", canvas.Say(Labels.Annex));
        using var columns = canvas.Html.Tag("div", ("class", "cols"));
        if (hasSeries)
        {
            foreach (var picture in page.Multiples.Pictures)
                MultiplesDrawing.Table(canvas, picture);
        }

        if (hasProjects)
            ProjectDrawing.Table(canvas, page.Projects);
    }
}
