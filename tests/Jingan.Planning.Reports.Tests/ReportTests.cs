using System.Text;
using System.Text.Json;

namespace Jingan.Planning.Reports.Tests;

public class ReportTests
{
    public static TheoryData<string, Language> All => Pages.All;

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_data_and_day_give_the_same_bytes(string plan, Language language)
    {
        Pages.Report(plan, language).ToHtml().Should().Be(Pages.Report(plan, language).ToHtml());
        Pages.Report(plan, language).ToJson().Should().Be(Pages.Report(plan, language).ToJson());
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_page_is_smaller_than_400_kB(string plan, Language language) =>
        Encoding.UTF8.GetByteCount(Pages.Report(plan, language).ToHtml()).Should().BeLessThan(400_000);

    [Fact]
    public void The_sections_stand_in_the_order_asked_for_and_are_numbered_so()
    {
        var options = new ReportOptions { Sections = [ReportSection.Sources, ReportSection.Conclusion] };
        var page = Pages.Parse(PlanReport.Of(Pages.BuiltIn.Plans[0], Pages.BuiltIn, Pages.Day, options).ToHtml());

        page.QuerySelectorAll("main > section:not(.annex) h2")
            .Select(heading => heading.TextContent).Should().Equal("一数据来源", "二总体结论");
    }

    [Fact]
    public void A_comparison_stands_only_where_there_is_a_plan_to_compare_with()
    {
        Pages.Document("jingan-fyp14", Language.Chinese).QuerySelectorAll(".cmp").Should().HaveCount(1);
        Pages.Document("jingan-fyp15", Language.Chinese).QuerySelectorAll(".cmp").Should().BeEmpty();
    }

    [Fact]
    public void What_the_other_text_does_not_list_is_not_said_to_be_dropped()
    {
        var text = Pages.Document("jingan-fyp14", Language.Chinese).Body!.TextContent;

        text.Should().Contain("现有文本未列出").And.Contain("不能据此认为这些指标已取消");
    }

    [Fact]
    public void A_fragment_is_a_style_sheet_and_one_element_whose_ids_have_the_prefix()
    {
        var fragment = Pages.Report("jingan-fyp14", Language.Chinese).ToFragment("a-");
        var page = Pages.Parse("<body>" + fragment);

        fragment.Should().StartWith("<style>");
        page.Body!.QuerySelectorAll("[id]").Should().OnlyContain(element => element.Id!.StartsWith("a-"));
        page.QuerySelectorAll(".jp").Should().HaveCount(1);
    }

    [Fact]
    public void A_prefix_of_ids_is_letters_digits_and_hyphens() =>
        FluentActions.Invoking(() =>
            Pages.Report("jingan-fyp15", Language.Chinese).ToFragment("a b")).Should().Throw<ArgumentException>();

    [Fact]
    public void Every_rule_of_the_style_sheet_lies_under_the_class_of_the_page()
    {
        var css = Pages.Report("jingan-fyp15", Language.Chinese).ToFragment();
        var rules = css[css.IndexOf('>', StringComparison.Ordinal)..css.IndexOf("</style>",
            StringComparison.Ordinal)].Split('\n')
            .Where(line => line.Contains('{') && !line.StartsWith("@media", StringComparison.Ordinal));

        rules.Should().OnlyContain(line => line.TrimStart('>').StartsWith(".jp"));
    }

    [Fact]
    public void A_colour_of_ones_own_takes_the_place_of_the_pages()
    {
        var options = new ReportOptions { Colours = [new(ColourRole.Plan, "#5B2A86", "#C9A3F0")] };

        PlanReport.Of(Pages.BuiltIn.Plans[0], Pages.BuiltIn, Pages.Day,
            options).ToHtml().Should().Contain("--jp-plan:#5B2A86").And.Contain("--jp-plan:#C9A3F0").And.NotContain("#1B5DA6");
    }

    [Fact]
    public void A_force_that_is_not_stated_is_said_to_be_so()
    {
        var page = Pages.Document("jingan-fyp15", Language.Chinese);

        page.QuerySelector(".crow")!.TextContent.Should().StartWith("属性未说明 8项");
        page.QuerySelectorAll(".tile .by").Select(note => note.TextContent).Should().NotContain(note => note.StartsWith('—'));
    }

    [Fact]
    public void Names_of_several_axes_do_not_cover_each_other() =>
        Pages.Document("xiwan-fyp15", Language.English).QuerySelectorAll("svg.wide text.big[text-anchor='middle']").Select(text => text.TextContent)
            .Should().Equal("Riverside Development Axis · Lake Axis · Axis (no name)");

    [Fact]
    public void Headings_of_objectives_stand_once_or_not_at_all()
    {
        Pages.Document("xiwan-fyp15", Language.Chinese).QuerySelectorAll(".ind tr.grp").Should().BeEmpty("its objectives alternate");
        Pages.Document("yunting-fyp15", Language.Chinese).QuerySelectorAll(".ind tr.grp").Select(row => row.TextContent).Should().Equal("经济发展", "生态环境", "民生福祉");
    }

    [Fact]
    public void A_value_outside_a_band_says_on_which_side_and_how_far()
    {
        var row = Pages.Document("xiwan-fyp15", Language.Chinese).QuerySelectorAll(".gap tbody tr").First(row => row.TextContent.Contains("资产负债率"));

        row.TextContent.Should().Contain("不在区间内").And.Contain("目标40%～60%，实际65.6%，高出区间5.6个百分点");
    }

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("#123456;}")]
    public void A_colour_of_another_form_is_refused(string value) =>
        FluentActions.Invoking(() =>
            new ReportColour(ColourRole.Plan, value, "#000000")).Should().Throw<ArgumentException>();

