namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class ShowTests
{
    [Theory]
    [InlineData("社会消费品零售总额")]
    [InlineData("一轴三带")]
    [InlineData("南京西路高端服务集聚带")]
    public void A_built_in_plan_shows_its_targets_and_space(string expected) =>
        ToolRun.Of("show", "jingan-fyp14", "--lang", "zh").Output.Should().Contain(expected);

    [Fact]
    public void A_file_is_shown_as_a_built_in_plan_is()
    {
        using var file = SamplePlan.File();

        ToolRun.Of("show", file.Path).Output.Should().Contain("Nursing beds");
    }

    [Fact]
    public void Standard_input_is_shown_as_a_file_is() => ToolRun.WithInput(SamplePlan.Yaml, "show", "-").Output.Should().Contain("Nursing beds");

    [Fact]
    public void Json_gives_each_aim_as_read_target_does() =>
        ToolRun.WithInput(SamplePlan.Yaml, "show", "-", "--format", "json").Json()
            .GetProperty("targets")[0].GetProperty("aim").GetProperty("lower").GetString().Should().Be("800");

    [Fact]
    public void A_file_may_use_built_in_indicators() =>
        ToolRun.WithInput(SamplePlan.Yaml.Replace("indicator: sample-parks, unit: 个", "indicator: retail-sales, unit: 亿元", StringComparison.Ordinal), "show", "-")
            .Code.Should().Be(0);
}
