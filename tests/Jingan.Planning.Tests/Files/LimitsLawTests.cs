using System.Globalization;
using Jingan.Planning.Files;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Tests.Files;

public sealed class LimitsLawTests
{
    private const int Trials = 500;

    [Fact]
    public void Plain_limits_are_what_the_reader_of_wordings_makes_of_them()
    {
        var seed = Environment.TickCount & int.MaxValue;
        var random = new Random(seed);
        for (var number = 0; number < Trials; number++)
        {
            var text = Made(random);

            if (IntervalForm.PlainLimits(text) is not { } plain)
                continue;

            (TargetWording.Read(text, indicator: null, Unit.Percent).Aim as NumberStatement)?.Amount.Stated
                .Should().Be(plain, $"seed {seed}: {text}");
        }
    }

    [Theory]
    [InlineData("≥0", "[0, ∞)")]
    [InlineData("0~100", "[0, 100]")]
    [InlineData("<2.50", "(-∞, 2.5)")]
    public void Plain_limits_are_read(string text, string limits) => IntervalForm.PlainLimits(text).ToString().Should().Be(limits);

    [Theory]
    [InlineData("100~0")]
    [InlineData("约5")]
    [InlineData("≥5%")]
    [InlineData("≥")]
    [InlineData("5")]
    [InlineData("≥-5")]
    public void Others_are_left_to_the_reader_of_wordings(string text) => IntervalForm.PlainLimits(text).Should().BeNull();

    private static string Made(Random random)
    {
        var (one, other) = (Number(random), Number(random));
        return random.Next(2) == 0 ? $"{one}~{other}" : $"{"≥>≤<"[random.Next(4)]}{one}";
    }

    private static string Number(Random random) =>
        (random.Next(1_000) / (random.Next(2) == 0 ? 1m : 10m)).ToString(CultureInfo.InvariantCulture) + (random.Next(4) == 0 ? "0" : "");
}
