using System.Text.Json;

namespace Jingan.Planning.Cli.Tests.Commands;

public sealed class EvaluateTests
{
    [Fact]
    public void Json_counts_every_target() => Counts(Evaluate()).Should().Be((1, 1, 1, 0));

    [Fact]
    public void Json_gives_the_contract_s_keys_for_each_target() =>
        Evaluate().GetProperty("targets")[0].EnumerateObject().Select(member => member.Name).Should().Contain(
            ["id", "no", "indicator", "aim", "force", "verdict", "reason", "message", "actual", "margin", "pace", "observations"]);

    [Fact]
    public void Json_gives_each_observation_used_with_its_source() =>
        Evaluate().GetProperty("targets")[0].GetProperty("observations")[0].GetRawText().Should().Contain("sample-outline:3");

    [Fact]
    public void Today_is_the_date_when_none_is_given() => Evaluate().GetProperty("asOf").GetString().Should().Be("2026-01-31");

    [Fact]
    public void Before_the_deadline_targets_are_not_due() =>
        Evaluate("--as-of", "2024-12-31").GetProperty("targets")[0].GetProperty("reason").GetString().Should().Be("not-due");

    [Fact]
    public void Text_prints_the_date() => Run().Output.Should().Contain("As of 2026-01-31");

    [Fact]
    public void Text_ends_with_the_counts() =>
        Run().Output.TrimEnd().Should().EndWith("1 met · 1 not met · 1 undetermined · 0 not due · 3 in all");

    [Fact]
    public void The_targets_of_commitments_are_counted_apart_from_the_plan_s_own() =>
        Promising("--format", "json").Json().GetProperty("promiseCounts").GetProperty("notMet").GetInt32().Should().Be(1);

    [Fact]
    public void Text_counts_commitments_without_a_row_each() => Promising().Output.Should().NotContain("900张").And.Contain("0 met · 1 not met");

    [Theory]
    [InlineData("text")]
    [InlineData("markdown")]
    public void Each_commitment_s_target_has_a_row_when_asked(string format) =>
        Promising("--promises", "--format", format).Output.Should().Contain("900张");

    [Fact]
    public void Fail_on_heeds_commitments() => Promising("--fail-on", "not-met").Code.Should().Be(1);

    [Fact]
    public void Long_quotients_are_cut_short_and_said_to_be() => ToolRun.Of("evaluate", "jingan-fyp14").Output.Should().Contain("4.2696… %");

    [Fact]
    public void Markdown_has_a_row_a_target() =>
        Run("--format", "markdown").Output.Split('\n').Count(line => line.StartsWith('|')).Should().Be(5);

    [Fact]
    public void Markdown_leaves_the_wording_as_printed() =>
        ToolRun.WithInput(SamplePlan.Yaml.Replace("\"10\"", "\"8~10\"", StringComparison.Ordinal), "evaluate", "-", "--format", "markdown")
            .Output.Should().Contain("| 8\\~10 |");

    [Theory]
    [InlineData("not-met", 1)]
    [InlineData("undetermined", 1)]
    [InlineData("qualitative", 1)]
    [InlineData("not-due", 0)]
    [InlineData("no-observation,series-break", 0)]
    public void Fail_on_exits_with_1_where_a_target_has_the_verdict_or_reason(string words, int code) =>
        Run("--fail-on", words).Code.Should().Be(code);

    [Fact]
    public void Without_fail_on_it_exits_with_0() => Run().Code.Should().Be(0);

    [Theory]
    [InlineData("--fail-on", "bad")]
    [InlineData("--as-of", "2025")]
    [InlineData("--observations", "no-such-file.yaml")]
    public void A_value_that_means_nothing_exits_with_2(string option, string value) => Run(option, value).Code.Should().Be(2);

    [Fact]
    public void More_observations_can_come_from_files()
    {
        using var file = new TemporaryFile("more.yaml", """
            format: jingan-planning/1
            observations:
              - {indicator: sample-parks, period: 2025, value: 12个}
            """);
        var plan = SamplePlan.Yaml.Replace("  - {indicator: sample-parks, period: 2025, value: 9个, source: \"sample-outline:4\"}\n", "", StringComparison.Ordinal);

        var run = ToolRun.WithInput(plan, "evaluate", "-", "--observations", file.Path, "--format", "json");

        run.Json().GetProperty("targets")[1].GetProperty("verdict").GetString().Should().Be("met");
    }

    private static ToolRun Promising(params string[] options) => ToolRun.WithInput(
        SamplePlan.Yaml.Replace("{id: parks, no: 2, indicator: sample-parks, unit: 个, basis: level, target: \"10\", source: 2}", "{id: parks, indicator: sample-parks, target: 进一步完善}", StringComparison.Ordinal)
        + """

          commitments:
            - {id: more, name: 更多床位, targets: [{id: more-homes, indicator: sample-homes, basis: level, target: 900张}]}
        """,
        ["evaluate", "-", .. options]);

    private static ToolRun Run(params string[] options) => ToolRun.WithInput(SamplePlan.Yaml, ["evaluate", "-", .. options]);

    private static JsonElement Evaluate(params string[] options) => Run([.. options, "--format", "json"]).Json();

    private static (int Met, int NotMet, int Undetermined, int NotDue) Counts(JsonElement evaluation)
    {
        var counts = evaluation.GetProperty("counts");
        return (Count("met"), Count("notMet"), Count("undetermined"), Count("notDue"));

        int Count(string key) => counts.GetProperty(key).GetInt32();
    }
}
