using Spectre.Console.Rendering;

namespace Jingan.Planning.Cli.Tests;

public sealed class OutputTests
{
    public static TheoryData<string[]> TextCommands => new(
        ["list"],
        ["list", "--lang", "zh"],
        ["show", "jingan-fyp14"],
        ["show", "jingan-fyp14", "--lang", "zh"],
        ["evaluate", "jingan-fyp14"],
        ["evaluate", "jingan-fyp14", "--lang", "zh"],
        ["read-target", "3~5"]);

    public static TheoryData<string[]> JsonCommands => new(
        ["list"], ["show", "jingan-fyp14"], ["evaluate", "jingan-fyp14"], ["read-target", "3~5"], ["read-value", "80"]);

    [Theory]
    [MemberData(nameof(TextCommands))]
    public void Redirected_output_has_no_escape_codes(string[] arguments) => ToolRun.Of(arguments).Output.Should().NotContain("\u001b");

    [Theory]
    [MemberData(nameof(TextCommands))]
    public void Redirected_lines_end_without_spaces(string[] arguments) => ToolRun.Of(arguments).Output.Should().NotContain(" \n");

    [Theory]
    [MemberData(nameof(TextCommands))]
    public void No_line_is_wider_than_the_terminal(string[] arguments) =>
        Run(arguments, width: 80).Output.Split('\n').Max(line => new Segment(line).CellCount()).Should().BeLessThanOrEqualTo(80);

    [Fact]
    public void A_terminal_shows_colour() =>
        ToolRun.In(session => session with { HasColour = true }, "", "evaluate", "jingan-fyp14").Output.Should().Contain("\u001b[");

    [Theory]
    [MemberData(nameof(JsonCommands))]
    public void Json_is_one_document_with_unescaped_Chinese(string[] arguments)
    {
        var run = ToolRun.Of([.. arguments, "--format", "json"]);

        run.Invoking(json => json.Json()).Should().NotThrow();
        run.Output.Should().NotContain("\\u");
    }

    [Theory]
    [MemberData(nameof(TextCommands))]
    public void What_goes_well_leaves_standard_error_empty(string[] arguments) => ToolRun.Of(arguments).Error.Should().BeEmpty();

    private static ToolRun Run(string[] arguments, int width) => ToolRun.In(session => session with { Width = width }, "", arguments);
}
