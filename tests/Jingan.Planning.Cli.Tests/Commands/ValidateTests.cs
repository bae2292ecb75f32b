using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ValidateTests
{
    private static readonly string Broken = SamplePlan.Yaml.Replace("five-year-plan", "five-years-plan", StringComparison.Ordinal);
    private static readonly string WithoutSource =
        "format: jingan-planning/1\nobservations:\n  - {indicator: retail-sales, period: 2024, value: 5亿元}\n";

    [Fact]
    public void A_plan_without_errors_exits_with_0() => ToolRun.WithInput(SamplePlan.Yaml, "validate", "-").Code.Should().Be(0);

    [Fact]
    public void An_error_exits_with_1() => ToolRun.WithInput(Broken, "validate", "-").Code.Should().Be(1);

    [Fact]
    public void A_path_that_there_is_not_exits_with_2() => ToolRun.Of("validate", "no-such-file.yaml").Code.Should().Be(2);

    [Fact]
    public void A_folder_without_plan_files_exits_with_2()
    {
        using var file = new TemporaryFile("notes.txt", "");

        ToolRun.Of("validate", file.Folder).Code.Should().Be(2);
    }

    [Fact]
    public void Text_is_a_line_a_problem_that_editors_can_follow()
    {
        using var file = new TemporaryFile("broken.yaml", Broken);

        ToolRun.Of("validate", file.Path).Output.Should().MatchRegex(@"^.*broken\.yaml\(13,\d+\): error JP\d{4}: .+\n");
    }

    [Fact]
    public void Json_gives_the_contract_s_keys_for_each_problem() =>
        ToolRun.WithInput(Broken, "validate", "-", "--format", "json").Json()[0].EnumerateObject().Select(member => member.Name)
            .Should().Equal("file", "line", "column", "severity", "id", "message", "path");

    [Theory]
    [InlineData("")]
    [InlineData("*.yaml")]
    [InlineData("**/*.yaml")]
    [InlineData("?.yaml")]
    public void Folders_and_globs_are_checked_in_the_order_of_their_names(string pattern)
    {
        using var file = new TemporaryFile("b.yaml", Broken);
        file.Add("a.yaml", Broken);

        var run = ToolRun.Of("validate", Path.Combine(file.Folder, pattern), "--format", "json");

        run.Json().EnumerateArray().Select(problem => Path.GetFileName(problem.GetProperty("file").GetString()))
            .Distinct(StringComparer.Ordinal).Should().Equal("a.yaml", "b.yaml");
    }

    [Fact]
    public void A_rule_that_is_off_by_default_is_asked_for() =>
        ToolRun.WithInput(WithoutSource, "validate", "-", "--rule", "JP3024=warning").Output.Should().Contain(": warning JP3024: ");

    [Fact]
    public void A_rule_at_error_makes_the_exit_code_1() => ToolRun.WithInput(WithoutSource, "validate", "-", "--rule", "JP3024=error").Code.Should().Be(1);

    [Theory]
    [InlineData("JP3099=off", "there is no rule 'JP3099'. Did you mean 'JP30")]
    [InlineData("JP2003=off", "JP2003 (A text is no unit.) is about the form of a file")]
    [InlineData("JP3004=loud", "'loud' is no level. One of: error, warning, info, off.")]
    [InlineData("JP3004", "'JP3004' is not an id with its level")]
    public void A_rule_that_there_is_not_exits_with_2(string rule, string message)
    {
        var run = ToolRun.WithInput(SamplePlan.Yaml, "validate", "-", "--rule", rule);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message);
    }

    [Fact]
    public void Sarif_points_to_the_line_by_a_relative_uri()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Directory.GetCurrentDirectory(), "区 plans")).FullName;
        File.WriteAllText(Path.Combine(folder, "broken.yaml"), Broken);

        var run = ToolRun.Of("validate", "区 plans/broken.yaml", "--format", "sarif").Json().GetProperty("runs")[0];

        var place = run.GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("%E5%8C%BA%20plans/broken.yaml");
        place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(13);
        run.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
    }

    [Fact]
    public void Sarif_outside_of_the_root_has_whole_uris_that_are_well_formed()
    {
        using var file = new TemporaryFile("[a-z]|\"q\"/区 a,b#?.yaml", "plan: 1");

        var uri = Results(ToolRun.Of("validate", file.Folder, "--format", "sarif"))[0]
            .GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;

        uri.Should().StartWith("file:///").And.MatchRegex("^[A-Za-z0-9._~:/%-]+$").And.EndWith("/%5Ba-z%5D%7C%22q%22/%E5%8C%BA%20a%2Cb%23%3F.yaml");
    }

    [Fact]
    public void A_root_that_there_is_not_exits_with_2() => ToolRun.WithInput("", "validate", "-", "--root", "no-such-folder").Code.Should().Be(2);

    [Fact]
    public void Sarif_results_point_to_their_rules()
    {
        var run = ToolRun.WithInput(Broken, "validate", "-", "--format", "sarif").Json().GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        foreach (var result in run.GetProperty("results").EnumerateArray())
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(result.GetProperty("ruleId").GetString());
        rules.EnumerateArray().Should().OnlyContain(rule => Uri.IsWellFormedUriString(rule.GetProperty("helpUri").GetString(), UriKind.Absolute));
    }

    [Fact]
    public void Sarif_fingerprints_tell_problems_apart_and_stay_where_lines_are_added()
    {
        const string twice = "format: jingan-planning/1\nindicators:\n  - {id: a, name: 甲, unit: m/s, kind: stock, x: 1, y: 1}\n  - {id: b, name: 乙, unit: m/s, kind: stock}\n";

        var before = Fingerprints(twice);

        before.Should().OnlyHaveUniqueItems().And.HaveCountGreaterThan(3);
        Fingerprints("# one more line\n" + twice).Should().Equal(before);
    }

    [Fact]
    public void Sarif_lists_every_problem_with_help_in_the_language_asked_for() =>
        ToolRun.WithInput(SamplePlan.Yaml, "validate", "-", "--format", "sarif", "--lang", "zh").Json()
            .GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray()
            .Select(rule => rule.GetProperty("id").GetString() + rule.GetProperty("help").GetProperty("text").GetString())
            .Should().Contain("JP2003…不是单位；应为“亿元”“%”“平方米”“吨/日”一类。").And.HaveCount(DiagnosticKind.All.Count);

    private static List<string?> Fingerprints(string yaml) =>
        [.. Results(ToolRun.WithInput(yaml, "validate", "-", "--format", "sarif")).Select(result => result.GetProperty("partialFingerprints").EnumerateObject().Single().Value.GetString())];

    private static List<System.Text.Json.JsonElement> Results(ToolRun run) => [.. run.Json().GetProperty("runs")[0].GetProperty("results").EnumerateArray()];

    [Fact]
    public void Progress_is_told_on_standard_error_alone_and_erased()
    {
        using var file = new TemporaryFile("f.yaml", "format: jingan-planning/1\n");
        for (var number = 0; number < 60; number++)
            file.Add($"{number}.yaml", "format: jingan-planning/1\n");

        ToolRun.In(session => session with { ShowsProgress = true }, "", "validate", file.Folder).Error.Should().Contain("50 of 61 files").And.EndWith("\r\u001b[K");
        ToolRun.Of("validate", file.Folder).Error.Should().BeEmpty();
    }
}
