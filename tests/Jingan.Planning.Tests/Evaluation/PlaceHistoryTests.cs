using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using NodaTime;

namespace Jingan.Planning.Tests.Evaluation;

/// <summary>What was observed of a place under another code or name judges its plan; what was observed of a place that it was merged with or split from does not.</summary>
public sealed class PlaceHistoryTests
{
    private const string Recoded = "{kind: recoded, year: 2024, before: [{code: '990131', name: 河县}], after: [{code: '990106', name: 河区}]}";
    private const string RecodedTwice = "{kind: recoded, year: 2010, before: [{code: '990130', name: 旧河县}], after: [{code: '990131', name: 河县}]}";
    private const string Merged = "{kind: merged, year: 2024, before: [{code: '990131', name: 河县}, {code: '990132', name: 江县}], after: [{code: '990106', name: 河区}]}";
    private const string TakenAgain = "{kind: recoded, year: 2025, before: [{code: '990140', name: 湖县}], after: [{code: '990131', name: 湖区}]}";

    [Theory]
    [InlineData("code: '990131'", Recoded)]
    [InlineData("name: 河县", Recoded)]
    [InlineData("code: '990130'", Recoded, RecodedTwice)]
    public void An_observation_under_an_earlier_code_or_name_counts(string place, params string[] changes) =>
        Judged("990106", 2025, place, changes).Verdict.Should().Be(Verdict.Met);

    [Fact]
    public void An_observation_under_a_later_code_counts_for_a_plan_of_before() =>
        Judged("990131", 2022, "code: '990106'", Recoded).Verdict.Should().Be(Verdict.Met);

    [Theory]
    [InlineData(Merged)]
    [InlineData(Recoded, TakenAgain)]
    public void One_of_another_place_does_not_and_is_named(params string[] changes)
    {
        var judged = Judged("990106", 2025, "{code: '990131', name: 河县}", changes);
        judged.Verdict.Should().Be(Verdict.Undetermined);
        judged.Message.En.Should().Contain("is that of 河县");
    }

    private static TargetEvaluation Judged(string code, int asOf, string place, params string[] changes)
    {
        var read = PlanReader.ReadYaml($$"""
            format: jingan-planning/1
            divisions: [{{string.Join(", ", changes)}}]
            indicators: [{id: pools, name: 泳池, unit: 座, kind: stock, polarity: higher}]
            observations: [{indicator: pools, period: 2025, value: 32座, place: {{(place[0] == '{' ? place : "{" + place + "}")}} }]
            plan:
              id: river
              title: 河区规划
              kind: special-plan
              period: 2021-2025
              jurisdiction: {code: "{{code}}", name: 河区, asOf: {{asOf}}-06-01}
              targets: [{id: pools, indicator: pools, basis: level, target: 不少于20座}]
            """);
        read.Diagnostics.Should().NotContain(problem => problem.Severity == Severity.Error);
        return read.Content.Plans[0].Evaluate(read.Content, new LocalDate(2026, 5, 1)).Targets.Single();
    }
}
