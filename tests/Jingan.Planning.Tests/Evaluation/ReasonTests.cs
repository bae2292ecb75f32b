using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class ReasonTests
{
    public static TheoryData<Statement, string> Aims => new()
    {
        { new WordsStatement("进一步完善"), "Qualitative" },
        { ReferenceStatement.Delegated("市"), "AssignmentMissing" },
        { ReferenceStatement.Relative(Comparator.GreaterThan, "全市平均水平"), "BenchmarkMissing" },
        { ReferenceStatement.KeepPace("全市增速"), "BenchmarkMissing" },
        { ReferenceStatement.MaintainLevel("保持稳定"), "BaselineMissing" },
        { new CompositeStatement([new(new NumberStatement(AmountOf("60"))), new(new NumberStatement(AmountOf("20")))], Connective.Respectively), "BasisUnknown" },
        { new NumberStatement(AmountOf("60")), "NoObservation" },
        { new RankStatement(new("中心城区", 1, 1, "首位")), "NoObservation" },
        { new WholeStatement { Scope = "全部完成" }, "NoObservation" },
    };

    [Theory]
    [MemberData(nameof(Aims))]
    public void A_target_that_is_due_says_what_is_missing(Statement aim, string reason) =>
        (new Scenario(aim) { Basis = Basis.Level }).Outcome().Should().Be(reason);

    [Theory]
    [MemberData(nameof(Aims))]
    public void Before_the_deadline_everything_but_words_is_not_due(Statement aim, string reason) =>
        (new Scenario(aim) { Basis = Basis.Level, AsOf = "2025-12-30" }).Outcome().Should().Be(reason == "Qualitative" ? reason : "NotDue");

    [Theory]
    [MemberData(nameof(Aims))]
    public void Every_verdict_has_a_sentence_in_both_languages(Statement aim, string reason) =>
        (new Scenario(aim) { Basis = Basis.Level }).Judge().Message.Should().Match<Message>(message => message.Zh.EndsWith('。') && message.En!.EndsWith('.'), "it is {0}", reason);

    [Fact]
    public void A_bare_number_over_several_years_without_a_basis_has_an_unknown_one() =>
        (new Scenario("50") { Column = "%", Seen = [Saw(2025, "60")] }).Outcome().Should().Be("BasisUnknown");

    [Fact]
    public void Another_basis_is_not_judged() =>
        (new Scenario("50") { Basis = Basis.Other, Seen = [Saw(2025, "60")] }).Outcome().Should().Be("BasisUnknown");

    [Fact]
    public void An_indicator_that_is_not_supplied_leaves_its_target_undetermined()
    {
        var target = new Target { Id = "a", Indicator = "nowhere", Aim = new NumberStatement(AmountOf("5")), Wording = "5" };
        var plan = new Plan { Id = "plan", Title = new("规划"), Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = new("310106", new("静安区")), Targets = [target] };

        var judged = PlanEvaluator.Evaluate(plan, PlanSet.Empty, new(2026, 1, 31)).Targets[0];

        (judged.Indicator, judged.Verdict, judged.Reason).Should().Be((null, Verdict.Undetermined, GapReason.NoObservation));
    }

    [Fact]
    public void A_blanket_claim_of_completion_is_no_evidence_for_a_number() =>
        (new Scenario("60") { Basis = Basis.Level, Seen = [SawText(2025, 2025, "全面完成", isCompletion: true)] }).Judge().Verdict
            .Should().Be(Verdict.Undetermined);

    [Fact]
    public void An_inferred_basis_is_said_with_the_verdict()
    {
        var target = new Target { Id = "a", Indicator = "a", Aim = new NumberStatement(AmountOf("5")), Wording = "5", Basis = new(Basis.Level, new("the table's heading")) };
        var plan = new Plan { Id = "plan", Title = new("规划"), Kind = PlanKind.AnnualPlan, Period = ReportingPeriod.OfYear(2025), Jurisdiction = new("310106", new("静安区")), Targets = [target] };
        var indicator = new Planning.Indicator { Id = "a", Name = new("事物"), Unit = Planning.Unit.Parse("家"), Kind = Planning.QuantityKind.Stock };
        var seen = new Planning.Observation { Indicator = "a", Period = ReportingPeriod.OfYear(2025), Value = new Planning.NumberStatement(AmountOf("5")), Wording = "5" };

        PlanEvaluator.Evaluate(plan, new() { Indicators = [indicator], Observations = [seen] }, new(2026, 1, 31)).Targets[0].Message.En
            .Should().EndWith("(The basis is inferred: the table's heading)");
    }
}
