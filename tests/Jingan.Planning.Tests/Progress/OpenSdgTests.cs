using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Progress;

/// <summary>The published method in its own numbers: base year 2015, target year 2030.</summary>
public sealed class OpenSdgTests
{
    [Theory]
    [InlineData("100", "50", Polarity.LowerIsBetter, 2020, "79.37005259840998", "1.0000", "substantial-progress")]
    [InlineData("100", "50", Polarity.LowerIsBetter, 2020, "80", "0.9665", "substantial-progress")]
    [InlineData("100", "50", Polarity.LowerIsBetter, 2020, "81", "0.9139", "moderate-progress")]
    [InlineData("100", "50", Polarity.LowerIsBetter, 2020, "90", "0.4617", "limited-progress")]
    [InlineData("100", "50", Polarity.LowerIsBetter, 2020, "100", "0.0000", "limited-progress")]
    [InlineData("100", "50", Polarity.LowerIsBetter, 2020, "101", "-0.0441", "deterioration")]
    [InlineData("100", "50", Polarity.LowerIsBetter, 2020, "50", "2.8666", "target-achieved")]
    [InlineData("40", "100", Polarity.HigherIsBetter, 2021, "58", "1.0142", "substantial-progress")]
    [InlineData("40", "100", Polarity.HigherIsBetter, 2021, "55", "0.8654", "moderate-progress")]
    [InlineData("40", "100", Polarity.HigherIsBetter, 2021, "39", "-0.0668", "deterioration")]
    [InlineData("-10", "-5", Polarity.HigherIsBetter, 2020, "-8", "0.9665", "substantial-progress")]
    [InlineData("-10", "-5", Polarity.HigherIsBetter, 2020, "-11", "-0.4262", "deterioration")]
    public void The_ratio_of_growth_is_graded_at_the_published_cut_offs(
        string start, string target, Polarity direction, int year, string now, string ratio, string grade)
    {
        var result = Measure(start, target, year, now, direction);

        (decimal.Round(result.Ratio!.Value, 4), result.Grade!.Id).Should().Be((Number(ratio), grade));
    }

    [Theory]
    [InlineData("101.5", "substantial-progress")]
    [InlineData("101.4", "moderate-progress")]
    [InlineData("100.5", "moderate-progress")]
    [InlineData("100.4", "limited-progress")]
    [InlineData("100", "limited-progress")]
    [InlineData("99.9", "deterioration")]
    public void Without_a_target_growth_itself_is_graded_exactly_on_the_bound(string now, string grade) =>
        Measure("100", null, 2016, now, Polarity.HigherIsBetter).Grade!.Id.Should().Be(grade);

    [Fact]
    public void Without_a_target_a_fall_is_growth_in_the_direction_wanted() =>
        Measure("100", null, 2016, "98", Polarity.LowerIsBetter).Ratio.Should().Be(0.02m);

    [Fact]
    public void Near_a_limit_less_growth_is_enough() =>
        ProgressCalculation.Of(2015, 98, 2030, null, [(2016, 98.2m)], ProgressMethod.OpenSdg, new(Polarity.HigherIsBetter, limit: 100)).Grade!.Id
            .Should().Be("substantial-progress");

    [Fact]
    public void Far_from_a_limit_it_is_not() =>
        ProgressCalculation.Of(2015, 98, 2030, null, [(2016, 98.2m)], ProgressMethod.OpenSdg, new(Polarity.HigherIsBetter)).Grade!.Id
            .Should().Be("limited-progress");

