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
        question = QuestionOf(word, known);
        asked.Add((known, word), question);
        return question;
    }

    /// <summary>The question that a message ends with: <c> Did you mean 'unit'?</c>; empty where no known word is near.</summary>
    public static Phrase QuestionOf(string word, IEnumerable<string> known) =>
        NearestWord.Find(word, known) is { } nearest ? Ask(nearest) : Phrase.Empty;

    /// <summary>The question whether a word was meant.</summary>
    public static Phrase Ask(string meant)
    {
        var quoted = Phrase.Quote(meant);
        return new($"是否想写{quoted.Zh}？", $" Did you mean {quoted.En}?");
    }
}
