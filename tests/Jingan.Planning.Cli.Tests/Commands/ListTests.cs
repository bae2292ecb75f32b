namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ListTests
{
    [Fact]
    public void Json_gives_id_title_kind_period_and_counts() =>
        ToolRun.Of("list", "--format", "json").Json()[0].EnumerateObject().Select(member => member.Name)
            .Should().Contain(["id", "title", "kind", "period", "counts"]);

    [Fact]
    public void The_14th_plan_has_its_26_indicators() =>
        ToolRun.Of("list", "--format", "json").Json().EnumerateArray().Single(plan => plan.GetProperty("id").GetString() == "jingan-fyp14")
            .GetProperty("counts").GetProperty("targets").GetInt32().Should().BeGreaterThanOrEqualTo(26);

    [Theory]
    [InlineData("en", "five-year plan")]
    [InlineData("zh", "五年规划纲要")]
    public void Text_is_in_the_language_asked_for(string language, string expected) =>
        ToolRun.Of("list", "--lang", language).Output.Should().Contain(expected);

    [Fact]
    public void It_exits_with_0() => ToolRun.Of("list").Code.Should().Be(0);
}
