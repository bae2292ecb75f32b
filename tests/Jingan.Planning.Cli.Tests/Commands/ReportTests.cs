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
