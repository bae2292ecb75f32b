namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class TraceTests
{
    [Fact]
    public void Text_shows_a_growth_target_as_a_level_with_its_computation() =>
        ToolRun.Of("trace", "general-public-budget-revenue").Output.Split('\n').Should()
            .Contain(line => line.Contains("jingan-annual-2021", StringComparison.Ordinal) && line.Contains("→ 262.647", StringComparison.Ordinal) && line.Contains("250.14 (2020)", StringComparison.Ordinal));

    [Fact]
    public void Text_marks_the_break_and_ends_with_the_counts()
    {
        var output = ToolRun.Of("trace", "retail-sales").Output;
        (output.Contains("2018-01-01  break", StringComparison.Ordinal), output.TrimEnd().EndsWith("1 break", StringComparison.Ordinal)).Should().Be((true, true));
    }

    [Theory]
    [InlineData("社会消费品零售总额")]
    [InlineData("total retail sales of consumer goods")]
    public void An_indicator_may_be_named_in_either_language(string name) =>
        ToolRun.Of("trace", name, "--format", "json").Json().GetProperty("indicator").GetProperty("id").GetString().Should().Be("retail-sales");

    [Theory]
    [InlineData("retial-sales", "Did you mean 'retail-sales'?")]
    [InlineData("消费品零售", "Did you mean retail-sales (社会消费品零售总额)?")]
    [InlineData("qqqqqqqqqqqqqqqq", "jingan show PLAN")]
    public void An_indicator_that_is_not_known_exits_with_2_and_a_hint(string name, string hint)
    {
        var run = ToolRun.Of("trace", name);
        run.Error.Should().Contain(hint);
        run.Code.Should().Be(2);
    }

    [Fact]
    public void Json_gives_each_point_its_type_and_keys()
    {
        var points = ToolRun.Of("trace", "retail-sales", "--format", "json").Json().GetProperty("points").EnumerateArray().ToList();
        points.Select(point => point.GetProperty("type").GetString()).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo("target", "actual", "break");
        points.First(point => point.GetProperty("type").GetString() == "target").EnumerateObject().Select(member => member.Name).Should().Contain(
            ["period", "plan", "commitment", "id", "no", "wording", "kind", "force", "basis", "basisInferred", "numbers", "unit", "levels", "reason", "message", "growth", "note", "source"]);
    }

    [Fact]
    public void Plans_can_be_chosen() =>
        ToolRun.Of("trace", "retail-sales", "--plans", "jingan-fyp14", "--format", "json").Json().GetProperty("points").EnumerateArray()
            .Where(point => point.GetProperty("type").GetString() == "target").Select(point => point.GetProperty("plan").GetString()).Should().Equal("jingan-fyp14");

    [Fact]
    public void Plans_can_come_from_files()
    {
        using var file = SamplePlan.File();
        ToolRun.Of("trace", "养老床位数", "--plans", file.Path, "--lang", "zh").Output.TrimEnd().Should().EndWith("1项目标 · 1个实际值 · 0处口径变化");
    }

    [Fact]
    public void A_plan_that_is_not_known_exits_with_2() => ToolRun.Of("trace", "retail-sales", "--plans", "jingan-fyp41").Code.Should().Be(2);
}
