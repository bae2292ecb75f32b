namespace Jingan.Planning.Cli.Tests;

public sealed class CommandLineTests
{
    private static readonly string[] Names = [.. Tool.Commands.Select(command => command.Name)];

    public static TheoryData<string> Commands => new(Names);

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_of_each_command_ends_with_an_example_of_its_use(string command) =>
        ToolRun.Of(command, "--help").Output.Should().Contain($"Example:\n  jingan {command} ");

    [Fact]
    public void Each_command_is_called_what_it_is_looked_up_by() =>
        Tool.Commands.Select(command => command.Make(new(Stream.Null, TextWriter.Null, TextWriter.Null)).Name).Should().Equal(Names);

    [Fact]
    public void Help_is_no_error() => ToolRun.Of("--help").Should().Match<ToolRun>(run => run.Code == 0 && run.Error == "");

    [Fact]
    public void Help_of_the_tool_lists_every_command() =>
        ToolRun.Of("--help").Output.Should().ContainAll(Names);

    [Theory]
    [InlineData]
    [InlineData("no-such-command")]
    [InlineData("read-target")]
    [InlineData("list", "--format", "xml")]
    [InlineData("list", "--lang", "fr")]
    [InlineData("list", "--no-such-option")]
    [InlineData("verify-sources", "jingan-fyp14")]
    public void Wrong_usage_exits_with_2(params string[] arguments) => ToolRun.Of(arguments).Code.Should().Be(2);

    [Fact]
    public void Wrong_usage_is_explained_on_standard_error() =>
        ToolRun.Of("read-target").Error.Should().Be(
            "jingan: Required argument 'WORDING' missing for command: 'read-target'.\nSee: jingan read-target --help\n");

    [Fact]
    public void Wrong_usage_leaves_standard_output_empty() => ToolRun.Of("read-target").Output.Should().BeEmpty();

    [Fact]
    public void A_plan_that_there_is_not_exits_with_2() => ToolRun.Of("show", "no-such-plan-at-all").Code.Should().Be(2);

    [Fact]
    public void A_mistyped_plan_id_is_answered_with_the_nearest_one() =>
        ToolRun.Of("show", "jingan-fyp41").Error.Should().Contain("Did you mean 'jingan-fyp14'?");

    [Fact]
    public void A_file_without_a_plan_exits_with_2()
    {
        using var file = new TemporaryFile("empty.yaml", "format: jingan-planning/1\n");

        ToolRun.Of("show", file.Path).Code.Should().Be(2);
    }

    [Theory]
    [InlineData("show")]
    [InlineData("evaluate")]
    public void Bytes_that_are_no_plan_exit_with_2_and_without_a_stack_trace(string command) =>
        ToolRun.WithInput("\0\u0001{{{{: [", command, "-").Should().Match<ToolRun>(run => run.Code == 2 && !run.Error.Contains("   at "));
}
