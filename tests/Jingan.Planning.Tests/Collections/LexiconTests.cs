namespace Jingan.Planning.Tests.Collections;

public sealed class LexiconTests
{
    private static readonly Lexicon<int> Words = new(new(1, "吨"), new(2, "吨标准煤"), new(3, "台"), new(4, "台"));

    [Theory]
    [InlineData("吨/日", 1, 1)]
    [InlineData("吨标准煤", 2, 4)]
    [InlineData("吨标准", 1, 1)]
    [InlineData("台", 4, 1)]
    public void The_longest_word_at_the_start_wins(string text, int meaning, int length)
    {
        Words.TryMatch(text, out var found, out var taken).Should().BeTrue();

        (found, taken).Should().Be((meaning, length));
    }

    [Theory]
    [InlineData("")]
    [InlineData("家")]
    [InlineData("标准煤")]
    public void A_text_that_starts_with_no_word_matches_none(string text) => Words.TryMatch(text, out _, out _).Should().BeFalse();

    [Theory]
    [InlineData("吨标准煤", true)]
    [InlineData("吨标准", false)]
    public void Finding_takes_the_whole_text(string text, bool found) => Words.TryFind(text, out _).Should().Be(found);
}
