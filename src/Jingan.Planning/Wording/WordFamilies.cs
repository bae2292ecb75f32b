namespace Jingan.Planning.Wording;

/// <summary>Tells in one pass over a text which families of words occur in it.</summary>
internal static class WordFamilies
{
    private static readonly Lexicon<WordFamily> Words = new(
    [
        new(WordFamily.Rank, [.. RankWords.Marks]),
        new(WordFamily.Whole, [.. CompleteAllWords.Marks]),
        new(WordFamily.Giving, [.. DelegatedWords.Marks]),
        new(WordFamily.Pace, [.. KeepPaceWords.Marks]),
        new(WordFamily.Maintaining, [.. MaintainLevelWords.Marks]),
        new(WordFamily.Comparing, [.. BenchmarkWords.Marks]),
        .. BasisWords.Families,
        .. NameBasis.Families,
    ]);

    /// <summary>Whether a family is among some.</summary>
    public static bool Holds(this WordFamily families, WordFamily family) => (families & family) != WordFamily.None;

    /// <summary>The families whose words occur in a text.</summary>
    public static WordFamily In(ReadOnlySpan<char> text) => In(text, out _);

    /// <summary>The families whose words occur in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="atEnd">The families with whose words it ends.</param>
    public static WordFamily In(ReadOnlySpan<char> text, out WordFamily atEnd)
    {
        (var found, atEnd) = (WordFamily.None, WordFamily.None);
        for (; !text.IsEmpty; text = text[1..])
        {
            foreach (var (word, family) in Words.Matches(text))
            {
                found |= family;
                if (word.Length == text.Length)
                    atEnd |= family;
            }
        }

        return found;
    }
}
