using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class LevelTests
{
    [Theory]
    [InlineData("80", "80", "Met")]
    [InlineData("80", "81", "Met")]
    [InlineData("80", "79.99", "NotMet")]
    [InlineData(">80", "80", "NotMet")]
    [InlineData(">80", "80.01", "Met")]
    [InlineData("≤80", "80", "Met")]
    [InlineData("≤80", "80.01", "NotMet")]
    [InlineData("3..5", "5", "Met")]
    [InlineData("3..5", "5.1", "Met")]
    [InlineData("≈80", "79.5", "Met")]
    [InlineData("≈80", "79.4", "NotMet")]
    public void A_number_is_met_inside_and_not_met_outside_the_region(string aim, string actual, string outcome) =>
        Judged(aim, actual).Should().Be(outcome);

    [Theory]
    [InlineData(Polarity.LowerIsBetter, "81", "NotMet")]
    [InlineData(Polarity.LowerIsBetter, "79", "Met")]
    [InlineData(Polarity.None, "81", "NotMet")]
    [InlineData(Polarity.None, "80", "Met")]
    public void Polarity_tells_which_side_of_a_bare_number_is_fine(Polarity polarity, string actual, string outcome) =>
        (new Scenario("80") { Basis = Basis.Level, Polarity = polarity, Seen = [Saw(2025, actual)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData(QuantityKind.Stock, "Met")]
    [InlineData(QuantityKind.Ratio, "Met")]
    [InlineData(QuantityKind.Index, "Met")]
    [InlineData(QuantityKind.Flow, "BasisUnknown")]
    [InlineData(QuantityKind.Rate, "BasisUnknown")]
    public void Without_a_basis_what_does_not_add_up_over_years_counts_at_their_end(QuantityKind kind, string outcome) =>
        (new Scenario("80") { Kind = kind, Seen = [Saw(2025, "81")] }).Outcome().Should().Be(outcome);

    [Fact]
    public void The_level_of_a_plan_of_one_year_is_not_inferred() =>
        (new Scenario("80") { First = 2025, Kind = QuantityKind.Stock, Seen = [Saw(2025, "81")] }).Judge().Message.En.Should().Be("Target 80: 81, 1 more.");

    [Theory]
    [InlineData(QuantityKind.Stock, "2025-06-30", "2025-06-30", "Met")]
    [InlineData(QuantityKind.Stock, "2025-01-01", "2025-06-30", "Met")]
    [InlineData(QuantityKind.Stock, "2025-05-31", "2025-05-31", "NoObservation")]
    [InlineData(QuantityKind.Stock, "2025-12-31", "2025-12-31", "NoObservation")]
    [InlineData(QuantityKind.Flow, "2025-01-01", "2025-06-30", "Met")]
    [InlineData(QuantityKind.Flow, "2025-06-01", "2025-06-30", "Met")]
    [InlineData(QuantityKind.Flow, "2025-01-01", "2025-12-31", "NoObservation")]
    public void A_target_that_ends_within_a_year_is_judged_by_what_ends_with_it(QuantityKind kind, string first, string last, string outcome) =>
        (new Scenario("80") { Basis = Basis.Level, Kind = kind, Period = Dates("2025-01-01", "2025-06-30"), Seen = [Dated(Dates(first, last))] }).Outcome().Should().Be(outcome);

    [Fact]
    public void An_inferred_level_says_so() =>
        (new Scenario("80") { Kind = QuantityKind.Stock, Seen = [Saw(2025, "81")] }).Judge().Message.En.Should().Contain("The basis is inferred");

    [Theory]
    [InlineData("≥80", ">80", "Met")]
    [InlineData("≥80", ">79", "ImpreciseObservation")]
    [InlineData("≥80", "<80", "NotMet")]
    [InlineData("≥80", "<81", "ImpreciseObservation")]
    [InlineData(">80", ">80", "Met")]
    [InlineData(">80", "≥80", "ImpreciseObservation")]
    [InlineData("≤80", ">80", "NotMet")]
    [InlineData("≤80", "≥80", "ImpreciseObservation")]
    [InlineData("≥80", "≈81", "Met")]
    [InlineData("≥80", "≈80", "ImpreciseObservation")]
    [InlineData("≥80", "≈79", "NotMet")]
    [InlineData("≈80", "≈80", "Met")]
    [InlineData("≈80", "80..81", "ImpreciseObservation")]
    [InlineData("≥80", "75..79", "NotMet")]
    [InlineData("≥80", "75..80", "ImpreciseObservation")]
    [InlineData("≥80", "80..85", "Met")]
    public void An_imprecise_observation_decides_only_with_all_that_it_allows(string aim, string actual, string outcome) =>
        Judged(aim, actual).Should().Be(outcome);

    [Theory]
    [InlineData("80", "82", "Met")]
    [InlineData("78", "79", "NotMet")]
    [InlineData("79", "81", "ImpreciseObservation")]
    [InlineData("81", "79", "ImpreciseObservation")]
    public void Observations_decide_together_only_where_they_agree(string one, string other, string outcome) =>
        (new Scenario("≥80") { Basis = Basis.Level, Seen = [Saw(2025, one), Saw(2025, other)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("81", ">75", "Met")]
    [InlineData(">75", "81", "Met")]
    [InlineData(">75", "79", "NotMet")]
    [InlineData("80..82", ">75", "Met")]
    public void A_less_precise_statement_of_the_same_does_not_disagree(string one, string other, string outcome) =>
        (new Scenario("≥80") { Basis = Basis.Level, Seen = [Saw(2025, one), Saw(2025, other)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void Disagreeing_observations_are_all_shown() =>
        (new Scenario("≥80") { Basis = Basis.Level, Seen = [Saw(2025, "79"), Saw(2025, "81")] }).Judge().Observations.Should().HaveCount(2);

    [Fact]
    public void The_level_of_another_year_does_not_count() =>
        (new Scenario("80") { Basis = Basis.Level, Seen = [Saw(2024, "100")] }).Outcome().Should().Be("NoObservation");

    [Fact]
    public void A_figure_for_the_whole_period_is_no_level() =>
        (new Scenario("80") { Basis = Basis.Level, Seen = [Saw(2021, 2025, "100")] }).Outcome().Should().Be("NoObservation");

    [Theory]
    [InlineData("亿元", "1.2 亿元", "12000 万元", "Met")]
    [InlineData("亿元", "1.2 亿元", "11999 万元", "NotMet")]
    [InlineData("万平方米", "30 万平方米", "30 公顷", "Met")]
    [InlineData("人", "3 万", "30000", "Met")]
    [InlineData("人", "3000", "0.3 万人", "Met")]
    [InlineData("家", "80 个", "80 家", "UnitMismatch")]
    [InlineData("%", "5 个百分点", "6 %", "UnitMismatch")]
    [InlineData("%", "5 %", "6 个百分点", "UnitMismatch")]
    public void Units_convert_or_are_said_not_to(string unit, string aim, string actual, string outcome) =>
        (new Scenario(aim) { Basis = Basis.Level, Unit = unit, Seen = [Saw(2025, actual)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void A_number_without_a_unit_is_in_the_table_s() =>
        (new Scenario("1.2") { Basis = Basis.Level, Unit = "万元", Column = "亿元", Seen = [Saw(2025, "12000 万元")] }).Outcome().Should().Be("Met");

    [Fact]
    public void Words_about_a_level_are_no_number() =>
        (new Scenario("80") { Basis = Basis.Level, Seen = [SawText(2025, 2025, "稳步提高")] }).Outcome().Should().Be("WordsOnly");

    [Fact]
    public void In_a_plan_of_one_year_a_bare_number_is_that_year_s_level() =>
        (new Scenario("80") { First = 2025, Seen = [Saw(2025, "80")] }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("100", "100", "Met")]
    [InlineData("100", "99", "NotMet")]
    public void Keeping_a_level_compares_with_the_year_before_the_period(string before, string actual, string outcome) =>
        (new Scenario(ReferenceStatement.MaintainLevel("保持稳定")) { Basis = Basis.Level, Seen = [Saw(2020, before), Saw(2025, actual)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void The_level_to_keep_converts() =>
        (new Scenario(ReferenceStatement.MaintainLevel("保持稳定")) { Basis = Basis.Level, Unit = "亿元", Seen = [Saw(2020, "6000 万元"), Saw(2025, "0.6 亿元")] })
            .Outcome().Should().Be("Met");

    [Fact]
    public void Two_parts_on_one_scale_are_judged_together() =>
        (new Scenario(new CompositeStatement([new(new NumberStatement(AmountOf("≥80"))), new(new NumberStatement(AmountOf("≤90")))])) { Basis = Basis.Level, Seen = [Saw(2025, "91")] })
            .Outcome().Should().Be("NotMet");

    [Theory]
    [InlineData("0", "0", "Met")]
    [InlineData("0", "-0.1", "NotMet")]
    [InlineData("≤0", "0.0", "Met")]
    [InlineData("≤0", "0.1", "NotMet")]
    [InlineData("-5", "-4", "Met")]
    [InlineData("-5", "5", "Met")]
    [InlineData("1.5", "1.5", "Met")]
    [InlineData("1.5", "1.4999999999999999999999999999", "NotMet")]
    [InlineData("1.50", "1.5", "Met")]
    public void Zero_negative_numbers_and_exact_bounds_are_numbers_like_others(string aim, string actual, string outcome) =>
        (new Scenario(aim) { Basis = Basis.Level, Limits = null, Seen = [Saw(2025, actual)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void An_observation_after_the_deadline_does_not_count() =>
        (new Scenario("80") { Basis = Basis.Level, Seen = [Saw(2026, "100")], AsOf = "2027-01-31" }).Outcome().Should().Be("NoObservation");

    [Fact]
    public void A_level_in_the_middle_of_the_year_is_not_the_year_s() =>
        (new Scenario("80") { Basis = Basis.Level, Kind = QuantityKind.Stock, Seen = [Dated(Dates("2025-06-30", "2025-06-30"))] }).Outcome().Should().Be("NoObservation");

    [Fact]
    public void A_level_on_the_last_day_of_the_year_is_the_year_s() =>
        (new Scenario("80") { Basis = Basis.Level, Kind = QuantityKind.Stock, Seen = [Dated(Dates("2025-12-31", "2025-12-31"))] }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("79.5", "Met")]
    [InlineData("79.4", "NotMet")]
    [InlineData("78", "NotMet", "1")]
    [InlineData("79", "Met", "1")]
    public void How_far_about_reaches_is_the_caller_s_to_set(string actual, string outcome, string tolerance = "0.5") =>
        (new Scenario("≈80") { Basis = Basis.Level, Polarity = Polarity.None, Seen = [Saw(2025, actual)], Options = new() { Tolerance = Number(tolerance) } }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("1 亿元", "9000 万元", "9500 万元", "Met")]
    [InlineData("1 亿元", "9000 万元", "8999 万元", "NotMet")]
    [InlineData("1 亿元", "9000 万元", "1.01 亿元", "NotMet")]
    public void Two_parts_in_units_that_convert_are_judged_together(string most, string least, string actual, string outcome) =>
        (new Scenario(new CompositeStatement([new(new NumberStatement(AmountOf("≤" + most))), new(new NumberStatement(AmountOf("≥" + least)))]))
        {
            Basis = Basis.Level,
            Unit = "亿元",
            Seen = [Saw(2025, actual)],
        }).Outcome().Should().Be(outcome);

    private static ReportingPeriod Dates(string first, string last) =>
        new(NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value);

    private static Planning.Observation Dated(ReportingPeriod period) =>
        new() { Indicator = "things", Period = period, Value = new Planning.NumberStatement(AmountOf("90")), Wording = "90" };

    private static string Judged(string aim, string actual) => new Scenario(aim)
    {
        Basis = Basis.Level,
        Polarity = aim[0] == '≈' ? Polarity.None : Polarity.HigherIsBetter,
        Seen = [Saw(2025, actual)],
    }.Outcome();
}
