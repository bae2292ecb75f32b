using Jingan.Planning.Evaluation;
using Jingan.Planning.Measuring;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class LateFactTests
{
    private static readonly EvaluationOptions Linked = new() { Benchmarks = [new("全市", "city")] };

    [Theory]
    [InlineData(Comparator.GreaterThan, null, "80", "80", "NotMet")]
    [InlineData(Comparator.GreaterThan, null, "80", "81", "Met")]
    [InlineData(Comparator.AtLeast, null, "80", "80", "Met")]
    [InlineData(Comparator.AtMost, null, "80", "81", "NotMet")]
    [InlineData(Comparator.LessThan, null, "80", "79", "Met")]
    [InlineData(Comparator.GreaterThan, "2", "80", "82", "Met")]
    [InlineData(Comparator.GreaterThan, ">2", "80", "82", "NotMet")]
    [InlineData(Comparator.GreaterThan, "2..3", "80", "83", "Met")]
    [InlineData(Comparator.GreaterThan, "2..3", "80", "84", "NotMet")]
    [InlineData(Comparator.GreaterThan, "≤3", "80", "80", "NotMet")]
    [InlineData(Comparator.GreaterThan, "≤3", "80", "83", "Met")]
    [InlineData(Comparator.LessThan, "2", "80", "78", "Met")]
    [InlineData(Comparator.LessThan, ">2", "80", "78", "NotMet")]
    [InlineData(Comparator.GreaterThan, null, ">80", "80", "NotMet")]
    [InlineData(Comparator.GreaterThan, null, ">80", "81", "ImpreciseObservation")]
    [InlineData(Comparator.LessThan, null, ">80", "80", "Met")]
    [InlineData(Comparator.LessThan, null, ">80", "81", "ImpreciseObservation")]
    [InlineData(Comparator.AtLeast, null, "79..81", "81", "Met")]
    [InlineData(Comparator.AtLeast, null, "79..81", "80", "ImpreciseObservation")]
    [InlineData(Comparator.AtLeast, null, "79..81", "78", "NotMet")]
    [InlineData(Comparator.GreaterThan, "2..3", "80..81", "83", "Met")]
    [InlineData(Comparator.GreaterThan, "2..3", "80..81", "82", "ImpreciseObservation")]
    [InlineData(Comparator.GreaterThan, "≤3", "80..82", "83", "Met")]
    [InlineData(Comparator.GreaterThan, "≤3", "80..83", "83", "ImpreciseObservation")]
    [InlineData(Comparator.GreaterThan, "≤3", "79..84", "83", "ImpreciseObservation")]
    public void A_relative_aim_is_judged_by_the_benchmark_s_value(Comparator comparator, string? offset, string city, string actual, string outcome) =>
        (new Scenario(ReferenceStatement.Relative(comparator, "全市", offset is null ? null : AmountOf(offset)))
        {
            Basis = Basis.Level,
            Seen = [Saw(2025, actual), SawInCity(2025, city)],
            Options = Linked,
        }).Outcome().Should().Be(outcome);

    [Fact]
    public void The_benchmark_s_figure_stands_in_the_trace() =>
        (new Scenario(ReferenceStatement.Relative(Comparator.GreaterThan, "全市")) { Basis = Basis.Level, Seen = [Saw(2025, "81"), SawInCity(2025, "80")], Options = Linked })
            .Judge().Steps.Should().Contain(step => step.Kind == StepKind.Benchmark && step.Wording == "80");

    [Fact]
    public void A_benchmark_converts() =>
        (new Scenario(ReferenceStatement.Relative(Comparator.AtLeast, "全市"))
        {
            Basis = Basis.Level,
            Unit = "亿元",
            City = City("万元"),
            Seen = [Saw(2025, "0.5"), SawInCity(2025, "5000")],
            Options = Linked,
        }).Outcome().Should().Be("Met");

    [Fact]
    public void A_benchmark_without_a_value_for_the_year_is_missing() =>
        (new Scenario(ReferenceStatement.Relative(Comparator.AtLeast, "全市")) { Basis = Basis.Level, Seen = [Saw(2025, "81"), SawInCity(2024, "80")], Options = Linked })
            .Outcome().Should().Be("BenchmarkMissing");

    [Theory]
    [InlineData("全省", "BenchmarkMissing")]
    [InlineData("全市", "Met")]
    [InlineData("things", "Met")]
    public void A_benchmark_is_linked_by_its_words_or_by_the_target(string link, string outcome) =>
        (new Scenario(ReferenceStatement.Relative(Comparator.AtLeast, "全市"))
        {
            Basis = Basis.Level,
            Seen = [Saw(2025, "81"), SawInCity(2025, "80")],
            Options = new() { Benchmarks = [new(link, "city")] },
        }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("121", "110", false, "Met")]
    [InlineData("120.9", "121", false, "NotMet")]
    [InlineData("121", "121", false, "Met")]
    [InlineData("127.63", "127.62815625", false, "Met")]
    public void Keeping_pace_over_years_compares_mean_growth(string end, string cityEnd, bool isApproximate, string outcome) =>
        (new Scenario(ReferenceStatement.KeepPace("全市", isApproximate))
        {
            Seen = [Saw(2020, "100"), Saw(2025, end), SawInCity(2020, "100"), SawInCity(2025, cityEnd)],
            Options = Linked,
        }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("5.2 %", "5.2", "Met")]
    [InlineData("5.1 %", "5.2", "NotMet")]
    public void The_values_of_a_growth_rate_are_growth(string reported, string city, string outcome) =>
        (new Scenario(ReferenceStatement.KeepPace("全市")) { First = 2025, City = City("%", QuantityKind.Rate), Seen = [SawGrowth(2025, reported), SawInCity(2025, city)], Options = Linked })
            .Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("5.15 %", true, "Met")]
    [InlineData("5.14 %", true, "ImpreciseObservation")]
    [InlineData("4.2 %", true, "ImpreciseObservation")]
    [InlineData("4.1 %", true, "NotMet")]
    [InlineData("5.15 %", false, "NotMet")]
    public void Basically_in_step_is_half_a_unit_of_the_last_digit_and_open_within_a_point(string reported, bool isApproximate, string outcome) =>
        (new Scenario(ReferenceStatement.KeepPace("全市", isApproximate))
        {
            First = 2025,
            City = City("%", QuantityKind.Rate),
            Seen = [SawGrowth(2025, reported), SawInCity(2025, "5.2")],
            Options = Linked,
        }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("750", Comparator.AtMost, "750", "Met")]
    [InlineData("750", Comparator.AtMost, "751", "NotMet")]
    [InlineData("750", Comparator.Reach, "751", "Met")]
    [InlineData("750", Comparator.LessThan, "750", "NotMet")]
    [InlineData("≥800", Comparator.AtMost, "801", "Met")]
    public void A_delegated_aim_is_judged_by_the_number_that_was_set(string assigned, Comparator comparator, string actual, string outcome) =>
        Delegated(comparator, [Assigned(new NumberStatement(AmountOf(assigned)))], Saw(2025, actual)).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("86", "Met")]
    [InlineData("87", "NotMet")]
    public void The_number_set_can_be_a_change(string end, string outcome) =>
        (Delegated(Comparator.Reach, [Assigned(new ChangeStatement(new(ChangeDirection.Decrease, ChangeType.RelativePercent, AmountOf("14 %"))))], Saw(2020, "100"), Saw(2025, end))
            with
        { Polarity = Polarity.LowerIsBetter, Basis = null }).Outcome().Should().Be(outcome);

    [Fact]
    public void A_number_set_for_another_period_does_not_count() =>
        Delegated(Comparator.Reach, [Assigned(new NumberStatement(AmountOf("700")), 2024)], Saw(2025, "751")).Outcome().Should().Be("AssignmentMissing");

    [Fact]
    public void A_number_set_for_another_indicator_does_not_count() =>
        Delegated(Comparator.Reach, [new() { Id = "a", Indicator = "city", Aim = new NumberStatement(AmountOf("700")), Wording = "700" }], Saw(2025, "751")).Outcome().Should().Be("AssignmentMissing");

    [Fact]
    public void Two_numbers_set_that_differ_are_reported() =>
        Delegated(Comparator.Reach, [Assigned(new NumberStatement(AmountOf("700"))), Assigned(new NumberStatement(AmountOf("750")))], Saw(2025, "800")).Judge()
            .Should().Match<TargetEvaluation>(judged => judged.Reason == GapReason.AssignmentMissing && judged.Message.En!.Contains("More than one number"));

    [Theory]
    [InlineData("家", "家", "Met")]
    [InlineData("家", "万家", "AssignmentMissing")]
    public void The_same_number_set_twice_is_one_number_only_in_one_unit(string unit, string otherUnit, string outcome) =>
        Delegated(Comparator.Reach, [Assigned(unit), Assigned(otherUnit)], Saw(2025, "800")).Outcome().Should().Be(outcome);

    [Fact]
    public void The_target_judged_stays_the_plan_s_own() =>
        Delegated(Comparator.Reach, [Assigned(new NumberStatement(AmountOf("700")))], Saw(2025, "751")).Judge().Target.Aim.Kind.Should().Be(StatementKind.Delegated);

    [Theory]
    [InlineData("100", "Met")]
    [InlineData("99", "NotMet")]
    public void A_level_to_keep_can_be_supplied(string actual, string outcome) =>
        (new Scenario(ReferenceStatement.MaintainLevel("保持稳定")) { Basis = Basis.Level, Seen = [Saw(2025, actual)], Options = new() { Baselines = [Saw(2020, "100")] } })
            .Outcome().Should().Be(outcome);

    [Theory]
    [InlineData(">100", "100", "NotMet")]
    [InlineData(">100", "101", "ImpreciseObservation")]
    [InlineData("99..100", "100", "Met")]
    public void A_level_to_keep_that_is_imprecise_decides_only_where_it_can(string before, string actual, string outcome) =>
        (new Scenario(ReferenceStatement.MaintainLevel("保持稳定")) { Basis = Basis.Level, Seen = [Saw(2020, before), Saw(2025, actual)] }).Outcome().Should().Be(outcome);

    private static Indicator City(string unit, QuantityKind kind = QuantityKind.Flow) => new() { Id = "city", Name = new("全市"), Unit = Planning.Unit.Parse(unit), Kind = kind };

    private static Target Assigned(Statement aim, int? year = null) =>
        new() { Id = "assigned", Indicator = "things", Aim = aim, Wording = "下达", Period = year is { } of ? Planning.ReportingPeriod.OfYear(of) : null };

    private static Target Assigned(string unit) =>
        new() { Id = "assigned", Indicator = "things", Aim = new NumberStatement(AmountOf("700")), Wording = "下达", Unit = Planning.Unit.Parse(unit) };

    private static Scenario Delegated(Comparator comparator, ValueList<Target> assigned, params ValueList<Observation> seen) =>
        new(ReferenceStatement.Delegated("市", comparator)) { Basis = Basis.Level, Seen = seen, Options = new() { Assignments = assigned } };
}
