using System.Globalization;
using System.Text.Json;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using NodaTime;

namespace Jingan.Planning.Tests.Files;

/// <summary>What hostile inputs found: each was an exception, a reading without an end, or work in the square of what was read.</summary>
public sealed class HostileFilesTests
{
    private const string Head = "format: jingan-planning/1\nindicators:\n  - {id: x, name: 床位数, unit: 张, kind: stock}\n";
    private const string Plan = "plan:\n  id: p\n  title: 规划\n  kind: five-year-plan\n  period: 2021-2025\n  jurisdiction: {code: \"310106\", name: 静安}\n";

    [Theory]
    [InlineData("{\"format\": \"jingan-planning/1\", \"plan\": {\"id\": \"p\", \"jurisdiction\": {\"code\": \"310106\", \"asOf\": // none\n}, \"status\": \"draft\"}}")]
    [InlineData("{\"format\": \"jingan-planning/1\", \"plan\": /* none */}")]
    public void A_comment_in_the_place_of_a_value_is_no_value(string json) =>
        PlanReader.ReadJson(json).Diagnostics.Should().Contain(problem => problem.Message.Contains("a key has no value"));

    [Fact]
    public void What_stands_twice_in_a_key_that_is_a_mapping_is_not_looked_for_later()
    {
        var read = () => PlanReader.ReadYaml("format: jingan-planning/1\nx:\n  ? {a: 1, b: 2, a: 3}\n  : 1\n  ? {a: 1, a: 2}\n");

        read.Should().NotThrow().Which.HasErrors.Should().BeTrue();
    }

    [Theory]
    [InlineData(30)]
    [InlineData(1_000)]
    public void Zones_in_each_other_are_written_and_serialized_however_deep(int depth)
    {
        var set = Read(Head + Plan + ZonesInEachOther(depth));
        var options = new JsonSerializerOptions().ConfigureForPlanning();

        PlanReader.ReadYaml(set.ToYaml()).Content.Should().Be(set);
        PlanReader.ReadJson(set.ToJson()).Content.Should().Be(set);
        JsonSerializer.Deserialize<PlanSet>(JsonSerializer.Serialize(set, options), options).Should().Be(set);
    }

    [Fact]
    public void Unknown_keys_of_a_zone_stay_where_it_is_written_inside_another()
    {
        var read = PlanReader.ReadYaml(
            Head + Plan + "  space:\n    pattern: 格局\n    zones:\n      - {id: a, kind: area}\n      - {id: b, kind: area, parent: a, mine: 1}\n", keepsUnknownKeys: true);

        var again = PlanReader.ReadYaml(PlanWriter.WriteYaml(read.Content, read.Extensions), keepsUnknownKeys: true);

        again.Extensions.Should().Equal(read.Extensions).And.ContainSingle().Which.Owner.Should().Be("plan.space.zones[b]");
    }

    [Fact]
    public void A_sentence_about_many_values_of_one_period_says_some_and_how_many()
    {
        var many = string.Concat(Enumerable.Range(1, 300).Select(number => $"  - {{indicator: x, period: 2025, value: {number}张}}\n"));

        var found = Judged(Head + "observations:\n" + many + Plan + "  targets:\n    - {id: t, indicator: x, target: 不少于150张}\n");

        found.Message.En.Length.Should().BeLessThan(300);
        found.Message.En.Should().Contain("300 in all");
        found.Message.Zh.Should().Contain("共300个");
    }

    [Fact]
    public void Each_year_of_a_period_without_an_end_makes_no_endless_sentence()
    {
        var found = Judged(Head.Replace("stock", "flow") + "observations:\n  - {indicator: x, period: 2021, value: 1张}\n" + Plan
            + "  targets:\n    - {id: t, indicator: x, target: 每年新增5张, period: 2021-01-01/9999-12-31}\n");

        found.Message.En.Length.Should().BeLessThan(4_000);
    }

    private static TargetEvaluation Judged(string yaml)
    {
        var set = PlanReader.ReadYaml(yaml).Content;
        return set.Plans[0].Evaluate(set, new LocalDate(2026, 1, 31)).Targets[0];
    }

    private static PlanSet Read(string yaml)
    {
        var read = PlanReader.ReadYaml(yaml);
        read.Diagnostics.Should().BeEmpty();
        return read.Content;
    }

    private static string ZonesInEachOther(int depth) => "  space:\n    pattern: 格局\n    zones:\n      - {id: z0, kind: area}\n"
        + string.Concat(Enumerable.Range(1, depth).Select(number => string.Create(CultureInfo.InvariantCulture, $"      - {{id: z{number}, kind: area, parent: z{number - 1}}}\n")));
}
