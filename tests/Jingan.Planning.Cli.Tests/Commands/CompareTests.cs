using System.Text.Json;

namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class CompareTests : IDisposable
{
    private readonly TemporaryFile before = new("before.yaml", SamplePlan.Yaml);

    public CompareTests()
    {
        before.Add("after.yaml", SamplePlan.Yaml
            .Replace("id: sample-plan", "id: later-plan", StringComparison.Ordinal)
            .Replace("target: \"800\"", "target: \"700\"", StringComparison.Ordinal)
            .Replace("target: \"10\"", "target: \"12\"", StringComparison.Ordinal));
        before.Add("known.yaml", """
            accept:
              - {subject: target, id: homes, kind: changed, reason: agreed}
              - {subject: target, id: gone, kind: removed, reason: long ago}
            """);
    }

    public void Dispose() => before.Dispose();

    [Fact]
    public void Json_gives_the_contract_s_keys_for_each_change() => Changes()[0].EnumerateObject().Select(member => member.Name)
        .Should().Contain(["subject", "id", "kind", "effect", "reason", "before", "after"]);

    [Theory]
    [InlineData("homes", "loosened")]
    [InlineData("parks", "tightened")]
    public void A_target_s_effect_is_told(string id, string effect) =>
        Changes().Single(change => change.GetProperty("id").GetString() == id).GetProperty("effect").GetString().Should().Be(effect);

    [Theory]
    [InlineData("养老床位数, unit: 张, kind: stock, polarity: higher", "10000张", "1.2万张", "收紧：不低于10000张 → 不低于12000张；增2000张")]
    [InlineData("用水总量, unit: 亿立方米, kind: flow, polarity: lower", "20亿立方米以内", "低于20亿立方米", "收紧：不超过20亿立方米 → 低于20亿立方米")]
    [InlineData("单位GDP能耗降低, unit: \"%\", kind: rate, polarity: higher", "\"[13.5]\"", "下降14%", "收紧：下降不低于13.5% → 下降不低于14%；多降0.5个百分点")]
    public void What_changed_is_said_as_a_planner_says_it(string indicator, string target, string later, string meaning)
    {
        const string Pair = """
            format: jingan-planning/1
            indicators: [{id: x, name: $indicator}]
            plans:
              - {id: a, title: 甲, kind: five-year-plan, period: 2021-2025, jurisdiction: {code: "990001", name: 某市}, targets: [{id: x, indicator: x, target: $before}]}
              - {id: b, title: 乙, kind: five-year-plan, period: 2021-2025, jurisdiction: {code: "990001", name: 某市}, targets: [{id: x, indicator: x, target: $after}]}
            """;
        before.Add("pair.yaml", Pair.Replace("$indicator", indicator, StringComparison.Ordinal).Replace("$before", target, StringComparison.Ordinal).Replace("$after", later, StringComparison.Ordinal));

        ToolRun.Of(["compare", "a", "b", "--in", Path("pair.yaml"), "--lang", "zh", "--format", "markdown"]).Output.Should().Contain(meaning);
    }

    [Fact]
    public void Only_the_effects_asked_for_are_shown() =>
        Changes("--effect", "loosened").Should().ContainSingle().Which.GetProperty("id").GetString().Should().Be("homes");

    [Fact]
    public void Only_the_subjects_asked_for_are_shown() =>
        Changes("--subject", "target").Should().OnlyContain(change => change.GetProperty("subject").GetString() == "target");

    [Theory]
    [InlineData("loosened", 1)]
    [InlineData("removed", 0)]
    [InlineData("removed,tightened", 1)]
    public void Fail_on_exits_with_1_where_a_change_is_of_that_sort(string words, int code) => Compare("--fail-on", words).Code.Should().Be(code);

    [Fact]
    public void A_change_that_is_accepted_does_not_fail() => Compare("--fail-on", "loosened", "--accept", Path("known.yaml")).Code.Should().Be(0);

    [Fact]
    public void The_reason_of_an_accepted_change_is_shown() => Compare("--accept", Path("known.yaml")).Output.Should().Contain("accepted:").And.Contain("agreed");

    [Fact]
    public void An_accepted_change_that_is_no_more_is_told() => Compare("--accept", Path("known.yaml")).Output.Should().Contain("no longer applies: target gone");

    [Fact]
    public void Markdown_has_a_row_a_change() =>
        Compare("--format", "markdown", "--subject", "target").Output.Split('\n').Count(line => line.StartsWith("| ", StringComparison.Ordinal)).Should().Be(4);

    [Theory]
    [InlineData("--effect", "losened")]
    [InlineData("--subject", "tagret")]
    [InlineData("--accept", "no-such-file.yaml")]
    [InlineData("--baseline", "nonsense")]
    public void A_value_that_means_nothing_exits_with_2(string option, string value) => Compare(option, value).Code.Should().Be(2);

    [Fact]
    public void A_plan_does_not_differ_from_itself() =>
        ToolRun.Of("compare", Path("before.yaml"), Path("before.yaml"), "--fail-on", "tightened").Output.Should().Contain("No changes");

    private string Path(string name) => System.IO.Path.Combine(before.Folder, name);

    private ToolRun Compare(params string[] options) => ToolRun.Of(["compare", Path("before.yaml"), Path("after.yaml"), .. options]);

    private JsonElement[] Changes(params string[] options) =>
        [.. Compare([.. options, "--format", "json"]).Json().GetProperty("changes").EnumerateArray()];
}
