using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Quantities;

public sealed class IntervalTests
{
    [Theory]
    [InlineData("≥5", "4.9", false)]
    [InlineData("≥5", "5", true)]
    [InlineData(">5", "5", false)]
    [InlineData(">5", "5.1", true)]
    [InlineData("≤5", "5", true)]
    [InlineData("≤5", "5.1", false)]
    [InlineData("<5", "5", false)]
    [InlineData("<5", "4.9", true)]
    [InlineData("3..5", "3", true)]
    [InlineData("3..5", "5", true)]
    [InlineData("3..5", "2.9", false)]
    [InlineData("3..5", "5.1", false)]
    [InlineData("5", "5.00", true)]
    [InlineData("5", "5.01", false)]
    public void It_holds_its_ends_as_stated(string interval, string number, bool holds) =>
        AmountOf(interval).Stated.Contains(Number(number)).Should().Be(holds);

    [Fact]
    public void An_interval_whose_ends_rounding_has_made_one_is_that_number() =>
        new NumberInterval(1, true, 2, false).Map(_ => 5).Should().Be(NumberInterval.Exactly(5));

    [Theory]
    [InlineData("≥5", "[5, ∞)")]
    [InlineData(">5", "(5, ∞)")]
    [InlineData("≤5", "(-∞, 5]")]
    [InlineData("<5", "(-∞, 5)")]
    [InlineData("3..5", "[3, 5]")]
    [InlineData("5.50", "[5.5, 5.5]")]
    public void Its_text_is_the_mathematical_notation(string interval, string text) => AmountOf(interval).Stated.ToString().Should().Be(text);

    [Fact]
    public void Its_text_reads_back() => Law.Holds(IntervalGen.One, interval => NumberInterval.Parse(interval.ToString()) == interval);

    [Theory]
    [InlineData("")]
    [InlineData("5")]
    [InlineData("[3,5]")]
    [InlineData("[3, 5")]
    [InlineData("[5, 3]")]
    [InlineData("(3, 3]")]
    [InlineData("[-∞, 3]")]
    [InlineData("(∞, -∞)")]
    [InlineData("[1e3, 5000]")]
    [InlineData("[3, 4, 5]")]
    [InlineData("[3, 79228162514264337593543950336]")]
    public void A_text_that_is_no_interval_is_refused(string text) =>
        FluentActions.Invoking(() => NumberInterval.Parse(text)).Should().Throw<FormatException>();

    [Theory]
    [InlineData(5, true, 3, true)]
    [InlineData(5, true, 5, false)]
    [InlineData(5, false, 5, true)]
    [InlineData(5, false, 5, false)]
    public void An_interval_that_holds_nothing_is_refused(int lower, bool lowerInclusive, int upper, bool upperInclusive) =>
        FluentActions.Invoking(() => new NumberInterval(lower, lowerInclusive, upper, upperInclusive)).Should().Throw<ArgumentException>();

    [Fact]
    public void An_unbounded_end_is_never_included() => new NumberInterval(null, true, null, true).Should().Be(NumberInterval.All);

    [Fact]
    public void The_default_is_the_whole_line() => default(NumberInterval).Contains(decimal.MinValue).Should().BeTrue();

    [Theory]
    [InlineData("5", true)]
    [InlineData("3..5", false)]
    [InlineData("≥5", false)]
    [InlineData("≤5", false)]
    public void One_number_alone_is_a_point(string interval, bool isPoint) => AmountOf(interval).Stated.IsPoint.Should().Be(isPoint);

    [Fact]
    public void The_whole_line_is_no_point() => NumberInterval.All.IsPoint.Should().BeFalse();

    [Fact]
    public void Trailing_zeros_do_not_count() => NumberInterval.Between(1.0m, 2.50m).Should().Be(NumberInterval.Between(1m, 2.5m));

    [Theory]
    [InlineData("≥5", "(-∞, -5]")]
    [InlineData("<5", "(-5, ∞)")]
    [InlineData("3..5", "[-5, -3]")]
    public void Its_mirror_image_swaps_the_ends(string interval, string mirrored) => (-AmountOf(interval).Stated).ToString().Should().Be(mirrored);
}
