using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Tests.Text;

public sealed class TerminalTextTests
{
    private static readonly string Steering = SamplePlan.Yaml
        .Replace("养老床位数", "\"养老\\e]0;x\\a床位\\u202E数\"", StringComparison.Ordinal)
        .Replace("进一步完善", "\"进一步\\e[31m完善\"", StringComparison.Ordinal)
        .Replace("Sample five-year plan", "\"Sample \\e[2J\\x9b plan\"", StringComparison.Ordinal);

    public static TheoryData<string[]> Commands => new(
        ["show", "PLAN"],
        ["show", "PLAN", "--lang", "zh"],
        ["evaluate", "PLAN", "--steps"],
        ["evaluate", "PLAN", "--format", "markdown"],
        ["evaluate", "PLAN", "--format", "json"],
        ["compare", "PLAN", "jingan-fyp14"],
        ["compare", "PLAN", "jingan-fyp14", "--format", "markdown"],
        ["align", "jingan-fyp14", "PLAN"],
        ["validate", "PLAN"],
        ["read-target", "\u001b[31m进一步\u202E完善"],
        ["show", "\u001b[31mPLAN"],
        ["list", "--\u001b[31m"]);

    [Theory]
    [InlineData("静安 3~5", "静安 3~5")]
    [InlineData("a\u001b[0mb", "a\\u001B[0mb")]
    [InlineData("a\u009bb\u007f", "a\\u009Bb\\u007F")]
    [InlineData("a\u202Eb\u2066", "a\\u202Eb\\u2066")]
    [InlineData("a\nb\tc", "a\\u000Ab\\u0009c")]
    public void A_message_has_no_controls(string text, string shown) => TerminalText.Message(text).Should().Be(shown);

    [Theory]
    [InlineData("a\nb\tc", "a b c")]
    [InlineData("a\u001bb", "a\\u001Bb")]
    public void In_a_cell_line_ends_are_blanks(string text, string shown) => TerminalText.Cell(text).Should().Be(shown);

    [Theory]
    [MemberData(nameof(Commands))]
    public void No_command_sends_the_controls_of_a_file_to_the_terminal(string[] arguments)
    {
        using var file = new TemporaryFile("plan.yaml", Steering);

        var run = ToolRun.Of([.. arguments.Select(argument => argument.Replace("PLAN", file.Path, StringComparison.Ordinal))]);

        (run.Output + run.Error).Should().NotBeEmpty().And.NotContainAny("\u001b", "\u009b", "\u202e", "\a");
    }
}
