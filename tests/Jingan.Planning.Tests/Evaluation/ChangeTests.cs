using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class ChangeTests
{
    [Theory]
    [InlineData("7 %", "107", "Met")]
    [InlineData("7 %", "106.9", "NotMet")]
    [InlineData(">7 %", "107", "NotMet")]
    [InlineData("≈7 %", "106.5", "Met")]
    [InlineData("7 %", ">107", "Met")]
    [InlineData("7 %", ">106", "ImpreciseObservation")]
    [InlineData(">7 %", ">107", "Met")]
    public void A_relative_increase_is_in_per_cent_of_the_base(string aim, string end, string outcome) =>
        (Growth(aim) with { Seen = [Saw(2020, "100"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("18 %", "82", "Met")]
    [InlineData("18 %", "81", "Met")]
    [InlineData("18 %", "82.1", "NotMet")]
    [InlineData("18 %", "118", "NotMet")]
    public void A_relative_decrease_is_mirrored(string aim, string end, string outcome) =>
        (Fall(aim) with { Polarity = Planning.Polarity.LowerIsBetter, Seen = [Saw(2020, "100"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("65 %", "Met")]
    [InlineData("64.9 %", "NotMet")]
    public void Percentage_points_are_the_difference_of_two_percentages(string end, string outcome) =>
        (Growth("5 个百分点", ChangeType.PercentagePoints) with { Unit = "%", Seen = [Saw(2020, "60 %"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void Percentage_points_of_what_is_no_percentage_do_not_convert() =>
        (Growth("5 个百分点", ChangeType.PercentagePoints) with { Unit = "亿元", Seen = [Saw(2020, "60"), Saw(2025, "66")] }).Outcome().Should().Be("UnitMismatch");

    [Theory]
    [InlineData("60 家", "160", "Met")]
    [InlineData("60 家", "159", "NotMet")]
    [InlineData("60", "160", "Met")]
    public void An_absolute_change_is_the_difference(string aim, string end, string outcome) =>
        (Growth(aim, ChangeType.Absolute) with { Seen = [Saw(2020, "100"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("5000 万元", "1.5", "Met")]
    [InlineData("5000 万元", "1.4", "NotMet")]
    [InlineData("5000 人", "1.5", "UnitMismatch")]
    public void An_absolute_change_converts(string aim, string end, string outcome) =>
        (Growth(aim, ChangeType.Absolute) with { Unit = "亿元", Seen = [Saw(2020, "1"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void An_absolute_change_can_start_at_zero() =>
        (Growth("60 家", ChangeType.Absolute) with { Seen = [Saw(2020, "0"), Saw(2025, "60")] }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData(ChangeDirection.Increase, "3 %", "NotMet")]
    [InlineData(ChangeDirection.Decrease, "3 %", "NoObservation")]
    [InlineData(ChangeDirection.Increase, "≥0 %", "NoObservation")]
    public void A_rise_misses_a_fall_in_whatever_both_are_counted(ChangeDirection direction, string reported, string outcome) =>
        (Fall("14 吨/万元", ChangeType.Absolute) with
        {
            Unit = "吨/万元",
            Kind = QuantityKind.Ratio,
            Seen = [Saw(2021, 2025, new ChangeStatement(new(direction, ChangeType.RelativePercent, AmountOf(reported))))],
        }).Outcome().Should().Be(outcome);

    [Fact]
    public void Growth_that_slows_down_is_no_fall() =>
        (Growth("5 %") with
        {
            Unit = "亿元",
            First = 2025,
            Seen = [Saw(2025, 2025, new ChangeStatement(new(ChangeDirection.Decrease, ChangeType.PercentagePoints, AmountOf("1 个百分点"))))],
        }).Outcome().Should().NotBe("NotMet");

    [Theory]
    [InlineData("≥100", "160", "NotMet")]
    [InlineData("<100", "160", "Met")]
    [InlineData("99..101", "160", "ImpreciseObservation")]
    [InlineData(">100", "160", "NotMet", "≥60 家")]
    [InlineData("≥100", "160", "ImpreciseObservation", "≥60 家")]
    [InlineData("≥100", "<160", "NotMet", "≥60 家")]
    public void An_imprecise_base_gives_a_range_of_differences(string start, string end, string outcome, string aim = ">60 家") =>
        (Growth(aim, ChangeType.Absolute) with { Seen = [Saw(2020, start), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("1.5 倍", "250", "Met")]
    [InlineData("1.5 倍", "249", "NotMet")]
    public void An_increase_by_a_multiple_ends_above_the_base_by_it(string aim, string end, string outcome) =>
        (Growth(aim, ChangeType.MultipleBy) with { Seen = [Saw(2020, "100"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("2 倍", "200", "Met")]
    [InlineData("2 倍", "199", "NotMet")]
    public void An_increase_to_a_multiple_ends_at_it(string aim, string end, string outcome) =>
        (Growth(aim, ChangeType.MultipleTo) with { Seen = [Saw(2020, "100"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("50", "Met")]
    [InlineData("51", "NotMet")]
    public void A_decrease_to_a_multiple_ends_at_it(string end, string outcome) =>
        (Fall("0.5 倍", ChangeType.MultipleTo) with { Polarity = Planning.Polarity.LowerIsBetter, Seen = [Saw(2020, "100"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("0")]
    [InlineData("-3")]
    public void A_relative_change_from_a_base_that_is_not_positive_cannot_be_computed(string start) =>
        (Growth("7 %") with { Limits = null, Seen = [Saw(2020, start), Saw(2025, "10")] }).Outcome().Should().Be("BaselineMissing");

    [Fact]
    public void Without_a_base_it_says_so() => (Growth("7 %") with { Seen = [Saw(2025, "107")] }).Outcome().Should().Be("BaselineMissing");

    [Fact]
    public void Over_a_break_it_is_undetermined() =>
        (Growth("7 %") with { Seen = [Saw(2020, "100"), Saw(2025, "107")], Breaks = [new(new(2023, 1, 1), new("口径调整"))] }).Outcome().Should().Be("SeriesBreak");

    [Fact]
    public void A_change_in_nothing_stated_has_no_basis() =>
        (Fall("18", type: null) with { Seen = [Saw(2020, "100"), Saw(2025, "82")] }).Outcome().Should().Be("BasisUnknown");

    [Fact]
    public void The_table_s_unit_tells_what_a_change_is_in() =>
        (Fall("18", type: null) with { Column = "%", Seen = [Saw(2020, "100"), Saw(2025, "82")] }).Outcome().Should().Be("Met");

    [Fact]
    public void In_a_plan_of_one_year_the_reported_growth_is_the_change() =>
        (Growth("7 %") with { First = 2025, Seen = [SawGrowth(2025, "7 %")] }).Outcome().Should().Be("Met");

    [Fact]
    public void A_change_without_a_basis_is_over_the_period() =>
        (Growth("7 %") with { Basis = null, Seen = [Saw(2020, "100"), Saw(2025, "107")] }).Outcome().Should().Be("Met");

    [Fact]
    public void The_actual_of_a_decrease_is_negative() =>
        (Fall("18 %") with { Seen = [Saw(2020, "100"), Saw(2025, "80")] }).Judge().Actual.Should().Be(AmountOf("-20 %"));

    [Fact]
    public void The_baseline_comes_first_among_the_observations() =>
        (Growth("7 %") with { Seen = [Saw(2025, "107"), Saw(2020, "100")] }).Judge().Observations.Select(seen => seen.Period.End.Year)
            .Should().Equal(2020, 2025);

    [Theory]
    [InlineData("2019年", "Met")]
    [InlineData("2018年末", "NotMet")]
    [InlineData("上年", "NotMet")]
    [InlineData("基期", "NotMet")]
    [InlineData("0000年", "BaselineMissing")]
    public void A_year_that_the_aim_names_is_its_base(string reference, string outcome) =>
        (new Scenario(new ChangeStatement(new(ChangeDirection.Increase, ChangeType.RelativePercent, AmountOf("10 %"), TimeReference.Parse(reference))))
        {
            Seen = [Saw(2018, "105"), Saw(2019, "100"), Saw(2020, "104"), Saw(2024, "109"), Saw(2025, "110")],
        }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("上年", "Met")]
    [InlineData("去年", "Met")]
    [InlineData("上年同期", "Met")]
    [InlineData("2024年", "Met")]
    [InlineData("2025年", "BaselineMissing")]
    public void The_year_before_is_the_base_and_the_last_year_itself_is_not(string reference, string outcome) =>
        (new Scenario(new ChangeStatement(new(ChangeDirection.Increase, ChangeType.Absolute, AmountOf("≥0"), TimeReference.Parse(reference))))
        {
            Seen = [Saw(2020, "120"), Saw(2024, "100"), Saw(2025, "110")],
        }).Outcome().Should().Be(outcome);

    [Fact]
    public void The_growth_that_is_stated_for_the_last_year_is_its_change_from_the_year_before() =>
        (new Scenario(new ChangeStatement(new(ChangeDirection.Increase, ChangeType.RelativePercent, AmountOf("5 %"), TimeReference.Parse("上年")))) { Seen = [SawGrowth(2025, "5 %")] })
            .Outcome().Should().Be("Met");

    [Theory]
    [InlineData("2 倍", ChangeType.MultipleTo, "Met")]
    [InlineData("1.1 倍", ChangeType.MultipleBy, "NotMet")]
    public void The_growth_that_is_stated_for_one_year_is_its_multiple(string aim, ChangeType type, string outcome) =>
        (Growth(aim, type) with { First = 2025, Seen = [SawGrowth(2025, "100 %")] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("累计下降 18%", "Met")]
    [InlineData("年均下降 18%", "Met")]
    public void A_change_that_a_document_states_for_the_period_counts(string wording, string outcome) =>
        (Fall("18 %") with
        {
            Seen = [Saw(2025, "100"), new() { Indicator = "things", Period = Planning.ReportingPeriod.OfYears(2021, 2025), Value = SawGrowth(2025, "18 %", ChangeDirection.Decrease).Value, Wording = wording }],
        }).Outcome().Should().Be(outcome);

    [Fact]
    public void Growth_stated_for_each_year_chains_into_the_change() =>
        (Growth("21 %") with { First = 2024, Seen = [SawGrowth(2024, "10 %"), SawGrowth(2025, "10 %")] }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("-50", "-40", "Met")]
    [InlineData("-50", "-41", "NotMet")]
    [InlineData("-5", "5", "Met")]
    public void An_absolute_change_may_cross_zero(string start, string end, string outcome) =>
        (Growth("10 家", ChangeType.Absolute) with { Limits = null, Seen = [Saw(2020, start), Saw(2025, end)] }).Outcome().Should().Be(outcome);
}