    [Theory]
    [InlineData("98", "98.2", Polarity.HigherIsBetter, "100", "substantial-progress")]
    [InlineData("100", "100.1", Polarity.HigherIsBetter, "100", "substantial-progress")]
    [InlineData("100", "99.9", Polarity.HigherIsBetter, "100", "deterioration")]
    [InlineData("51", "50.9", Polarity.LowerIsBetter, "50", "substantial-progress")]
    [InlineData("120", "119.8", Polarity.LowerIsBetter, "50", "limited-progress")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000002", Polarity.HigherIsBetter, "0", "substantial-progress")]
    public void Near_a_ceiling_or_a_floor_less_growth_is_enough(string start, string now, Polarity direction, string limit, string grade) =>
        ProgressCalculation.Of(2015, Number(start), 2030, null, [(2016, Number(now))], ProgressMethod.OpenSdg, new(direction, limit: Number(limit))).Grade!.Id
            .Should().Be(grade);

    [Fact]
    public void At_a_limit_what_holds_scores_five() =>
        ProgressCalculation.Of(2015, 100, 2030, null, [(2016, 100m)], ProgressMethod.OpenSdg, new(Polarity.HigherIsBetter, limit: 100)).Score.Should().Be(5);

    [Fact]
    public void A_base_of_zero_counts_as_a_number_near_zero() =>
        ProgressCalculation.Of(2015, 0, 2030, null, [(2016, 5m)], ProgressMethod.OpenSdg, new(Polarity.HigherIsBetter)).BaseValue.Should().Be(0.001m);

    [Fact]
    public void Against_a_target_a_limit_changes_no_grade() =>
        ProgressCalculation.Of(2015, 98, 2030, 99.9m, [(2020, 98.2m)], ProgressMethod.OpenSdg, new(Polarity.HigherIsBetter, limit: 100)).Grade!.Id
            .Should().Be("limited-progress");

    [Fact]
    public void On_cut_offs_of_one_s_own_there_is_no_score() =>
        ProgressCalculation.Of(2015, 100, 2030, 200, [(2020, 120m)], ProgressMethod.OpenSdg, new(scale: ProgressScale.Published(1, 0.5m, 0))).Score.Should().BeNull();

    [Fact]
    public void What_is_still_required_a_year_is_growth_from_the_latest_value() =>
        ProgressCalculation.Of(2020, 100, 2024, 144, [(2022, 100m)]).RequiredRateFromHere.Should().Be(0.2m);

    [Fact]
    public void Down_to_zero_growth_is_minus_a_hundred_per_cent_and_none_leads_on() =>
        Measure("100", "50", 2020, "0", Polarity.HigherIsBetter).Should().Match<ProgressResult>(
            result => result.ActualRate == -1 && result.RequiredRateFromHere == null && result.Gap == null);

    [Fact]
    public void A_target_of_zero_is_taken_as_a_thousandth() => Measure("10", "0", 2020, "5", Polarity.LowerIsBetter).Target.Should().Be(0.001m);

    [Fact]
    public void A_base_year_without_a_value_moves_to_the_next_one_that_has_one() =>
        ProgressCalculation.Of(2015, null, 2030, 50, [(2013, 120m), (2017, 100m), (2020, 90m)]).Should().Match<ProgressResult>(result => result.BaseYear == 2017 && result.BaseValue == 100);

    [Theory]
    [InlineData("195", "substantial-progress", "2.500055")]
    [InlineData("160", "moderate-progress", "0.00004")]
    [InlineData("159.9", "limited-progress", "-0.0041467")]
    [InlineData("100", "limited-progress", "-2.5")]
    [InlineData("80", "deterioration", "-3.33334")]
    [InlineData("1", "deterioration", "-5")]
    public void The_score_is_the_published_one(string now, string grade, string score)
    {
        var result = ProgressCalculation.Of(2015, 100, 2016, 200, [(2016, Number(now))], ProgressMethod.OpenSdg, new(Polarity.HigherIsBetter));

        (result.Grade!.Id, result.Score).Should().Be((grade, Number(score)));
    }

    [Fact]
    public void What_is_reached_scores_five() => Measure("100", "50", 2020, "40", Polarity.LowerIsBetter).Score.Should().Be(5);

    [Theory]
    [InlineData("-10", "50", "-5", GapReason.SignChange)]
    [InlineData("10", "50", "-5", GapReason.SignChange)]
    public void Where_no_growth_is_defined_there_is_no_ratio_and_it_is_said_why(string start, string target, string now, GapReason gap) =>
        Measure(start, target, 2020, now, Polarity.HigherIsBetter).Should().Match<ProgressResult>(result => result.Ratio == null && result.Gap == gap && result.Grade == null);

    private static ProgressResult Measure(string start, string? target, int year, string now, Polarity direction) =>
        ProgressCalculation.Of(2015, Number(start), 2030, target is null ? null : Number(target), [(year, Number(now))], ProgressMethod.OpenSdg, new(direction));
}
