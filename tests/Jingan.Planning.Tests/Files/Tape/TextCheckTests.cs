using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Files.Tape;

public sealed class TextCheckTests
{
    [Theory]
    [InlineData("a\0", "U+0000 (1,2)")]
    [InlineData("\u001B", "U+001B (1,1)")]
    [InlineData("a\r\n\u007F", "U+007F (2,1)")]
    [InlineData("a\r\u0085", "U+0085 (2,1)")]
    [InlineData("\n\n\u2028", "U+2028 (3,1)")]
    [InlineData("a\uFEFF", "U+FEFF (1,2)")]
    [InlineData("a\uFFFF", "U+FFFF (1,2)")]
    public void A_character_that_does_not_belong_is_named_with_its_place(string text, string named) => Check(text).Should().Equal(named);

    [Fact]
    public void Halves_of_surrogate_pairs_do_not_belong() => Check("\uD800a\uDC00").Should().Equal("U+D800 (1,1)", "U+DC00 (1,3)");

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFFa: 静安𠮷\t\r\n\r\n")]
    public void Other_characters_are_fine(string text) => Check(text).Should().BeEmpty();

    private static IEnumerable<string> Check(string text)
    {
        var problems = new DiagnosticBag("f", 10);
        var characters = text.AsMemory();
        TextCheck.IsSound(ref characters, ReadingLimits.Default, problems);
        return problems.InOrder().Select(problem => $"{problem.Message.Split(' ')[2]} ({problem.Line},{problem.Column})");
    }
}
