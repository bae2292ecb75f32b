using System.Diagnostics.CodeAnalysis;

namespace Jingan.Planning.Files;

/// <summary>A closed list of words of the file format, each with its meaning: one table for reading and writing.</summary>
/// <remarks>
/// The lists are short enough to be looked through; a hash table of each meaning's own type would be compiled anew for each in every process
/// that reads its first file.
/// </remarks>
/// <typeparam name="T">What the words stand for.</typeparam>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly T[] meanings;
    private readonly string[] chinese;
    private readonly T[] chineseMeanings;

    /// <summary>A table of words without Chinese ones.</summary>
    public WordTable(params (string Word, T Meaning)[] rows)
        : this(Array.ConvertAll(rows, row => (row.Word, row.Meaning, "")))
    {
    }

    /// <summary>A table of words, with the Chinese words that are read as each, separated by spaces.</summary>
    public WordTable(params (string Word, T Meaning, string Chinese)[] rows)
    {
        // By hand: what queries compile for each meaning, the first reading would wait for.
        (var words, meanings) = (new string[rows.Length], new T[rows.Length]);
        var (alike, alikeMeanings) = (new List<string>(), new List<T>());
        for (var index = 0; index < rows.Length; index++)
        {
            (words[index], meanings[index], var spellings) = rows[index];
            foreach (var word in spellings.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                alike.Add(word);
                alikeMeanings.Add(meanings[index]);
            }
        }

        (Words, chinese, chineseMeanings) = ([.. words], [.. alike], [.. alikeMeanings]);
        All = [.. Words, .. chinese];
    }

    /// <summary>The words in the order in which messages list them.</summary>
    public ValueList<string> Words { get; }

    /// <summary>The words, and then the Chinese ones that are read as well.</summary>
    public ValueList<string> All { get; }

    public bool TryFind(string word, [NotNullWhen(true)] out T? meaning)
    {
        var index = Words.AsSpan().IndexOf(word);
        meaning = index < 0 ? null : meanings[index];
        if (meaning is null && word[0] > '\u007F' && Array.IndexOf(chinese, word) is >= 0 and var found)
            meaning = chineseMeanings[found];

        return meaning is not null;
    }

    /// <summary>The table of all meanings but one.</summary>
    public WordTable<T> Without(T meaning) => new(
        [.. meanings.Select((one, index) => (Words[index], one, ChineseOf(one))).Where(row => !EqualityComparer<T>.Default.Equals(row.one, meaning))]);

    /// <summary>The meaning of a word of the table.</summary>
    public T MeaningOf(string word) => meanings[Words.AsSpan().IndexOf(word)];

    /// <summary>The word for a meaning of the table.</summary>
    public string WordFor(T meaning) => Words[Array.IndexOf(meanings, meaning)];

    /// <summary>The words that are read as a meaning.</summary>
    public ValueList<string> AllFor(T meaning) => [WordFor(meaning), .. ChineseOf(meaning).Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>The words, each with the Chinese ones that are read as it.</summary>
    public IEnumerable<ListedWord> Listed() => meanings.Select(meaning => new ListedWord(WordFor(meaning), [.. AllFor(meaning).Skip(1)]));

    private string ChineseOf(T meaning) =>
        string.Join(' ', chinese.Where((_, index) => EqualityComparer<T>.Default.Equals(chineseMeanings[index], meaning)));
}
