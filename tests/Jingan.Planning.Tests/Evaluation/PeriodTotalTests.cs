using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class PeriodTotalTests
{
    [Theory]
    [InlineData("60", "Met")]
    [InlineData("59", "NotMet")]
    [InlineData(">60", "Met")]
    [InlineData("≈60", "ImpreciseObservation")]
    public void A_cumulative_figure_for_the_period_is_the_total(string total, string outcome) =>
        Total("60", Saw(2021, 2025, total)).Outcome().Should().Be(outcome);

    [Fact]
    public void A_cumulative_figure_goes_before_the_years() =>
        Total("60", [Saw(2021, 2025, "60"), .. Yearly(1, 1, 1, 1, 1)]).Judge().Observations.Should().ContainSingle();

    [Fact]
    public void A_cumulative_figure_for_other_years_does_not_count() =>
        Total("60", Saw(2016, 2020, "100")).Outcome().Should().Be("NoObservation");

    [Theory]
    [InlineData("60", "Met")]
    [InlineData("≥61", "NotMet")]
    [InlineData("≤60", "Met")]
    [InlineData("≤59", "NotMet")]
    public void All_years_sum_to_the_total(string aim, string outcome) => Total(aim, Yearly(10, 11, 12, 13, 14)).Outcome().Should().Be(outcome);

    [Fact]
    public void The_sum_is_the_actual() => Total("60", Yearly(10, 11, 12, 13, 14)).Judge().Actual.Should().Be(AmountOf("60 家"));

    [Fact]
    public void The_sum_shows_every_year() => Total("60", Yearly(10, 11, 12, 13, 14)).Judge().Observations.Should().HaveCount(5);

    [Theory]
    [InlineData("60", "Met")]
    [InlineData("61", "NoObservation")]
    public void A_partial_sum_of_what_cannot_fall_decides_when_it_reaches_the_target(string aim, string outcome) =>
        Total(aim, Yearly(30, 20, 10)).Outcome().Should().Be(outcome);

    [Theory]
    [InlineData("≤59", "NotMet")]
    [InlineData("≤60", "NoObservation")]
    [InlineData("3..59", "Met")]
    public void A_partial_sum_over_a_ceiling_decides_too(string aim, string outcome) =>
        Total(aim, Yearly(30, 20, 10)).Outcome().Should().Be(outcome);

    [Fact]
    public void A_partial_sum_of_what_can_fall_decides_nothing() =>
        (Total("60", Yearly(100, 100)) with { Limits = null, Unit = "亿元" }).Outcome().Should().Be("NoObservation");

    [Theory]
    [InlineData("60", "Met")]
    [InlineData("61", "NotDue")]
    [InlineData("≤59", "NotDue")]
    public void A_partial_sum_can_meet_a_target_before_it_is_due_and_never_miss_it(string aim, string outcome) =>
        (Total(aim, Yearly(30, 20, 10)) with { AsOf = "2024-01-31" }).Outcome().Should().Be(outcome);

    [Fact]
    public void A_partial_sum_says_how_many_years_there_are() =>
        Total("61", Yearly(30, 20, 10)).Judge().Message.En.Should().Be("Target total of 61: 60 in 2021, 2022, 2023, years missing: 2; at least 1 more, 0.5 a year.");

    [Theory]
    [InlineData(">12", "Met")]
    [InlineData("≥10", "Met")]
    [InlineData("<20", "ImpreciseObservation")]
    [InlineData("<10", "NotMet")]
    [InlineData("9..11", "ImpreciseObservation")]
    [InlineData(">10", "Met", ">60")]
    [InlineData("≥10", "ImpreciseObservation", ">60")]
    public void An_imprecise_year_leaves_the_sum_imprecise(string lastYear, string outcome, string aim = "60") =>
        Total(aim, [.. Yearly(10, 10, 10, 20), Saw(2025, lastYear)]).Outcome().Should().Be(outcome);

    [Fact]
    public void The_years_of_a_sum_convert() =>
        (Total("2 亿元", [Saw(2024, "1 亿元"), Saw(2025, "10000 万元")]) with { First = 2024, Unit = "亿元" }).Outcome().Should().Be("Met");

    [Fact]
    public void Of_two_figures_for_a_year_one_is_summed() =>
        Total("60", [.. Yearly(10, 11, 12, 13), Saw(2025, "14"), Saw(2025, ">13")]).Judge().Actual.Should().Be(AmountOf("60 家"));

    [Fact]
    public void Words_about_the_whole_period_do_not_hide_the_years() =>
        Total("60", [.. Yearly(10, 11, 12, 13, 14), SawText(2021, 2025, "主要目标全面完成")]).Outcome().Should().Be("Met");

    [Fact]
    public void A_cumulative_aim_without_a_basis_is_a_total() =>
        (new Scenario(new NumberStatement(AmountOf("60")) { IsTotal = true }) { Seen = Yearly(10, 11, 12, 13, 14) }).Outcome().Should().Be("Met");

    [Fact]
    public void A_total_without_observations_says_so() => Total("60").Outcome().Should().Be("NoObservation");

    [Fact]
    public void A_total_in_another_unit_is_said_not_to_convert() => Total("60", Saw(2021, 2025, "60 个")).Outcome().Should().Be("UnitMismatch");

    [Theory]
    [InlineData("60", "Met")]
    [InlineData("61", "NotMet")]
    public void Stated_totals_of_some_years_and_the_other_years_sum(string aim, string outcome) =>
        Total(aim, Saw(2021, 2023, "36"), Saw(2024, "12"), Saw(2025, "12")).Outcome().Should().Be(outcome);

    [Fact]
    public void A_stated_total_of_some_years_is_not_replaced_by_those_years() =>
        Total("60", [.. Yearly(10, 10, 10, 12, 12), Saw(2021, 2023, "36")]).Judge().Actual.Should().Be(AmountOf("60 家"));

    [Fact]
    public void A_stated_total_of_some_years_goes_before_them_wherever_it_stands() =>
        Total("60", [Saw(2021, 2023, "36"), .. Yearly(10, 10, 10, 12, 12)]).Judge().Actual.Should().Be(AmountOf("60 家"));

    [Fact]
    public void Of_totals_that_overlap_those_are_added_that_cover_the_most_years() =>
        Total("48", Saw(2021, 2023, "36"), Saw(2024, "12"), Saw(2023, 2025, "30")).Outcome().Should().Be("Met");

    [Theory]
    [InlineData("36", "Met")]
    [InlineData("37", "NoObservation")]
    [InlineData("≤35", "NotMet")]
    public void A_stated_total_to_date_decides_like_a_partial_sum(string aim, string outcome) => Total(aim, Saw(2021, 2023, "36")).Outcome().Should().Be(outcome);

    [Fact]
    public void Totals_that_overlap_are_not_added() =>
        Total("60", Saw(2021, 2023, "36"), Saw(2022, 2024, "36")).Outcome().Should().Be("NoObservation");

    [Fact]
    public void A_running_total_is_paced_by_the_years_that_it_covers() =>
        (Total("60", Saw(2021, 2022, "30")) with { AsOf = "2023-12-31" }).Judge().Pace!.Progress.Ratio.Should().Be(1.25m);

    [Fact]
    public void A_half_year_is_a_part_of_a_sum_that_decides_where_it_is_enough() =>
        (Total("10", Observed(new(2025, 1, 1), new(2025, 6, 30), "12")) with { First = 2025 }).Outcome().Should().Be("Met");

    [Fact]
    public void A_year_in_a_unit_that_does_not_convert_is_said_to_be_so() =>
        Total("60", [.. Yearly(10, 10, 10, 10), Saw(2025, "20 个")]).Outcome().Should().Be("UnitMismatch");

    [Fact]
    public void The_levels_of_a_stock_do_not_add_up() =>
        (Total("60", Yearly(10, 20, 30, 40, 50)) with { Kind = QuantityKind.Stock }).Outcome().Should().Be("BaselineMissing");

    private static Observation Observed(NodaTime.LocalDate first, NodaTime.LocalDate last, string amount) =>
        new() { Indicator = "things", Period = new(first, last), Value = new NumberStatement(AmountOf(amount)), Wording = amount };

    private static Scenario Total(string aim, params ValueList<Observation> seen) =>
        new(aim) { Basis = Basis.PeriodTotal, Polarity = Polarity.HigherIsBetter, Seen = seen };

    private static ValueList<Observation> Yearly(params int[] values) =>
        [.. values.Select((value, index) => Saw(2021 + index, value.ToString(System.Globalization.CultureInfo.InvariantCulture)))];
}