    [Fact]
    public void The_figures_are_one_JSON_document_with_numbers_as_strings()
    {
        using var json = JsonDocument.Parse(Pages.Report("jingan-fyp14", Language.Chinese).ToJson());
        var rows = json.RootElement.GetProperty("indicators").GetProperty("rows");

        rows.GetArrayLength().Should().Be(26);
        rows[0].GetProperty("bullet").GetProperty("target").GetString().Should().Be("3");
        rows[0].GetProperty("verdict").GetString().Should().Be("Met");
    }

    [Fact]
    public void A_plan_without_anything_gives_a_page_that_says_so()
    {
        var plan = Pages.Yunting.Plans[0] with { Targets = [], Projects = [], Space = null, Objectives = [] };
        var page = Pages.Parse(PlanReport.Of(plan, new PlanSet { Plans = [plan] }, Pages.Day).ToHtml());

        page.QuerySelectorAll("section .empty").Length.Should().BeGreaterThanOrEqualTo(5);
    }

    [Fact]
    public void A_site_has_an_index_and_links_that_lead_to_its_files()
    {
        var site = ReportSite.Of(Pages.BuiltIn.Plans, Pages.BuiltIn, Pages.Day);
        var paths = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);

        paths.Should().Contain("index.html").And.Contain("plans/jingan-fyp14.html").And.Contain("indicators/retail-sales.html");
        foreach (var file in site.Files)
        {
            var folder = new Uri("file:///" + file.Path);
            foreach (var link in Pages.Parse(file.Content).QuerySelectorAll("a[href]")
                .Select(link => link.GetAttribute("href")!).Where(link => !link.StartsWith('#')))
                paths.Should().Contain(new Uri(folder, link).AbsolutePath.TrimStart('/'),
                    $"{file.Path} links to {link}");
        }
    }

    [Fact]
    public void A_site_has_one_plan_at_least() =>
        FluentActions.Invoking(() => ReportSite.Of([], Pages.BuiltIn, Pages.Day)).Should().Throw<ArgumentException>();

    [Fact]
    public void A_file_is_written_beside_its_place_and_renamed()
    {
        var folder = Directory.CreateTempSubdirectory("report-").FullName;
        var path = Path.Combine(folder, "deep", "page.html");

        ReportFiles.Write(path, "old");
        ReportFiles.Write(path, "新");

        File.ReadAllBytes(path).Should().Equal(Encoding.UTF8.GetBytes("新"));
        Directory.GetFiles(Path.GetDirectoryName(path)!).Should().Equal(path);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_run_that_fails_leaves_the_old_page()
    {
        var folder = Directory.CreateTempSubdirectory("report-").FullName;
        var path = Path.Combine(folder, "page.html");
        ReportFiles.Write(path, "old");
        Directory.CreateDirectory(path + ".new");

        FluentActions.Invoking(() => ReportFiles.Write(path, "new")).Should().Throw<Exception>();

        File.ReadAllText(path).Should().Be("old");
        Directory.Delete(folder, recursive: true);
    }
}
