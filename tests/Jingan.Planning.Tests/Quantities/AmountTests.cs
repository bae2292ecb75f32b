using static Jingan.Planning.Tests.Notation;

namespace Jingan.Planning.Tests.Quantities;

public sealed class AmountTests
{
    [Theory]
    [InlineData("80", AmountKind.Exact)]
    [InlineData("≥80", AmountKind.AtLeast)]
    [InlineData(">80", AmountKind.GreaterThan)]
    [InlineData("≤80", AmountKind.AtMost)]
    [InlineData("<80", AmountKind.LessThan)]
    [InlineData("3..5", AmountKind.Between)]
    [InlineData("3..3", AmountKind.Exact)]
    [InlineData("≈5", AmountKind.About)]
    public void Its_kind_tells_how_it_is_stated(string amount, AmountKind kind) => AmountOf(amount).Kind.Should().Be(kind);

    [Fact]
    public void A_softened_range_is_a_range() => new Amount(NumberInterval.Between(3, 5), isApproximate: true).Kind.Should().Be(AmountKind.Between);

    [Theory]
    [InlineData("≈5", "0.5", "[4.5, 5.5]")]
    [InlineData("≈5.0", "0.5", "[4.95, 5.05]")]
    [InlineData("≈2300", "0.5", "[2299.5, 2300.5]")]
    [InlineData("≈5", "1", "[4, 6]")]
    [InlineData("≈5", "0", "[5, 5]")]
    [InlineData("≈-5", "0.5", "[-5.5, -4.5]")]
    [InlineData("≈5", "79228162514264337593543950335", "[-79228162514264337593543950330, 79228162514264337593543950335]")]
    [InlineData("5", "1", "[5, 5]")]
    [InlineData(">5", "1", "(5, ∞)")]
    public void About_reaches_a_share_of_the_last_stated_digit(string amount, string tolerance, string region) =>
        AmountOf(amount).Region(Number(tolerance)).ToString().Should().Be(region);

    [Fact]
    public void A_softened_range_reaches_by_its_finer_digit() =>
        new Amount(NumberInterval.Between(2, 3.5m), isApproximate: true).Region().ToString().Should().Be("[1.95, 3.55]");

    [Theory]
    [InlineData("3", "人", "3 人")]
    [InlineData("≈3 万", "人", "≈3 万人")]
    [InlineData("3 亿元", "万元", "3 亿元")]
    [InlineData("3", null, "3")]
    [InlineData("3 万", null, "3 万")]
    public void A_column_s_unit_fills_in_what_the_wording_leaves_out(string amount, string? unit, string expected) =>
        AmountOf(amount).CountedIn(unit is null ? null : Unit.Parse(unit)).Should().Be(AmountOf(expected));

    [Theory]
    [InlineData("5.0", "5.00", true)]
    [InlineData("≥5.0", "≥5", true)]
    [InlineData("3..5.0", "3.0..5", true)]
    [InlineData("≈5.0", "≈5", false)]
    [InlineData("≈5.0", "≈5.0", true)]
    [InlineData("≥5", ">5", false)]
    [InlineData("5", "≈5", false)]
    [InlineData("5 %", "5", false)]
    [InlineData("5 吨/日", "5 吨/天", true)]
    [InlineData("1 亿元", "10000 万元", false)]
    public void Amounts_are_equal_when_they_state_the_same(string one, string other, bool equal) => AmountOf(one).Equals(AmountOf(other)).Should().Be(equal);

    [Theory]
    [InlineData("5.0", "5.00")]
    [InlineData("≈5.0 吨/日", "≈5.0 吨/天")]
    public void Equal_amounts_have_equal_hashes(string one, string other) => AmountOf(one).GetHashCode().Should().Be(AmountOf(other).GetHashCode());

    [Theory]
    [InlineData("≈5 %", "≈ [5, 5] %")]
    [InlineData("≥5", "[5, ∞)")]
    public void Its_text_shows_interval_and_unit(string amount, string text) => AmountOf(amount).ToString().Should().Be(text);

    [Fact]
    public void A_range_upside_down_is_refused() => FluentActions.Invoking(() => Amount.Between(5, 3)).Should().Throw<ArgumentException>();
}
