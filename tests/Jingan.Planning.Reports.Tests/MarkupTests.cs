using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;

namespace Jingan.Planning.Reports.Tests;

public class MarkupTests
{
    public static TheoryData<string, Language> All => Pages.All;

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_is_HTML_that_a_strict_parser_takes(string plan, Language language)
    {
        var html = Pages.Report(plan, language).ToHtml();
        List<string> errors = [];
        var parser = new HtmlParser(new HtmlParserOptions { IsKeepingSourceReferences = true });
        parser.Error += (_, error) => errors.Add(((AngleSharp.Html.Dom.Events.HtmlErrorEvent)error).Message);

        parser.ParseDocument(html);

        errors.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Ids_are_unique_and_links_within_a_page_lead_somewhere(string plan, Language language)
    {
        var page = Pages.Document(plan, language);
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();

        ids.Should().OnlyHaveUniqueItems();
        page.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Should().BeSubsetOf(ids);
        page.QuerySelectorAll("[aria-labelledby]")
            .SelectMany(element => element.GetAttribute("aria-labelledby")!.Split(' ')).Should().BeSubsetOf(ids);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Nothing_is_asked_of_a_network_and_nothing_runs(string plan, Language language)
    {
        var html = Pages.Report(plan, language).ToHtml();
        var page = Pages.Parse(html);

        page.QuerySelectorAll("script, link, img, iframe, object, embed, video, audio, use, image, base, form").Should().BeEmpty();
        page.QuerySelectorAll("[src], [srcset], [onclick], [onload]").Should().BeEmpty();
        page.QuerySelectorAll("[href]")
            .Select(link => link.GetAttribute("href")!).Should().OnlyContain(target => target.StartsWith('#'));
        page.QuerySelector("style")!.TextContent.Should().NotContain("url(").And.NotContain("@import");
        html.Should().NotContain("http://").And.NotContain("https://");
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Headings_go_down_one_step_at_a_time(string plan, Language language)
    {
        var levels = Pages.Document(plan, language).QuerySelectorAll("h1, h2, h3, h4")
            .Select(heading => heading.LocalName[1] - '0').ToList();

        levels[0].Should().Be(1);
        levels.Count(level => level == 1).Should().Be(1);
        levels.Zip(levels.Skip(1)).Should().OnlyContain(pair => pair.Second <= pair.First + 2);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_table_has_a_caption_and_every_head_a_scope(string plan, Language language)
    {
        var page = Pages.Document(plan, language);

        page.QuerySelectorAll("table").Should().OnlyContain(table => table.QuerySelector("caption") != null);
        page.QuerySelectorAll("th").Should().OnlyContain(head => head.GetAttribute("scope") != null);
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_picture_has_a_name_or_says_that_it_is_only_beside_its_word(string plan, Language language)
    {
        foreach (var picture in Pages.Document(plan, language).QuerySelectorAll("svg"))
        {
            var isNamed = picture.GetAttribute("role") == "img"
                && (picture.HasAttribute("aria-label") || picture.HasAttribute("aria-labelledby"));
            (isNamed || picture.GetAttribute("aria-hidden") == "true").Should().BeTrue(picture.OuterHtml);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_picture_has_no_NaN_and_no_number_that_a_browser_cannot_read(string plan, Language language)
    {
        string[] names = ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"];
        foreach (var mark in Pages.Document(plan, language).QuerySelectorAll("svg *"))
        {
            foreach (var name in names.Where(mark.HasAttribute))
                decimal.TryParse(mark.GetAttribute(name), System.Globalization.CultureInfo.InvariantCulture,
                    out _).Should().BeTrue(mark.OuterHtml);
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_Chinese_page_has_no_English_words_of_its_own_and_an_English_one_no_Chinese(string plan,
        Language language)
    {
        var page = Pages.Document(plan, language);
        var own = page.QuerySelectorAll("h2, thead th, nav a, .lead, .key li, .by, .split dt, summary, .rest p, .empty")
            .Select(element => element.TextContent);

        if (language == Language.English)
            own.Should().OnlyContain(text => !text.Any(letter => letter >= '\u4e00' && letter <= '\u9fff'));
        else
            own.Should().OnlyContain(text => !System.Text.RegularExpressions.Regex.IsMatch(text, "[a-z]{3,}"));
    }
}
