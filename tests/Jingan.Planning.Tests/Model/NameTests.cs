namespace Jingan.Planning.Tests.Model;

public sealed class NameTests
{
    [Theory]
    [InlineData("静安区", "Jing'an District", Language.English, "Jing'an District")]
    [InlineData("静安区", "Jing'an District", Language.Chinese, "静安区")]
    [InlineData("静安区", null, Language.English, "静安区")]
    public void A_name_is_given_in_a_language_or_in_Chinese(string zh, string? en, Language language, string expected) =>
        new Name(zh, en).In(language).Should().Be(expected);

    [Theory]
    [InlineData("静安区", null, "静安区")]
    [InlineData("静安区", "Jing'an", "静安区 (Jing'an)")]
    public void Its_text_has_both_languages(string zh, string? en, string expected) => new Name(zh, en).ToString().Should().Be(expected);
}
