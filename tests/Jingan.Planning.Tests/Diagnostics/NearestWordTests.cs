using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Diagnostics;

public sealed class NearestWordTests
{
    private static readonly string[] Known = ["unit", "basis", "indicator", "average-annual-growth", "retail-sales"];

    [Theory]
    [InlineData("unti", "unit")]
    [InlineData("units", "unit")]
    [InlineData("Unit", "unit")]
    [InlineData("bassis", "basis")]
    [InlineData("indicater", "indicator")]
    [InlineData("averageAnnualGrowth", "average-annual-growth")]
    [InlineData("retail_sales", "retail-sales")]
    public void A_slip_finds_the_word_meant(string slip, string meant) => NearestWord.Find(slip, Known).Should().Be(meant);

    [Theory]
    [InlineData("colour")]
    [InlineData("u")]
    [InlineData("")]
    public void Another_word_finds_none(string word) => NearestWord.Find(word, Known).Should().BeNull();

    [Fact]
    public void A_very_long_word_finds_none() => NearestWord.Find(new string('u', 1_000_000), Known).Should().BeNull();

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("abc", "abc", 0)]
    [InlineData("abc", "abd", 1)]
    [InlineData("abc", "acb", 1)]
    [InlineData("abc", "ab", 1)]
    [InlineData("abc", "xabc", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void Distances_count_keystrokes(string a, string b, int distance) => EditDistance.Between(a, b, limit: 3).Should().Be(distance);

    [Fact]
    public void Distances_above_the_limit_are_not_told() => EditDistance.Between("kitten", "sitting", limit: 2).Should().BeNull();
}
