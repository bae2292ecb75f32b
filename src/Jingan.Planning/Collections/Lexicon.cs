using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;

namespace Jingan.Planning.Collections;

/// <summary>Words with their meanings, found at the start of a text: the longest word that fits wins.</summary>
/// <typeparam name="T">What a word means.</typeparam>
internal sealed class Lexicon<T>
{
    private readonly FrozenDictionary<char, (string Word, T Meaning)[]> longestFirst;

    /// <summary>Creates a lexicon; of two equal words the later one counts.</summary>
    public Lexicon(IEnumerable<KeyValuePair<string, T>> words) =>
        longestFirst = words
            .GroupBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(same => same.Last())
            .GroupBy(entry => entry.Key[0])
            .ToFrozenDictionary(
                start => start.Key,
                start => start.OrderByDescending(entry => entry.Key.Length).Select(entry => (entry.Key, entry.Value)).ToArray());

    /// <summary>The longest word with which a text starts.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T meaning, out int length)
    {
        if (!text.IsEmpty && longestFirst.TryGetValue(text[0], out var candidates))
        {
            foreach (var (word, found) in candidates)
            {
                if (text.StartsWith(word, StringComparison.Ordinal))
                {
                    (meaning, length) = (found, word.Length);
                    return true;
                }
            }
        }

        (meaning, length) = (default, 0);
        return false;
    }

    /// <summary>The meaning of a text that is one of the words.</summary>
    public bool TryFind(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T meaning) =>
        TryMatch(text, out meaning, out var length) && length == text.Length;
}
