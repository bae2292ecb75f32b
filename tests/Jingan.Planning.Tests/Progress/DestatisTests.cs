using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Tests.Progress;

public sealed class DestatisTests
{
    [Theory]
    [InlineData(150, "sun")]
    [InlineData(148, "sun")]
    [InlineData(155, "slightly-cloudy")]
    [InlineData(200, "cloud")]
    [InlineData(90, "thunderstorm")]
    public void The_trend_of_five_years_is_carried_on_against_the_way_that_remains(int target, string symbol) =>
        SymbolOf(target, target > 100 ? Polarity.HigherIsBetter : Polarity.LowerIsBetter).Should().Be(symbol);

    [Theory]
    [InlineData(95, "sun")]
    [InlineData(110, "sun")]
    public void What_is_reached_is_a_sun(int target, string symbol) => SymbolOf(target, Polarity.HigherIsBetter).Should().Be(symbol);

    [Theory]
    [InlineData(false, false, "sun")]
    [InlineData(false, true, "slightly-cloudy")]
    [InlineData(true, false, "cloud")]
    [InlineData(true, true, "thunderstorm")]
    public void A_direction_alone_is_judged_by_the_mean_and_the_last_change(bool isMeanWrong, bool isLastWrong, string symbol)
    {
        var last = isMeanWrong ? 80m : 120m;
        var before = isLastWrong ? last + 5 : last - 5;
        var points = new[] { (2015, 100m), (2016, 100m), (2017, 100m), (2018, 100m), (2019, before), (2020, last) };

        ProgressCalculation.Of(2015, null, 2030, null, points, ProgressMethod.Destatis, new(Polarity.HigherIsBetter)).Grade!.Id.Should().Be(symbol);
    }

    [Theory]
    [InlineData(Polarity.HigherIsBetter, 100, "sun")]
    [InlineData(Polarity.LowerIsBetter, 200, "slightly-cloudy")]
    public void What_is_to_be_kept_is_clouded_where_it_moves_the_wrong_way(Polarity polarity, int target, string symbol) =>
        ProgressCalculation.Of(2015, null, 2030, target, Rising, ProgressMethod.Destatis, new(polarity, isKept: true)).Grade!.Id.Should().Be(symbol);

    [Fact]
    public void One_point_has_no_trend() =>
        ProgressCalculation.Of(2015, null, 2030, 5, [(2016, 3m)], ProgressMethod.Destatis, new(Polarity.HigherIsBetter)).Gap.Should().Be(GapReason.SinglePoint);

    /// <summary>From 100 to 125 in five years, 5 a year; in 2025 it would be 150.</summary>
    private static (int, decimal)[] Rising => [(2014, 500), (2015, 100), (2016, 105), (2017, 110), (2018, 115), (2019, 120), (2020, 125)];

    private static string SymbolOf(int target, Polarity polarity) =>
        ProgressCalculation.Of(2014, null, 2025, target, Rising, ProgressMethod.Destatis, new(polarity)).Grade!.Id;
}
