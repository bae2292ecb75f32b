using AngleSharp.Dom;

namespace Jingan.Planning.Reports.Tests;

public class HostileTests
{
    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "</title></style></svg></table><h1>x</h1>",
        "' onmouseover='alert(1)",
        "<!-- -->]]>&lt;&amp;",
        "\u202Egnal-ot-thgir \u2066left",
        "مؤشر السكان",
        "👩‍👩‍👧‍👦 \uD800 lone",
        "\u0000\u0007\u001b[31m",
        new string('长', 400),
        new string('W', 400),
        "javascript:alert(1)",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_hostile_text_stands_on_the_page_as_text(string text)
    {
        var html = Page(text);
        var page = Pages.Parse(html);

        page.QuerySelectorAll("script, img, iframe").Should().BeEmpty();
        page.QuerySelectorAll("h1").Should().HaveCount(1);
        page.All.SelectMany(element => element.Attributes).Should().OnlyContain(attribute =>
            !attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        page.QuerySelectorAll("[href]").Should().OnlyContain(link => link.GetAttribute("href")!.StartsWith('#'));
        html.Should().NotContain("\u0000").And.NotContain("\u001b");
    }

    [Fact]
    public void A_name_with_signs_of_markup_is_shown_as_it_is_written()
    {
        var page = Pages.Parse(Page("a<b>&\"c'"));

        page.QuerySelector("h1")!.TextContent.Should().Be("a<b>&\"c'");
        page.QuerySelector(".ind .c-name bdi")!.TextContent.Should().Be("a<b>&\"c'");
    }

    [Fact]
    public void Title_header_and_footer_of_ones_own_are_text()
    {
        var plan = Pages.BuiltIn.FindPlan("jingan-vision-2035")!;
        var page = Pages.Parse(PlanReport.Of(plan, Pages.BuiltIn, Pages.Day,
            new() { Title = "<b>T</b>", Header = "<i>H</i>", Footer = "<u>F</u>", Command = "<a>" }).ToHtml());

        page.QuerySelector("h1")!.TextContent.Should().Be("<b>T</b>");
        page.QuerySelector(".kick")!.TextContent.Should().Be("<i>H</i>");
        page.QuerySelector("footer")!.TextContent.Should().Be("<u>F</u>");
        page.QuerySelector("code")!.TextContent.Should().Be("<a>");
    }

    private static string Page(string text)
    {
        var name = new Name(text.Trim().Length == 0 ? "x" : text, text.Trim().Length == 0 ? "x" : text);
        var plan = Pages.Yunting.Plans[0];
        var zones = plan.Space!.Zones.Select(zone => zone with { Name = name }).ToValueList();
        var hostile = plan with
        {
            Title = name,
            Jurisdiction = plan.Jurisdiction,
            Targets = [.. plan.Targets.Select(target =>
                target with { Name = name, Wording = text.Trim().Length == 0 ? "x" : text, No = text })],
            Projects = [.. plan.Projects.Select(project => project with { Name = name, Category = name })],
            Space = plan.Space with { Zones = zones, Pattern = name },
        };
        var set = Pages.Yunting with { Plans = [hostile],
            Indicators = [.. Pages.Yunting.Indicators.Select(indicator => indicator with { Name = name })] };
        return PlanReport.Of(hostile, set, new(2027, 3, 1), new() { Title = text }).ToHtml();
    }
}
