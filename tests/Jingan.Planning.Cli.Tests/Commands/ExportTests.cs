namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ExportTests
{
    private const int Record = 0;

    [Fact]
    public void All_writes_every_built_in_observation_once() =>
        Rows("export", "all", "--as", "csv").Where(row => row[Record] == "observation").Select(row => string.Join(',', row))
            .Should().OnlyHaveUniqueItems().And.HaveCountGreaterThanOrEqualTo(BuiltInPlans.Load().Observations.Count);

    [Fact]
    public void All_writes_every_built_in_plan() =>
        Rows("export", "all", "--as", "csv").Select(row => row[1]).Where(plan => plan.Length > 0).Distinct(StringComparer.Ordinal).Should().Equal(BuiltInPlans.Ids);

    [Fact]
    public void A_plan_is_written_without_the_others() =>
        Rows("export", "jingan-fyp14", "--as", "csv").Select(row => row[1]).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("jingan-fyp14", "");

    [Fact]
    public void The_26_indicators_of_the_14th_plan_are_numbered() =>
        Rows("export", "jingan-fyp14", "--as", "csv").Where(row => row[Record] == "target").Select(row => row[3])
            .Should().Equal(Enumerable.Range(1, 26).Select(number => $"{number}"));

    [Fact]
    public void A_file_is_written_with_its_own_observations()
    {
        using var file = SamplePlan.File();

        Rows("export", file.Path, "--as", "csv").Select(row => row[2]).Should().Equal("homes", "parks", "better", "sample-homes", "sample-parks");
    }

    [Fact]
    public void A_folder_is_written_as_one_set()
    {
        using var file = SamplePlan.File();
        file.Add("more.yaml", "format: jingan-planning/1\nobservations: [{indicator: sample-homes, period: 2024, value: 700张}]\n");

        Rows("export", file.Folder, "--as", "csv").Should().HaveCount(6);
    }

    [Fact]
    public void There_is_a_byte_order_mark_only_where_it_is_asked_for()
    {
        ToolRun.Of("export", "jingan-fyp15", "--as", "csv", "--bom").Output.Should().Be('\uFEFF' + ToolRun.Of("export", "jingan-fyp15", "--as", "csv").Output);
    }

    [Theory]
    [InlineData("--bom", "json")]
    [InlineData("--bom", "yaml")]
    [InlineData("--excel", "json")]
    [InlineData("--excel", "yaml")]
    public void Only_tables_have_a_mark_and_cells(string option, string form) =>
        ToolRun.Of("export", "jingan-fyp15", "--as", form, option).Should()
            .Be(new ToolRun(2, "", $"jingan: {option} goes with csv and sdmx-csv, not with {form}.\n"));

    [Fact]
    public void For_spreadsheets_there_is_a_mark_too() => ToolRun.Of("export", "jingan-fyp15", "--as", "csv", "--excel").Output.Should().StartWith("\uFEFFrecord,");

    [Fact]
    public void On_a_terminal_a_table_steers_nothing()
    {
        using var file = new TemporaryFile("plan.yaml", SamplePlan.Yaml.Replace("en: Parks", "en: \"Pa\\e[2Jrks\\u202E\"", StringComparison.Ordinal));

        var run = ToolRun.In(session => session with { IsTerminal = true }, "", "export", file.Path, "--as", "csv");

        run.Output.Should().Contain(@"Pa\u001B[2Jrks\u202E").And.NotContainAny("\u001B", "\u202E").And.Contain("\r\n");
    }

    [Theory]
    [InlineData("no-such-plan", "csv")]
    [InlineData("jingan-fyp14", "xls")]
    public void What_cannot_be_written_exits_with_2(string plan, string form) => ToolRun.Of("export", plan, "--as", form).Code.Should().Be(2);

    /// <summary>The rows below the headings; none of the tests' columns holds a comma before them.</summary>
    private static List<string[]> Rows(params string[] arguments) =>
        [.. ToolRun.Of(arguments).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];

    [Fact]
    public void Zones_are_exported_as_features_with_what_the_plan_says_of_them()
    {
        var features = ToolRun.Of("export", "jingan-fyp14", "--as", "geojson").Json().GetProperty("features").EnumerateArray().ToList();

        features.Should().HaveCount(20);
        features[0].GetProperty("properties").GetProperty("nameZh").GetString().Should().NotBeNullOrEmpty();
    }

    [Fact]
    public void Shapes_go_into_the_features_of_their_zones()
    {
        using var file = new TemporaryFile("zones.geojson", """
            {"type":"FeatureCollection","features":[{"type":"Feature","id":"north-south-axis","properties":{"zone":"north-south-axis"},
            "geometry":{"type":"Polygon","coordinates":[[[121.4,31.2],[121.41,31.2],[121.41,31.3],[121.4,31.3],[121.4,31.2]]]}}]}
            """);

        var features = ToolRun.Of("export", "jingan-fyp14", "--as", "geojson", "--geometry", file.Path).Json().GetProperty("features").EnumerateArray();

        features.Count(feature => feature.GetProperty("geometry").ValueKind == System.Text.Json.JsonValueKind.Object).Should().Be(1);
    }

    [Fact]
    public void Shapes_that_cannot_be_used_are_told_and_nothing_is_written()
    {
        using var file = new TemporaryFile("zones.geojson", """{"type":"FeatureCollection","features":[{"type":"Feature","properties":{},"geometry":null}]}""");

        var run = ToolRun.Of("export", "jingan-fyp14", "--as", "geojson", "--geometry", file.Path);

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().Contain("JP4");
    }

    [Fact]
    public void Shapes_go_with_geojson_alone() => ToolRun.Of("export", "jingan-fyp14", "--as", "csv", "--geometry", "zones.geojson").Code.Should().Be(2);
}
