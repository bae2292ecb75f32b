namespace Jingan.Planning.Files;

/// <summary>Finds known words for unknown ones over many files, each pair of word and list once, and stops after very many comparisons.</summary>
internal sealed class Suggestions
{
    private const int MostComparisons = 1_000_000;
    private readonly Dictionary<(IReadOnlyCollection<string> Known, string Word), Phrase> asked = [];
    private int comparisons;

    /// <summary>The question whether a known word was meant; nothing where none is near, or after a million comparisons in all.</summary>
    public Phrase Question(string word, IReadOnlyCollection<string> known)
    {
        if (asked.TryGetValue((known, word), out var question))
            return question;

        if (comparisons > MostComparisons)
            return Phrase.Empty;

        comparisons += known.Count;
        question = NearestWord.Question(word, known);
        asked.Add((known, word), question);
        return question;
    }
}
