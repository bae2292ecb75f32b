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
    public void Long_quotients_are_rounded_as_the_sentence_has_them() => ToolRun.Of("evaluate", "jingan-fyp14").Output.Should().Contain(" 4.3 % ").And.NotContain("4.2696");

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

    [Fact]
    public void Json_gives_the_steps_with_their_sources() =>
        Evaluate().GetProperty("targets")[0].GetProperty("steps")[0].GetRawText().Should().Contain("observed").And.Contain("sample-outline:3");

    [Fact]
    public void Json_counts_by_force() => Evaluate().GetProperty("breakdown").GetProperty("byForce")[0].GetRawText().Should().Contain("binding");

    [Fact]
    public void Text_shows_the_steps_when_asked() => Run("--steps").Output.Should().Contain("Observed 2025: 812 beds (张) “812张” [sample-outline:3]");

    [Fact]
    public void Text_shows_no_steps_unasked() => Run().Output.Should().NotContain("Observed 2025");

    [Theory]
    [InlineData("linear", "0.75")]
    [InlineData("open-sdg", "0.787")]
    public void Progress_is_measured_by_the_method_named(string method, string ratio) =>
        Paced("--method", method).GetProperty("ratio").GetString().Should().StartWith(ratio);

    [Theory]
    [InlineData("green=0.7,red", "green")]
    [InlineData("green=0.8,red", "red")]
    [InlineData("快=0.8,慢", "grade-2")]
    public void Progress_is_graded_by_the_caller_s_scale(string scale, string status) =>
        Paced("--scale", scale).GetProperty("status").GetString().Should().Be(status);

    [Theory]
    [InlineData("homes=900张", "NaN")]
    [InlineData("1=700张", "0.25")]
    public void A_baseline_can_be_supplied(string baseline, string ratio) =>
        (Paced("--baseline", baseline).GetProperty("ratio").GetString() ?? "NaN").Should().Be(ratio);

    [Theory]
    [InlineData("homes=810张", "met")]
    [InlineData("homes=813张", "not-met")]
    public void What_the_higher_authority_set_can_be_supplied(string assignment, string verdict) =>
        Late("target: \"800\"", "target: 完成市下达目标", "--assignment", assignment).Should().Be(verdict);

    [Theory]
    [InlineData("全市平均水平=sample-parks", "met")]
    [InlineData("homes=sample-parks", "met")]
    [InlineData("全省=sample-parks", "undetermined")]
    public void A_benchmark_can_be_linked(string link, string verdict) =>
        Late("unit: 张, basis: level, target: \"800\"", "unit: 个, basis: level, target: 高于全市平均水平", "--benchmark", link, "sample-homes, period: 2025, value: 812张", "sample-homes, period: 2025, value: 812个").Should().Be(verdict);

    [Fact]
    public void Assignments_can_come_from_a_plan_of_the_higher_authority()
    {
        using var file = new TemporaryFile("city.yaml", """
            format: jingan-planning/1
            documents: [{id: city-outline, title: 全市下达目标}]
            plan:
              id: city-plan
              title: 全市下达目标
              kind: special-plan
              period: 2021-2025
              jurisdiction: {code: "310000", name: 上海市}
              document: city-outline
              targets:
                - {id: city-homes, indicator: sample-homes, unit: 张, basis: level, target: "820", source: 7}
            """);

        Late("target: \"800\"", "target: 完成市下达目标", "--assignments", file.Path).Should().Be("not-met");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Of_many_files_only_a_terminal_is_told_how_many_are_read(bool isTerminal)
    {
        const string Observation = "format: jingan-planning/1\nobservations:\n  - {indicator: retail-sales, period: 2017, value: 723亿元}\n";
        using var file = new TemporaryFile("000.yaml", Observation);
        for (var number = 1; number <= 100; number++)
            file.Add($"{number:000}.yaml", Observation);

        var run = ToolRun.In(session => session with { ShowsProgress = isTerminal }, "", "evaluate", "jingan-annual-2018", "--observations", file.Folder);

        run.Error.Contains("50 of 101 files", StringComparison.Ordinal).Should().Be(isTerminal);
    }

    [Theory]
    [InlineData("--assignment", "no-such=5")]
    [InlineData("--assignment", "homes")]
    [InlineData("--baseline", "homes=很多")]
    [InlineData("--benchmark", "全市=no-such")]
    [InlineData("--scale", "green=0.5,red=0.6")]
    [InlineData("--method", "guess")]
    public void A_fact_that_means_nothing_exits_with_2(string option, string value) => Run(option, value).Code.Should().Be(2);

    private static string Late(string from, string to, string option, string value, string otherFrom = "", string otherTo = "")
    {
        var plan = SamplePlan.Yaml.Replace(from, to, StringComparison.Ordinal);
        plan = otherFrom.Length == 0 ? plan : plan.Replace(otherFrom, otherTo, StringComparison.Ordinal);
        plan = otherFrom.Length == 0 ? plan : plan.Replace("养老床位数, en: Nursing beds}, unit: 张", "养老床位数, en: Nursing beds}, unit: 个", StringComparison.Ordinal);
        return ToolRun.WithInput(plan, "evaluate", "-", option, value, "--format", "json").Json().GetProperty("targets")[0].GetProperty("verdict").GetString()!;
    }

    private static JsonElement Paced(params string[] options) => ToolRun.WithInput(
        SamplePlan.Yaml.Replace(
            "  - {indicator: sample-homes, period: 2025, value: 812张, source: \"sample-outline:3\"}",
            "  - {indicator: sample-homes, period: 2020, value: 600张}\n  - {indicator: sample-homes, period: 2022, value: 660张}\n  - {indicator: sample-homes, period: 2024, value: 720张}",
            StringComparison.Ordinal),
        ["evaluate", "-", "--as-of", "2024-12-31", "--format", "json", .. options]).Json().GetProperty("targets")[0].GetProperty("pace");

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
