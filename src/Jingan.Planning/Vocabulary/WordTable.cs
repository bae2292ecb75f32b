using System.Diagnostics.CodeAnalysis;
using Jingan.Planning.Collections;

namespace Jingan.Planning.Vocabulary;

/// <summary>A closed list of words of the file format, each with its meaning: one table for reading and writing.</summary>
/// <typeparam name="T">What the words stand for.</typeparam>
/// <remarks>The lists are short enough to be looked through; a dictionary of each kind of meaning would cost a cold process more than reading its first file.</remarks>
internal sealed class WordTable<T>
    where T : struct, Enum
{
    private readonly (string Word, T Meaning)[] rows;

    public WordTable(params (string Word, T Meaning)[] rows)
    {
        var words = new string[rows.Length];
        for (var index = 0; index < rows.Length; index++)
            words[index] = rows[index].Word;

        this.rows = rows;
        Words = ValueList.Create<string>(words);
    }

    /// <summary>The words in the order in which messages list them.</summary>
    public ValueList<string> Words { get; }

    public bool TryFind(string word, [NotNullWhen(true)] out T? meaning)
    {
        foreach (var row in rows)
        {
            if (row.Word == word)
            {
                meaning = row.Meaning;
                return true;
            }
        }

        meaning = null;
        return false;
    }

    /// <summary>The table of some of the meanings.</summary>
    public WordTable<T> Of(params T[] meanings)
    {
        var some = new (string, T)[meanings.Length];
        for (var index = 0; index < some.Length; index++)
            some[index] = (WordFor(meanings[index]), meanings[index]);

        return new(some);
    }

    /// <summary>The word for a meaning.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The table does not have the meaning.</exception>
    public string WordFor(T meaning)
    {
        foreach (var row in rows)
        {
            if (EqualityComparer<T>.Default.Equals(row.Meaning, meaning))
                return row.Word;
        }

        throw new ArgumentOutOfRangeException(nameof(meaning), meaning, "The table has no word for it.");
    }
}
