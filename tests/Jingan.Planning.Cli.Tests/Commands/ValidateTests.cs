namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ValidateTests
{
    private static readonly string Broken = SamplePlan.Yaml.Replace("five-year-plan", "five-years-plan", StringComparison.Ordinal);

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
}
