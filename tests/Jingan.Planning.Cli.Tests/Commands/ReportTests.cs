using System.Text.Json;

namespace Jingan.Planning.Cli.Tests.Commands;

public class ReportTests
{
    [Fact]
    public void A_page_is_written_to_a_file()
    {
        var folder = Directory.CreateTempSubdirectory("report-").FullName;
        var path = Path.Combine(folder, "page.html");

        var run = ToolRun.Of("report", "jingan-fyp14", "--against", "jingan-fyp15", "--as-of", "2026-01-31", "--lang", "zh", "--out", path);

        run.Code.Should().Be(0);
        run.Error.Should().Be($"已写入 {path}\n");
        File.ReadAllText(path).Should().StartWith("<!DOCTYPE html>").And.Contain("26项主要指标").And.Contain("与“十五五”规划草案比较");
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_page_goes_to_standard_output_for_a_dash() =>
        ToolRun.Of("report", "jingan-vision-2035", "--as-of", "2026-01-31", "--out", "-").Output.Should().StartWith("<!DOCTYPE html>").And.EndWith("</html>\n");

    [Fact]
    public void A_fragment_has_no_document_around_it() =>
        ToolRun.Of("report", "jingan-vision-2035", "--as-of", "2026-01-31", "--out", "-", "--fragment").Output.Should().StartWith("<style>").And.NotContain("<html");

    [Fact]
    public void The_figures_stand_beside_the_page_as_JSON()
    {
        var folder = Directory.CreateTempSubdirectory("report-").FullName;
        var path = Path.Combine(folder, "figures.json");

        ToolRun.Of("report", "jingan-fyp14", "--as-of", "2026-01-31", "--out", "-", "--figures", path).Code.Should().Be(0);

        using var json = JsonDocument.Parse(File.ReadAllText(path));
        json.RootElement.GetProperty("indicators").GetProperty("rows").GetArrayLength().Should().Be(26);
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_folder_gets_a_site_of_all_plans()
    {
        var folder = Directory.CreateTempSubdirectory("report-").FullName;

        ToolRun.Of("report", "all", "--as-of", "2026-01-31", "--out", folder + "/").Code.Should().Be(0);

        Directory.GetFiles(Path.Combine(folder, "plans")).Should().HaveCount(BuiltInPlans.Ids.Count);
        File.Exists(Path.Combine(folder, "index.html")).Should().BeTrue();
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [InlineData("--fragment")]
    [InlineData("--figures", "figures.json")]
    public void What_one_page_alone_has_is_refused_for_a_site(params string[] option)
    {
        var folder = Directory.CreateTempSubdirectory("report-").FullName;

        var run = ToolRun.Of(["report", "jingan-vision-2035", "--out", folder + "/", .. option]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain($"{option[0]} is for one page");
        Directory.GetFiles(folder).Should().BeEmpty();
        Directory.Delete(folder);
    }

    [Fact]
    public void Several_plans_for_one_page_are_refused_with_their_ids()
    {
        var run = ToolRun.Of("report", "jingan-fyp14", "jingan-fyp15", "--out", "page.html");

        run.Code.Should().Be(2);
        run.Error.Should().Contain("jingan-fyp14, jingan-fyp15");
        File.Exists("page.html").Should().BeFalse();
    }

    [Fact]
    public void Sections_are_chosen_and_ordered_by_name()
    {
        var page = ToolRun.Of("report", "jingan-fyp14", "--as-of", "2026-01-31", "--out", "-", "--sections", "sources,conclusion").Output;

        page.IndexOf("Sources</h2>", StringComparison.Ordinal).Should().BePositive().And.BeLessThan(page.IndexOf("Conclusion</h2>", StringComparison.Ordinal));
        page.Should().NotContain("Indicators</h2>");
    }

    [Fact]
    public void Shapes_make_the_scheme_a_map_and_colours_of_ones_own_take_effect()
    {
        var page = ToolRun.Of(
            "report", PathOf("bay-2.yaml"), "--as-of", "2026-01-31", "--lang", "en", "--out", "-", "--sections", "space", "--geometry", PathOf("bay.geojson"),
            "--colour", "plan=#5B2A86,#C9A3F0", "--colour", "met=#0B5040").Output;

        page.Should().Contain("Map of one bay, one pole").And.Contain("<th scope=\"row\">Moon Bay Growth Pole</th>").And.NotContain("A scheme, not a map");
        page.Should().Contain("--jp-plan:#5B2A86").And.Contain("--jp-plan:#C9A3F0").And.Contain("--jp-met:#0B5040");
    }

    [Fact]
    public void What_shapes_and_plan_disagree_in_is_told_and_the_map_is_drawn_all_the_same()
    {
        var run = ToolRun.Of("report", PathOf("bay-2.yaml"), "--as-of", "2026-01-31", "--lang", "en", "--out", "-", "--geometry", PathOf("bay.geojson"));

        run.Error.Should().Contain("error JP4005: No plan has a zone 'nowhere'");
        run.Code.Should().Be(0);
        run.Output.Should().Contain("Map of one bay");
    }

    [Fact]
    public void Shapes_that_cannot_be_used_are_refused_with_their_place()
    {
        using var file = new TemporaryFile("bad.geojson", """{"type":"FeatureCollection","features":[{"id":"pole","geometry":{"type":"Circle","coordinates":[1,2]}}]}""");

        var run = ToolRun.Of("report", PathOf("bay-2.yaml"), "--out", "-", "--geometry", file.Path, "--lang", "en");

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("bad.geojson(1,").And.Contain("JP4003");
    }

    [Theory]
    [InlineData("plan=red")]
    [InlineData("plan")]
    [InlineData("sky=#123456")]
    [InlineData("plan=#123456,#654321,#000000")]
    [InlineData("1=#123456")]
    [InlineData("=#123456")]
    public void A_colour_that_is_none_is_refused_with_the_roles(string colour)
    {
        var run = ToolRun.Of("report", "jingan-vision-2035", "--out", "-", "--colour", colour);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(colour).And.Contain("ground, panel, ink");
    }

    [Fact]
    public void Title_header_and_footer_stand_on_the_page()
    {
        var page = ToolRun.Of("report", "jingan-vision-2035", "--as-of", "2026-01-31", "--out", "-", "--title", "<T>", "--header", "H & h", "--footer", "F").Output;

        page.Should().Contain("<h1>&lt;T&gt;</h1>").And.Contain("<p class=\"kick\">H &amp; h</p>").And.Contain("<footer>F</footer>");
    }

    [Fact]
    public void The_command_on_the_page_makes_the_page_again()
    {
        string[] asked = ["report", PathOf("bay-2.yaml"), "--against", PathOf("bay-1.yaml"), "--in", PathOf("bay-1.yaml"), "--title", "It's ours", "--sections", "sources", "--colour", "plan=#5B2A86", "--as-of", "2026-01-31", "--lang", "en", "--out", "-"];

        ToolRun.Of(asked).Output.Should().Contain(
            "jingan report bay-2.yaml --in bay-1.yaml --against bay-1.yaml --title &#39;It&#39;\\&#39;&#39;s ours&#39; --sections sources --colour &#39;plan=#5B2A86&#39; --as-of 2026-01-31 --lang en --out -");
    }

    [Fact]
    public void Two_files_named_together_are_one_set()
    {
        var run = ToolRun.Of("report", PathOf("bay-2.yaml"), "--against", PathOf("bay-1.yaml"), "--as-of", "2026-01-31", "--lang", "en", "--out", "-");

        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("Moon Bay Metropolitan Area");
    }

    [Theory]
    [InlineData("--sections", "pictures", "conclusion, unmet")]
    [InlineData("--as-of", "yesterday", "yesterday")]
    [InlineData("--against", "jingan-fyp41", "jingan-fyp14")]
    public void What_is_not_known_is_said_with_what_is(string option, string value, string hint)
    {
        var run = ToolRun.Of("report", "jingan-fyp14", "--out", "-", option, value);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain(hint);
    }

    private static string PathOf(string name) => Path.Combine(AppContext.BaseDirectory, "Zones", name);

    [Fact]
    public void A_run_that_fails_leaves_the_old_page()
    {
        var folder = Directory.CreateTempSubdirectory("report-").FullName;
        var path = Path.Combine(folder, "page.html");
        File.WriteAllText(path, "old");

        ToolRun.Of("report", "jingan-fyp14", "--out", path, "--as-of", "2026-13-01").Code.Should().Be(2);

        File.ReadAllText(path).Should().Be("old");
        Directory.Delete(folder, recursive: true);
    }
}
