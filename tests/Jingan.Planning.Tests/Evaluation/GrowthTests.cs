using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class GrowthTests
{
    [Theory]
    [InlineData("3", "100", "115.92740743", "Met")]
    [InlineData("3", "100", "115.92740742", "NotMet")]
    [InlineData(">3", "100", "115.92740743", "NotMet")]
    [InlineData(">3", "100", "115.92740744", "Met")]
    [InlineData("5", "100", "127.62815625", "Met")]
    [InlineData("5", "250.14", "319.25107004375", "Met")]
    [InlineData("3..5", "250.14", "308.30", "Met")]
    [InlineData("3..5", "100", "127.62815626", "Met")]
    [InlineData("-10", "100", "59.049", "Met")]
    [InlineData("-10", "100", "59.048", "NotMet")]
    [InlineData("0", "100", "100", "Met")]
    [InlineData("100", "3", "96", "Met")]
    public void Average_annual_growth_is_geometric_and_exact_on_the_bound(string aim, string start, string end, string outcome) =>
        Average(aim, start, end).Outcome().Should().Be(outcome);

    [Fact]
    public void The_years_between_the_baseline_and_the_end_are_counted() =>
        (Average("10", "100", "121") with { Last = 2022, Seen = [Saw(2020, "100"), Saw(2022, "121")] }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("30", "Met")]
    [InlineData("32.6", "ImpreciseObservation")]
    [InlineData("33", "NotMet")]
    public void Where_only_the_mean_a_year_is_reported_the_whole_follows(string aim, string outcome) =>
        (Growth(aim) with { Seen = [SawMean("5.8")] }).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("5.5", "Met")]
    [InlineData("5.7", "ImpreciseObservation")]
    [InlineData("6", "NotMet")]
    public void Where_only_the_whole_is_reported_the_mean_a_year_follows(string aim, string outcome) =>
        (Growth(aim) with { Basis = Basis.AverageAnnualGrowth, Seen = [Saw(2021, 2025, new ChangeStatement(new(ChangeDirection.Increase, ChangeType.RelativePercent, AmountOf("32 %"))))] })
            .Outcome().Should().Be(outcome);

    [Fact]
    public void Levels_that_contradict_the_mean_reported_decide_nothing_that_both_do_not() =>
        (Growth("34") with { Seen = [Saw(2020, "1200"), Saw(2025, "1623.4"), SawMean("5.8")] }).Outcome().Should().Be("ImpreciseObservation");

    private static Observation SawMean(string percent) =>
        Saw(2021, 2025, new ChangeStatement(new(ChangeDirection.Increase, ChangeType.RelativePercent, AmountOf(percent + " %"))) { Per = new(1, PeriodUnit.Year, IsMean: true) });

    [Fact]
    public void The_actual_is_the_growth() => Average("3", "100", "115.92740743").Judge().Actual.Should().Be(AmountOf("3 %"));

    [Theory]
    [InlineData(">115.92740743", "Met")]
    [InlineData("<115.92740743", "NotMet")]
    [InlineData(">115", "ImpreciseObservation")]
    public void An_imprecise_end_gives_a_range_of_growth(string end, string outcome) => Average("3", "100", end).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("99..101", "Met")]
    [InlineData("≥100", "ImpreciseObservation")]
    [InlineData("≥200", "NotMet")]
    [InlineData("<100", "BaselineMissing")]
    public void An_imprecise_baseline_gives_a_range_of_growth(string start, string outcome) =>
        Average("3", start, "200").Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("-5..5")]
    public void From_a_base_that_is_not_positive_there_is_no_growth(string start) => Average("3", start, "100").Outcome().Should().Be("BaselineMissing");

    [Theory]
    [InlineData("-100")]
    [InlineData("≤0")]
    [InlineData("<-5")]
    [InlineData("-5..5")]
    public void To_an_end_that_can_be_negative_there_is_no_growth(string end) => (Average("3", "100", end) with { Unit = "亿元" }).Judge().Actual.Should().BeNull();

    [Fact]
    public void Down_to_zero_it_is_minus_a_hundred_per_cent() => Average("3", "100", "0").Judge().Actual.Should().Be(AmountOf("-100 %"));

    [Fact]
    public void Without_a_baseline_it_says_so() =>
        (new Scenario("3") { Basis = Basis.AverageAnnualGrowth, Column = "%", Seen = [Saw(2025, "100")] }).Outcome().Should().Be("BaselineMissing");

    [Fact]
    public void Without_an_end_it_says_so() =>
        (new Scenario("3") { Basis = Basis.AverageAnnualGrowth, Column = "%", Seen = [Saw(2020, "100")] }).Outcome().Should().Be("NoObservation");

    [Fact]
    public void Growth_of_a_single_year_is_no_average() =>
        (new Scenario("3") { Basis = Basis.AverageAnnualGrowth, Column = "%", Seen = [SawGrowth(2025, "5 %")] }).Judge().Verdict
            .Should().Be(Planning.Evaluation.Verdict.Undetermined);

    [Theory]
    [InlineData("2022-01-01", "SeriesBreak")]
    [InlineData("2025-12-31", "SeriesBreak")]
    [InlineData("2020-01-01", "Met")]
    [InlineData("2026-01-01", "Met")]
    public void Growth_over_a_break_is_undetermined(string since, string outcome) =>
        (Average("3", "100", "200") with { Breaks = [new(NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value, new("口径调整"))] }).Outcome().Should().Be(outcome);

    [Fact]
    public void Growth_in_per_mille_is_judged_in_per_mille() =>
        (Average("30", "100", "115.92740743") with { Column = "‰" }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("亿元")]
    [InlineData("个百分点")]
    public void Growth_in_a_unit_that_is_no_share_does_not_convert(string column) =>
        (Average("3", "100", "200") with { Column = column }).Outcome().Should().Be("UnitMismatch");

    [Fact]
    public void A_growth_target_without_a_unit_is_in_per_cent() => (Average("3", "100", "115.92740743") with { Column = null }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("5.0 %", "Met")]
    [InlineData("4.9 %", "NotMet")]
    [InlineData(">5 %", "Met")]
    [InlineData("≈5 %", "ImpreciseObservation")]
    public void Year_on_year_growth_is_as_reported(string reported, string outcome) =>
        (new Scenario("5") { Basis = Basis.YearOnYear, Column = "%", First = 2025, Seen = [SawGrowth(2025, reported)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void A_reported_fall_is_negative_growth() =>
        (new Scenario("5") { Basis = Basis.YearOnYear, Column = "%", First = 2025, Seen = [SawGrowth(2025, "7 %", ChangeDirection.Decrease)] })
            .Judge().Actual.Should().Be(AmountOf("-7 %"));

    [Theory]
    [InlineData("105", "Met")]
    [InlineData("104.9", "NotMet")]
    public void Year_on_year_growth_is_computed_where_it_is_not_reported(string end, string outcome) =>
        (new Scenario("5") { Basis = Basis.YearOnYear, Column = "%", First = 2025, Seen = [Saw(2024, "100"), Saw(2025, end)] }).Outcome().Should().Be(outcome);

    [Fact]
    public void Reported_growth_goes_before_computed() =>
        (new Scenario("5") { Basis = Basis.YearOnYear, Column = "%", First = 2025, Seen = [Saw(2024, "100"), Saw(2025, "104"), SawGrowth(2025, "5 %")] })
            .Outcome().Should().Be("Met");

    [Fact]
    public void Year_on_year_growth_of_a_long_period_is_that_of_its_last_year() =>
        (new Scenario("5") { Basis = Basis.YearOnYear, Column = "%", Seen = [SawGrowth(2024, "3 %"), SawGrowth(2025, "6 %")] }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("5", "Met")]
    [InlineData("5.0001", "NotMet")]
    public void Growth_stated_for_each_year_chains_into_mean_growth(string aim, string outcome) =>
        Chained(aim, "2 %", "8.0882352941176470588235294118 %").Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("5", "5 %", ">5 %", "Met")]
    [InlineData(">5", ">5 %", "5 %", "Met")]
    [InlineData(">5", "≥5 %", "5 %", "ImpreciseObservation")]
    [InlineData("5", "5 %", "0..<5 %", "NotMet")]
    [InlineData("5", "0..<5 %", "5 %", "NotMet")]
    [InlineData("5", "5 %", "0..5 %", "ImpreciseObservation")]
    public void Growth_that_is_stated_imprecisely_chains_into_a_range(string aim, string first, string second, string outcome) =>
        Chained(aim, first, second).Outcome().Should().Be(outcome);

    [Fact]
    public void Mean_growth_over_one_year_is_the_growth_stated_for_it() =>
        (Chained("5", "5 %", "5 %") with { First = 2025 }).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("5", "Met")]
    [InlineData("6", "NotMet")]
    public void A_growth_rate_stated_for_all_years_is_their_mean(string aim, string outcome) =>
        (new Scenario(aim) { Basis = Basis.AverageAnnualGrowth, Unit = "%", Kind = Planning.QuantityKind.Rate, Seen = [Saw(2021, 2025, "5 %")] })
            .Outcome().Should().Be(outcome);

    [Fact]
    public void A_growth_rate_stated_for_all_years_is_not_the_change_over_them() =>
        (Growth("5 %") with { Unit = "%", Kind = Planning.QuantityKind.Rate, Seen = [Saw(2021, 2025, "5 %")] }).Outcome().Should().Be("NoObservation");

    [Fact]
    public void A_year_without_stated_growth_breaks_the_chain() =>
        (Chained("5", "5 %", "6 %") with { First = 2023 }).Outcome().Should().Be("NoObservation");

    [Fact]
    public void Levels_go_before_a_chain() =>
        (Chained("5", "9 %", "9 %") with { Seen = [Saw(2023, "100"), Saw(2025, "105"), SawGrowth(2024, "9 %"), SawGrowth(2025, "9 %")] }).Outcome().Should().Be("NotMet");

    [Fact]
    public void A_break_is_not_bridged_by_a_chain() =>
        (Chained("5", "9 %", "9 %") with { Breaks = [new(new(2025, 1, 1), new("口径调整"))] }).Judge().Verdict.Should().Be(Planning.Evaluation.Verdict.Undetermined);

    [Fact]
    public void An_observation_marked_as_the_first_after_a_break_is_one() =>
        (Average("3", "100", "200") with
        {
            Seen = [Saw(2020, "100"), Saw(2023, 2023, "150", Planning.ObservationStatus.Break), Saw(2025, "200")],
        }).Outcome().Should().Be("SeriesBreak");

    [Theory]
    [InlineData(2020, "Met")]
    [InlineData(2021, "SeriesBreak")]
    [InlineData(2025, "SeriesBreak")]
    public void A_mark_of_a_break_parts_the_years_before_it_from_its_own(int year, string outcome)
    {
        int[] years = [2020, 2021, 2025];
        var seen = years.Select(of => Saw(of, of, of == 2020 ? "100" : "200", of == year ? Planning.ObservationStatus.Break : Planning.ObservationStatus.Final));

        (Average("3", "100", "200") with { Seen = [.. seen] }).Outcome().Should().Be(outcome);
    }

    [Theory]
    [InlineData("年均增长 5%", "Met")]
    [InlineData("累计增长 5%", "NotMet")]
    public void Mean_growth_that_a_document_states_for_the_period_counts(string wording, string outcome) =>
        (new Scenario("5")
        {
            Basis = Basis.AverageAnnualGrowth,
            Column = "%",
            Seen = [Saw(2025, "100"), new() { Indicator = "things", Period = Planning.ReportingPeriod.OfYears(2021, 2025), Value = SawGrowth(2025, "5 %").Value, Wording = wording }],
        }).Outcome().Should().Be(outcome);

    private static Scenario Chained(string aim, string first, string second) =>
        new(aim) { Basis = Basis.AverageAnnualGrowth, Column = "%", First = 2024, Seen = [SawGrowth(2024, first), SawGrowth(2025, second)] };

    private static Scenario Average(string aim, string start, string end) =>
        new(aim) { Basis = Basis.AverageAnnualGrowth, Column = "%", Limits = null, Seen = [Saw(2020, start), Saw(2025, end)] };
}
