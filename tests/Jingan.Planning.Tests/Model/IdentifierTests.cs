namespace Jingan.Planning.Tests.Model;

public sealed class IdentifierTests
{
    [Theory]
    [InlineData("retail-sales", true)]
    [InlineData("jingan-fyp14", true)]
    [InlineData("a", true)]
    [InlineData("2021", true)]
    [InlineData("1-2-3", true)]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("-a", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("Retail", false)]
    [InlineData("a b", false)]
    [InlineData("a_b", false)]
    [InlineData("a.b", false)]
    [InlineData("a/b", false)]
    [InlineData("零售", false)]
    [InlineData("é", false)]
    [InlineData("ａ", false)]
    [InlineData("a\n", false)]
    public void An_id_is_of_lower_case_letters_digits_and_single_hyphens(string? text, bool isValid) => Identifier.IsValid(text).Should().Be(isValid);

    [Theory]
    [InlineData(100, true)]
    [InlineData(101, false)]
    public void An_id_has_at_most_a_hundred_characters(int length, bool isValid) => Identifier.IsValid(new string('a', length)).Should().Be(isValid);
}
