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

    [Fact]
    public void A_zone_in_a_zone_in_a_zone_is_indented_as_far_as_a_line_allows_and_then_numbered()
    {
        var output = ToolRun.WithInput(Nested(zones: 40), "show", "-").Output;

        output.Should().MatchRegex("(?m)^ +area +n0 +1 ").And.MatchRegex("(?m)^ +\\(39\\) area +n39 +1 ");
    }

    [Fact]
    public void Zones_are_shown_each_part_behind_its_whole()
    {
        var plan = Nested(zones: 3) + "      - {id: second, kind: area, name: m1, parent: z0}\n      - {id: other, kind: area, name: m2}\n";

        System.Text.RegularExpressions.Regex.Matches(ToolRun.WithInput(plan, "show", "-").Output, "[nm][0-9]").Select(name => name.Value)
            .Should().Equal("n0", "n1", "n2", "m1", "m2");
    }

    [Fact]
    public void Ten_thousand_zones_in_each_other_are_shown_within_the_time_and_memory_of_ten_thousand_lines()
    {
        var plan = Nested(zones: 10_000);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var run = ToolRun.WithInput(plan, "show", "-");

        run.Output.Split('\n').Should().HaveCountGreaterThan(10_000);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(1_000L * plan.Length);
    }

    private static string Nested(int zones) => SamplePlan.Yaml + "\n  space:\n    pattern: 一轴\n    zones:\n" + string.Concat(Enumerable.Range(0, zones)
        .Select(number => $"      - {{id: z{number}, kind: area, name: n{number}, {(number > 0 ? $"parent: z{number - 1}, " : "")}area: 1平方公里}}\n"));
}
