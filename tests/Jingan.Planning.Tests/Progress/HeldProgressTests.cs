using System.Globalization;
using Jingan.Planning.Evaluation;
using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Progress;

/// <summary>The edges of the published methods, computed from their texts before the library was asked: base year 2015, target year 2030.</summary>
public sealed class HeldProgressTests
{
    [Theory]
    [InlineData("2015=0 2020=3", null, "higher", null, "substantial-progress 5")]
    [InlineData("2015=0 2020=0", null, "higher", null, "deterioration -5")]
    [InlineData("2015=0 2020=4", "10", "higher", null, "substantial-progress 5")]
    [InlineData("2015=8 2020=6", "0", "lower", null, "limited-progress -1.983")]
    [InlineData("2015=8 2020=0", "0", "lower", null, "target-achieved 5")]
    [InlineData("2015=8 2020=0", "10", "higher", null, "deterioration -5")]
    [InlineData("2015=100 2020=100", null, "higher", "100", "substantial-progress 5")]
    [InlineData("2015=100 2020=99", null, "higher", "100", "deterioration -2.751")]
    [InlineData("2015=0 2020=0", null, "lower", "0", "substantial-progress 5")]
    [InlineData("2015=0 2020=2", null, "lower", "0", "deterioration -5")]
    [InlineData("2015=96 2020=97", null, "higher", "100", "moderate-progress 1.879")]
    [InlineData("2015=96 2020=97", null, "higher", "0", "limited-progress -1.463")]
    [InlineData("2015=4 2020=3.9", null, "lower", "100", "moderate-progress 0.013")]
    [InlineData("2015=4 2020=3.9", null, "lower", "3", "moderate-progress 0.263")]
    [InlineData("2015=6 2020=5.9", null, "lower", "3", "limited-progress -0.822")]
    [InlineData("2015=7 2020=6.9", null, "lower", "3", "limited-progress -1.063")]
    [InlineData("2015=50 2020=50.5", null, "higher", "100", "limited-progress -1.456")]
    [InlineData("2015=-5 2020=3", null, "higher", null, "none")]
    [InlineData("2015=5 2018=-1 2020=6", null, "higher", null, "none")]
    [InlineData("2015=-5 2020=3", "2", "higher", null, "none")]
    [InlineData("2015=5 2018=-1 2020=12", "10", "higher", null, "none")]
    [InlineData("2015=-8 2020=-6", null, "higher", null, "substantial-progress 5")]
    [InlineData("2015=-8 2020=-9", null, "higher", null, "deterioration -5")]
    [InlineData("2015=-8 2020=-9", null, "lower", null, "substantial-progress 5")]
    [InlineData("2015=-8 2020=-6", "-4", "higher", null, "substantial-progress 4.558")]
    [InlineData("2015=-8 2020=-9", "-12", "lower", null, "moderate-progress 1.928")]
    [InlineData("2015=-8 2020=-3", "-4", "higher", null, "target-achieved 5")]
    [InlineData("2020=12", "10", "higher", null, "none")]
    [InlineData("2020=8", "10", "higher", null, "none")]
    [InlineData("2013=5 2017=10 2022=12", "20", "higher", null, "moderate-progress 0.558")]
    [InlineData("2012=5 2014=10", "20", "higher", null, "none")]
    [InlineData("2015=100 2020=120", "90", "higher", null, "target-achieved 5")]
    [InlineData("2015=100 2020=80", "90", "higher", null, "deterioration -5")]
    [InlineData("2015=10 2020=10", "10", "higher", null, "target-achieved 5")]
    [InlineData("2015=1 2020=-1", "5", "higher", null, "none")]
    [InlineData("2015=10 2030=15", "20", "higher", null, "limited-progress -0.086")]
    [InlineData("2015=5 2016=0 2020=6", null, "higher", null, "substantial-progress 5")]
    public void Open_sdg_follows_its_text_at_the_edges(string points, string? target, string polarity, string? limit, string expected)
    {
        var options = new ProgressOptions(PolarityOf(polarity), limit: limit is null ? null : Number(limit));
        var result = Measured(points, target, ProgressMethod.OpenSdg, options);
        (result.Grade is null ? "none" : string.Create(CultureInfo.InvariantCulture, $"{result.Grade.Id} {decimal.Round(result.Score!.Value, 3):0.###}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("2015=0 2016=2 2017=4 2018=6 2019=8 2020=10", "30", "higher", false, "sun")]
    [InlineData("2015=-10 2016=-6 2017=-2 2018=2 2019=6 2020=10", "52", "higher", false, "sun")]
    [InlineData("2015=-10 2016=-6 2017=-2 2018=2 2019=6 2020=10", "60", "higher", false, "slightly-cloudy")]
    [InlineData("2015=-10 2016=-6 2017=-2 2018=2 2019=6 2020=10", "61", "higher", false, "cloud")]
    [InlineData("2015=20 2016=18 2017=16 2018=14 2019=12 2020=10", "0", "lower", false, "sun")]
    [InlineData("2015=10 2016=10 2017=10 2018=10 2019=10 2020=10", "12", "higher", false, "thunderstorm")]
    [InlineData("2015=10 2016=10 2017=10 2018=10 2019=10 2020=10", "8", "higher", true, "sun")]
    [InlineData("2015=10 2016=11 2017=12 2018=13 2019=14 2020=9", "8", "higher", true, "slightly-cloudy")]
    [InlineData("2015=10 2016=11 2017=12 2018=13 2019=14 2020=9", "8", "higher", false, "sun")]
    [InlineData("2015=10 2016=9 2017=8 2018=7 2019=6 2020=7", "8", "higher", true, "thunderstorm")]
    [InlineData("2010=50 2012=10 2014=12 2016=14 2018=16 2020=20 2022=22", "40", "higher", false, "cloud")]
    [InlineData("2019=10 2020=12", "30", "higher", false, "sun")]
    [InlineData("2019=10 2020=12", "33", "higher", false, "sun")]
    [InlineData("2020=12", "33", "higher", false, "none")]
    [InlineData("2018=10 2019=12 2020=11", null, "higher", false, "slightly-cloudy")]
    [InlineData("2018=10 2019=7 2020=8", null, "higher", false, "cloud")]
    [InlineData("2018=10 2019=10 2020=10", null, "lower", false, "thunderstorm")]
    [InlineData("2018=10 2019=8 2020=7", null, "lower", false, "sun")]
    [InlineData("2018=10 2029=18 2031=19", "20", "higher", false, "cloud")]
    public void The_weather_follows_its_text_at_the_edges(string points, string? target, string polarity, bool isKept, string expected) =>
        (Measured(points, target, ProgressMethod.Destatis, new(PolarityOf(polarity), isKept: isKept)).Grade?.Id ?? "none").Should().Be(expected);

    private static Polarity PolarityOf(string polarity) => polarity == "higher" ? Polarity.HigherIsBetter : Polarity.LowerIsBetter;

    private static ProgressResult Measured(string points, string? target, ProgressMethod method, ProgressOptions options) => ProgressResult.Of(
        method == ProgressMethod.Destatis ? 2000 : 2015,
        null,
        2030,
        target is null ? null : Number(target),
        points.Split(' ').Select(point => (int.Parse(point[..4], CultureInfo.InvariantCulture), Number(point[5..]))),
        method,
        options);
}
