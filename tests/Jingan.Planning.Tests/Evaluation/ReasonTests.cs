using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class ReasonTests
{
    public static TheoryData<Aim, string> Aims => new()
    {
        { new QualitativeAim("进一步完善"), "Qualitative" },
        { new DelegatedAim("市"), "AssignmentMissing" },
        { new RelativeAim(Comparator.GreaterThan, "全市平均水平"), "BenchmarkMissing" },
        { new KeepPaceAim("全市增速"), "BenchmarkMissing" },
        { new MaintainLevelAim("保持稳定"), "BaselineMissing" },
        { new CompositeAim([new(new AmountAim(AmountOf("60"))), new(new AmountAim(AmountOf("20")))], Connective.Respectively), "BasisUnknown" },
        { new AmountAim(AmountOf("60")), "NoObservation" },
        { new RankAim(new("中心城区", 1, 1, "首位")), "NoObservation" },
        { new CompleteAllAim("全部完成"), "NoObservation" },
    };

    [Theory]
    [MemberData(nameof(Aims))]
    public void A_target_that_is_due_says_what_is_missing(Aim aim, string reason) =>
        (new Scenario(aim) { Basis = Basis.Level }).Outcome().Should().Be(reason);

    [Theory]
    [MemberData(nameof(Aims))]
    public void Before_the_deadline_everything_but_words_is_not_due(Aim aim, string reason) =>
        (new Scenario(aim) { Basis = Basis.Level, AsOf = "2025-12-30" }).Outcome().Should().Be(reason == "Qualitative" ? reason : "NotDue");

    [Theory]
    [MemberData(nameof(Aims))]
    public void Every_verdict_has_a_sentence_in_both_languages(Aim aim, string reason) =>
        (new Scenario(aim) { Basis = Basis.Level }).Judge().Message.Should().Match<Name>(message => message.Zh.EndsWith('。') && message.En!.EndsWith('.'), "it is {0}", reason);

    [Fact]
    public void A_bare_number_over_several_years_without_a_basis_has_an_unknown_one() =>
        (new Scenario("50") { Column = "%", Seen = [Saw(2025, "60")] }).Outcome().Should().Be("BasisUnknown");

    [Fact]
    public void Another_basis_is_not_judged() =>
        (new Scenario("50") { Basis = Basis.Other, Seen = [Saw(2025, "60")] }).Outcome().Should().Be("BasisUnknown");

    [Fact]
    public void An_indicator_that_is_not_supplied_leaves_its_target_undetermined()
    {
        var target = new Target("a", "nowhere", new AmountAim(AmountOf("5")), "5");
        var plan = new Plan("plan", new("规划"), PlanKind.AnnualPlan, Years.Of(2025), new("310106", new("静安区")), targets: [target]);

        var judged = PlanEvaluator.Evaluate(plan, PlanSet.Empty, new(2026, 1, 31)).Targets[0];

        (judged.Indicator, judged.Verdict, judged.Reason).Should().Be((null, Verdict.Undetermined, UndeterminedReason.NoObservation));
    }

    [Fact]
    public void A_blanket_claim_of_completion_is_no_evidence_for_a_number() =>
        (new Scenario("60") { Basis = Basis.Level, Seen = [SawText(2025, 2025, "全面完成", isCompletion: true)] }).Judge().Verdict
            .Should().Be(Verdict.Undetermined);

    [Fact]
    public void An_inferred_basis_is_said_with_the_verdict()
    {
        var target = new Target("a", "a", new AmountAim(AmountOf("5")), "5", basis: new(Basis.Level, "the table's heading"));
        var plan = new Plan("plan", new("规划"), PlanKind.AnnualPlan, Years.Of(2025), new("310106", new("静安区")), targets: [target]);
        var indicator = new Planning.Indicator("a", new("事物"), Planning.Unit.Parse("家"), Planning.QuantityKind.Stock);
        var seen = new Planning.Observation("a", Years.Of(2025), new Planning.ReportedValue.OfAmount(AmountOf("5")), "5");

        PlanEvaluator.Evaluate(plan, new(indicators: [indicator], observations: [seen]), new(2026, 1, 31)).Targets[0].Message.En
            .Should().EndWith("(The basis is inferred: the table's heading)");
    }
}
