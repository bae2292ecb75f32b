using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Evaluation.Scenario;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Evaluation;

public sealed class MarginTests
{
    [Theory]
    [InlineData("80", "87", "7", "8.75")]
    [InlineData("80", "80", "0", "0")]
    [InlineData("80", "72", "-8", "-10")]
    [InlineData("≤80", "72", "8", "10")]
    [InlineData("≤80", "88", "-8", "-10")]
    [InlineData("3..5", "4.5", "0.5", "10")]
    [InlineData("3..5", "2.4", "-0.6", "-20")]
    [InlineData("-10", "-9", "1", "10")]
    public void It_is_the_way_to_the_nearest_bound_positive_inside_and_negative_outside(string aim, string actual, string distance, string percent) =>
        MarginOf(aim, actual).Should().Match<Margin>(margin => margin.Distance == Number(distance) && margin.Percent == Number(percent));

    [Fact]
    public void On_a_strict_bound_it_is_zero() => MarginOf(">80", "80")!.Distance.Should().Be(0);

    [Fact]
    public void Against_a_bound_of_zero_there_is_no_per_cent() =>
        MarginOf("0", "5").Should().Match<Margin>(margin => margin.Distance == 5 && margin.Percent == null);

    [Fact]
    public void An_imprecise_actual_has_none() => MarginOf("80", ">80").Should().BeNull();

    [Theory]
    [InlineData("家", "家")]
    [InlineData("%", "个百分点")]
    public void It_is_in_the_unit_of_the_target_and_between_percentages_in_points(string unit, string expected) =>
        (new Scenario("80") { Basis = Basis.Level, Unit = unit, Seen = [Saw(2025, "87")] }).Judge().Margin!.Unit
            .Should().Be(Planning.Unit.Parse(expected));

    [Fact]
    public void It_is_measured_after_conversion() =>
        (new Scenario("1 亿元") { Basis = Basis.Level, Unit = "亿元", Seen = [Saw(2025, "15000 万元")] }).Judge().Margin!.Distance.Should().Be(0.5m);

    private static Margin? MarginOf(string aim, string actual) =>
        new Scenario(aim) { Basis = Basis.Level, Polarity = Polarity.HigherIsBetter, Limits = null, Seen = [Saw(2025, actual)] }.Judge().Margin;
}
