using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Diagnostics;

public sealed class SuggestionsTests
{
    private static readonly string[] Known = [.. Enumerable.Range(0, 10_000).Select(number => $"indicator-{number}")];

    [Fact]
    public void A_near_word_is_asked_for() => new Suggestions().Question("indicater-7", Known).En.Should().Be(" Did you mean 'indicator-7'?");

    [Fact]
    public void After_a_million_comparisons_there_is_no_question_more() => AfterAHundred("indicater-7").Should().Be(Phrase.Empty);

    [Fact]
    public void A_word_that_was_asked_before_has_the_same_question() => AfterAHundred("unknown-5").Should().Be(new Suggestions().Question("unknown-5", Known));

    private static Phrase AfterAHundred(string word)
    {
        var suggestions = new Suggestions();
        for (var number = 0; number <= 101; number++)
            suggestions.Question($"unknown-{number}", Known);

        return suggestions.Question(word, Known);
    }
}
