using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Progress;

public sealed class LinearProgressTests
{
    [Theory]
    [InlineData("100", "200", "150", "1")]
    [InlineData("100", "200", "125", "0.5")]
    [InlineData("100", "200", "90", "-0.2")]
    [InlineData("200", "100", "150", "1")]
    [InlineData("0", "10", "5", "1")]
    [InlineData("10", "0", "5", "1")]
    [InlineData("-10", "10", "0", "1")]
    [InlineData("10", "-10", "5", "0.5")]
    public void The_ratio_is_the_share_of_the_way_over_the_share_of_the_time(string start, string target, string now, string ratio) =>
        ProgressCalculation.Of(2020, Number(start), 2030, Number(target), [(2025, Number(now))], ProgressMethod.Linear).Ratio.Should().Be(Number(ratio));

    [Fact]
    public void Against_the_direction_wanted_it_is_negative() =>
        ProgressCalculation.Of(2020, 100, 2030, 120, [(2025, 130m)], ProgressMethod.Linear, new(Polarity.LowerIsBetter)).Ratio.Should().Be(-3);

    [Fact]
    public void What_is_still_required_a_year_is_counted_from_the_latest_value() =>
        ProgressCalculation.Of(2020, 100, 2030, 200, [(2025, 120m)], ProgressMethod.Linear).RequiredRateFromHere.Should().Be(16);

    [Fact]
    public void What_is_still_required_a_year_can_be_counted_from_zero() =>
        ProgressCalculation.Of(2020, -10, 2030, 10, [(2025, 0m)], ProgressMethod.Linear).RequiredRateFromHere.Should().Be(2);

    [Fact]
    public void In_the_target_s_year_the_projection_is_the_value() =>
        ProgressCalculation.Of(2020, 100, 2030, 200, [(2030, 120m)], ProgressMethod.Linear).Projection.Should().Be(120);

    [Fact]
    public void One_value_alone_is_no_share_of_a_way() =>
        ProgressCalculation.Of(2020, 100, 2030, 200, [], ProgressMethod.Linear).Should().Match<ProgressResult>(
            result => result.ShareOfWay == null && result.GeometricShareOfWay == null && result.ShareOfTime == 0);

    [Theory]
    [InlineData("100", true)]
    [InlineData("101", false)]
    public void A_target_that_is_the_base_is_reached_where_the_value_has_stayed(string now, bool isReached) =>
        ProgressCalculation.Of(2020, 100, 2030, 100, [(2025, Number(now))], ProgressMethod.Linear).IsReached.Should().Be(isReached);

    [Fact]
    public void There_is_no_score() =>
        ProgressCalculation.Of(2020, 100, 2030, 200, [(2025, 120m)], ProgressMethod.Linear).Score.Should().BeNull();

    [Theory]
    [InlineData("100", "0", "50")]
    [InlineData("100", "50", "0")]
    [InlineData("0", "100", "50")]
    public void On_the_scale_of_logarithms_there_is_no_zero(string start, string target, string now) =>
        ProgressCalculation.Of(2020, Number(start), 2030, Number(target), [(2025, Number(now))], ProgressMethod.Geometric).Gap.Should().Be(GapReason.Zero);

    [Fact]
    public void The_projection_goes_on_at_the_rate_so_far() =>
        ProgressCalculation.Of(2020, 100, 2030, 200, [(2025, 120m)], ProgressMethod.Linear).Projection.Should().Be(140);

    [Fact]
    public void A_value_after_the_deadline_is_measured_over_the_longer_time() =>
        ProgressCalculation.Of(2020, 100, 2025, 200, [(2030, 200m)], ProgressMethod.Linear).Should().Match<ProgressResult>(
            result => result.ShareOfTime == 2 && result.Ratio == 0.5m && result.RequiredRateFromHere == null && result.Projection == null);

    [Theory]
    [InlineData(GapReason.BaselineMissing)]
    [InlineData(GapReason.SinglePoint, 2020)]
    [InlineData(GapReason.BaselineMissing, 2019)]
    [InlineData(GapReason.ValuesDisagree, 2020, 2025, 2025)]
    public void A_series_that_is_too_short_or_contradicts_itself_gives_no_ratio(GapReason gap, params int[] years) =>
        ProgressCalculation.Of(2020, null, 2030, 200, years.Select((year, index) => (year, 100m + index)), ProgressMethod.Linear).Gap.Should().Be(gap);

    [Fact]
    public void The_same_value_twice_contradicts_nothing() =>
        ProgressCalculation.Of(2020, 100, 2030, 200, [(2025, 150m), (2025, 150.0m)], ProgressMethod.Linear).Ratio.Should().Be(1);

    [Fact]
    public void Without_a_target_it_says_so() =>
        ProgressCalculation.Of(2020, 100, 2030, null, [(2025, 150m)], ProgressMethod.Linear).Gap.Should().Be(GapReason.DirectionUnknown);

    [Theory]
    [InlineData(2020)]
    [InlineData(2019)]
    public void A_target_year_that_is_not_after_the_base_leaves_no_time(int year) =>
        ProgressCalculation.Of(2020, 100, year, 200, [(2025, 150m)], ProgressMethod.Linear).Gap.Should().Be(GapReason.NoTime);

    [Fact]
    public void Steady_growth_is_in_step_on_the_scale_of_logarithms() =>
        decimal.Round(ProgressCalculation.Of(2020, 100, 2030, 144, [(2025, 120m)], ProgressMethod.Geometric).Ratio!.Value, 12).Should().Be(1);

    [Fact]
    public void One_value_can_have_reached_the_target_without_a_ratio() =>
        ProgressCalculation.Of(2020, 100, 2030, 90, [], ProgressMethod.Linear, new(Polarity.HigherIsBetter)).Should().Match<ProgressResult>(
            result => result.IsReached && result.Ratio == null && result.Grade!.Id == "target-achieved");

    [Fact]
    public void A_way_too_short_to_divide_by_is_beyond_what_can_be_computed() =>
        ProgressCalculation.Of(2020, 0, 2025, 0.0000000000000000000000000001m, [(2021, 1m)], ProgressMethod.Linear).Gap.Should().Be(GapReason.BeyondRange);
}
