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

    public WordTable(params (string Word, T Meaning)[] rows)
    {
        var words = new string[rows.Length];
        meanings = new T[rows.Length];
        for (var index = 0; index < rows.Length; index++)
            (words[index], meanings[index]) = rows[index];

        Words = ValueList.Create<string>(words);
    }

    /// <summary>The words in the order in which messages list them.</summary>
    public ValueList<string> Words { get; }

    public bool TryFind(string word, [NotNullWhen(true)] out T? meaning)
    {
        var index = Words.AsSpan().IndexOf(word);
        meaning = index < 0 ? null : meanings[index];
        return meaning is not null;
    }

    /// <summary>The table of some of the meanings.</summary>
    public WordTable<T> Of(params T[] meanings)
    {
        var some = new (string, T)[meanings.Length];
        for (var index = 0; index < some.Length; index++)
            some[index] = (WordFor(meanings[index]), meanings[index]);

        return new(some);
    }

    /// <summary>The table of all meanings but one.</summary>
    public WordTable<T> Without(T meaning) => Of(Array.FindAll(meanings, other => !EqualityComparer<T>.Default.Equals(other, meaning)));

    /// <summary>The meaning of a word of the table.</summary>
    public T MeaningOf(string word) => meanings[Words.AsSpan().IndexOf(word)];

    /// <summary>The word for a meaning of the table.</summary>
    public string WordFor(T meaning) => Words[Array.IndexOf(meanings, meaning)];
}
