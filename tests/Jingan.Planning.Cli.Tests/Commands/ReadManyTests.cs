namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ReadManyTests
{
    [Theory]
    [InlineData("read-target")]
    [InlineData("read-value")]
    public void Each_line_is_answered_with_a_line(string command) =>
        ToolRun.WithInput("80\n\n{\"wording\":\"80\"}\n{\"wording\":\n{}\n[1]\n\r\n80", command, "-").JsonLines().Should().HaveCount(8);

    [Theory]
    [InlineData("{\"wording\":")]
    [InlineData("{\"wording\":80}")]
    [InlineData("{\"wording\":\"80\",\"unit\":\"5\"}")]
    [InlineData("{\"wording\":\"\\ud800\"}")]
    [InlineData("{}")]
    [InlineData("")]
    public void A_line_that_is_no_request_is_unreadable(string line) =>
        ToolRun.WithInput(line + "\n", "read-target", "-").JsonLines()[0].GetProperty("kind").GetString().Should().Be("unreadable");

    [Fact]
    public void Answers_are_in_the_order_of_the_lines() =>
        ToolRun.WithInput("80\n{\"wording\":\">45\"}\n3~5\n", "read-target", "-").JsonLines()
            .Select(answer => answer.GetProperty("kind").GetString()).Should().Equal("exact", "greater-than", "between");

    [Fact]
    public void A_line_can_give_indicator_and_unit() =>
        ToolRun.WithInput("{\"wording\":\"1360\",\"indicator\":\"社会消费品零售总额\",\"unit\":\"亿元\"}\n", "read-target", "-").JsonLines()[0]
            .GetProperty("unit").GetString().Should().Be("亿元");

    [Fact]
    public void The_options_hold_where_a_line_does_not_say_otherwise() =>
        ToolRun.WithInput("1360\n", "read-target", "-", "--unit", "亿元").JsonLines()[0].GetProperty("unit").GetString().Should().Be("亿元");

    [Fact]
    public void All_lines_read_exit_with_0() => ToolRun.WithInput("80\n", "read-target", "-").Code.Should().Be(0);

    [Fact]
    public void One_unreadable_line_exits_with_1() => ToolRun.WithInput("80\n!?\n80\n", "read-target", "-").Code.Should().Be(1);

    [Fact]
    public void No_line_gives_no_line() => ToolRun.WithInput("", "read-target", "-").Should().Be(new ToolRun(0, "", ""));
}
