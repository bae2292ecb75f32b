using Jingan.Planning.Comparison;
using Jingan.Planning.Evaluation;
using Jingan.Planning.Files;
using NodaTime;
using Xunit.Sdk;

namespace Jingan.Planning.Testing.Tests;

public sealed class AssertionTests
{
    private static readonly Plan River = PlanOf("river-fyp15", "2026-2030", "张", "不少于800张") with
    {
        Space = new() { Pattern = new("一带"), Zones = [new() { Id = "river-belt", Kind = ZoneKind.Belt, Name = new("滨江发展带") }] },
    };

    private static readonly PlanEvaluation Evaluation = River.Evaluate(PlanSet.Empty, new LocalDate(2031, 1, 1));

    private static readonly Workspace Broken = Workspace.Read([("river.yaml", (ReadOnlyMemory<byte>)"format: jingan-planning/9\n"u8.ToArray())]);

    [Fact]
    public void What_holds_passes()
    {
        River.Should().BeValid().And.HaveTarget("nursing-beds").ThatIs("≥800张").Which.Should().HaveBasis(null);
        River.Should().HaveZone("river-belt");
        Evaluation.Should().HaveNoMissedTargets().And.HaveTarget("nursing-beds").Which.Should().BeUndetermined(GapReason.NoObservation);
        Broken.Should().HaveProblem("JP2012");
    }

    [Fact]
    public void A_missing_target_is_told_with_those_there_are() =>
        Failing(() => River.Should().HaveTarget("retail-sales", "we count on it"))
            .Should().Be("Expected plan river-fyp15 to have a target 'retail-sales' because we count on it, but it has nursing-beds.");

    [Fact]
    public void A_mistyped_target_is_told_with_the_one_that_was_meant() =>
        Failing(() => River.Should().HaveTarget("nursing-bed"))
            .Should().EndWith("but it has nursing-beds. Did you mean 'nursing-beds'?");

    [Fact]
    public void What_can_be_asserted_of_any_object_can_be_asserted_of_plans_too()
    {
        River.Should().Be(River with { }).And.NotBeNull().And.BeOfType<Plan>();
        River.Targets[0].Should().Be(River.Targets[0]).And.NotBe(River.Targets[0] with { Id = "other" });
        Evaluation.Should().BeSameAs(Evaluation);
    }

    [Fact]
    public void Another_aim_is_told_in_both_languages() =>
        Failing(() => River.Should().HaveTarget("nursing-beds").ThatIs(">900张"))
            .Should().Be("Expected target nursing-beds to aim at 高于900张 (more than 900 beds (张)), but it aims at 不低于800张 (at least 800 beds (张)), worded '不少于800张'.");

    [Fact]
    public void A_wording_that_cannot_be_read_is_a_wrong_call() =>
        FluentActions.Invoking(() => River.Should().HaveTarget("nursing-beds").ThatIs("3~")).Should().Throw<ArgumentException>();

    [Fact]
    public void An_error_in_a_file_is_told_with_its_line() =>
        Failing(() => Broken.Should().BeValid())
            .Should().StartWith("Expected files to be valid, but they have 1 error:\n  river.yaml(1,9): error JP2012: The format 'jingan-planning/9' is not known");

    [Fact]
    public void An_error_in_a_plan_is_told_with_its_path() =>
        Failing(() => PlanOf("late", "2026-2030", "家", "5家").Should()
                .BeValid(known: new() { Indicators = [new() { Id = "nursing-beds", Name = new("养老床位数"), Unit = Unit.Parse("张"), Kind = QuantityKind.Stock }] }))
            .Should().Be("Expected plan late to be valid, but it has 1 error:\n  plans[late].targets[nursing-beds].unit: error JP3011: The unit '家' does not convert into '张', the unit of 'nursing-beds'; correct it. Only a change or growth is stated in %, percentage points or multiples.");

    [Fact]
    public void A_zone_elsewhere_is_told_with_where_it_lies() =>
        Failing(() => River.Should().HaveZone("river-belt").Within("axis"))
            .Should().Be("Expected zone river-belt of plan river-fyp15 to lie within axis, but it lies within none.");

    [Fact]
    public void Another_verdict_is_told_with_its_reason() =>
        Failing(() => Evaluation.Should().HaveTarget("nursing-beds").Which.Should().BeMet())
            .Should().StartWith("Expected target nursing-beds ('不少于800张') to be Met, but it is Undetermined (NoObservation): ");

    [Fact]
    public void Undetermined_targets_are_listed() =>
        Failing(() => Evaluation.Should().HaveNoUndeterminedTargets())
            .Should().StartWith("Expected plan river-fyp15 to have no undetermined targets, but it has 1:\n  nursing-beds ('不少于800张'): ");

    [Fact]
    public void Nothing_is_told_as_nothing() =>
        Failing(() => ((Plan?)null).Should().HaveTarget("nursing-beds")).Should().Contain("but it is null");

    [Fact]
    public void A_brace_in_the_data_stays_as_it_is() =>
        Failing(() => River.Should().HaveTarget("nursing-beds").Which.Should().HaveAim(new WordsStatement("提升{0}水平")))
            .Should().Contain("提升{0}水平");

    [Fact]
    public void Loosened_targets_are_listed_with_both_wordings()
    {
        var after = PlanOf("river-fyp16", "2031-2035", "张", "不少于700张");

        PlanComparison.Between(after, River).Should().HaveNoLoosenedTargets().And.HaveNoRemovedTargets();
        Failing(() => PlanComparison.Between(River, after).Should().HaveNoLoosenedTargets())
            .Should().StartWith("Expected river-fyp16 to have no loosened targets against river-fyp15, but it has 1:\n  nursing-beds: ")
            .And.Contain(": '不少于800张' became '不少于700张'");
    }

    /// <summary>A plan with one target, read as a file has it.</summary>
    private static Plan PlanOf(string id, string period, string unit, string target) => PlanReader.ReadYaml($$"""
        format: jingan-planning/1
        plan:
          id: {{id}}
          title: 滨江区规划纲要
          kind: five-year-plan
          period: {{period}}
          jurisdiction: {code: "310199", name: 滨江区}
          targets:
            - {id: nursing-beds, indicator: nursing-beds, unit: {{unit}}, force: expected, target: {{target}}}
        """).Content.Plans[0];

    private static string Failing(Action assertion) =>
        FluentActions.Invoking(assertion).Should().Throw<XunitException>().Which.Message.ReplaceLineEndings("\n").Split("\n\n")[0].TrimEnd();
}
