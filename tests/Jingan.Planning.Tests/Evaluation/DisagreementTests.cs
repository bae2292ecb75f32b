using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class DisagreementTests
{
    [Fact]
    public void Two_values_that_lead_to_one_verdict_are_both_shown() => Judged("81", "85").Observations.Should().HaveCount(2);

    [Fact]
    public void Two_values_that_lead_to_one_verdict_are_said_to_differ() => Judged("81", "85").Message.En.Should().Contain("The observations differ");

    [Theory]
    [InlineData("81")]
    [InlineData("81", "81")]
    [InlineData("81", "81.0")]
    public void Values_that_are_the_same_are_not_said_to_differ(params string[] seen) =>
        (Judged(seen).Message.Zh, Judged(seen).Message.En).Should().Be(("目标不低于80家，实际81家，超1家。", "Target at least 80: 81, 1 more."));

    [Fact]
    public void The_same_value_twice_has_one_margin() => Judged("81", "81").Margin!.Distance.Should().Be(1);

    [Fact]
    public void The_same_value_from_two_documents_is_shown_with_both() =>
        (new Scenario("≥80") { Basis = Basis.Level, Seen = [Saw(2025, 2025, "81", ObservationStatus.Final), Saw(2025, 2025, "81", ObservationStatus.Provisional)] })
            .Judge().Observations.Should().HaveCount(2);

    [Fact]
    public void The_actual_spans_values_that_differ() => Judged("81", "85").Actual.Should().Be(AmountOf("81..85 家"));

    [Fact]
    public void The_actual_spans_values_that_lead_to_different_verdicts() => Judged("79", "85").Actual.Should().Be(AmountOf("79..85 家"));

    [Fact]
    public void The_actual_of_an_imprecise_value_is_what_it_allows() => Judged(">79").Actual.Should().Be(AmountOf(">79 家"));

    [Fact]
    public void Values_that_differ_have_no_one_margin() => Judged("81", "85").Margin.Should().BeNull();

    [Theory]
    [InlineData("80", "79.6", "NotMet")]
    [InlineData("80", "80.4", "Met")]
    [InlineData("80", "79.5", "NotMet")]
    [InlineData("80", "79.4", "ImpreciseObservation")]
    [InlineData("80.0", "79.96", "NotMet")]
    [InlineData("80.0", "79.94", "ImpreciseObservation")]
    public void A_value_that_is_another_one_rounded_does_not_disagree_with_it(string rounded, string precise, string outcome) =>
        (new Scenario("≥80") { Basis = Basis.Level, Seen = [Saw(2025, rounded), Saw(2025, precise)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void Rounding_is_counted_in_the_unit_in_which_a_value_is_stated() =>
        (new Scenario("≥0.0251 亿元") { Basis = Basis.Level, Unit = "亿元", Seen = [Saw(2025, "250 万元"), Saw(2025, "0.0252 亿元")] }).Outcome()
            .Should().Be("ImpreciseObservation");

    [Fact]
    public void A_rounded_value_stays_in_the_trace() => Judged("82", "82.4").Steps.Count(step => step.Kind == StepKind.Observed).Should().Be(2);

    [Theory]
    [InlineData("100", "Met")]
    [InlineData("110", "NotMet")]
    public void A_baseline_that_is_supplied_settles_which_of_two_counts(string baseline, string outcome) =>
        (Growth("7 %") with
        {
            Seen = [Saw(2020, "100"), Saw(2020, "110"), Saw(2025, "107")],
            Options = new() { Baselines = [Saw(2020, baseline)] },
        }).Outcome().Should().Be(outcome);

    [Fact]
    public void A_baseline_and_its_revision_leave_a_change_undetermined_where_it_matters() =>
        (Growth("7 %") with { Seen = [Saw(2020, "100"), Saw(2020, "110"), Saw(2025, "107")] }).Outcome().Should().Be("ImpreciseObservation");

    [Fact]
    public void A_baseline_and_its_revision_decide_together_where_it_does_not() =>
        (Growth("7 %") with { Seen = [Saw(2020, "100"), Saw(2020, "101"), Saw(2025, "120")] }).Outcome().Should().Be("Met");

    [Fact]
    public void The_years_of_a_sum_that_differ_make_it_an_interval() =>
        (new Scenario("60") { Basis = Basis.PeriodTotal, First = 2024, Seen = [Saw(2024, "50"), Saw(2025, "14"), Saw(2025, "16")] }).Judge().Actual
            .Should().Be(AmountOf("64..66 家"));

    private static TargetEvaluation Judged(params string[] seen) =>
        new Scenario("≥80") { Basis = Basis.Level, Seen = [.. seen.Select(amount => Saw(2025, amount))] }.Judge();
}
