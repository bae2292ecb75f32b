using System.Diagnostics.CodeAnalysis;

namespace Jingan.Planning.Collections;

/// <summary>Words with their meanings, found at the start of a text: the longest word that fits wins.</summary>
/// <typeparam name="T">What a word means.</typeparam>
/// <remarks>The words lie in buckets by their first character, the longest first; most characters of a text start no word, and meet an empty bucket.</remarks>
internal sealed class Lexicon<T>
{
    private readonly string[] words;
    private readonly T[] meanings;
    private readonly int[] starts;
    private readonly int mask;

    /// <summary>Creates a lexicon; of two equal words the later one counts.</summary>
    public Lexicon(params ReadOnlySpan<KeyValuePair<string, T>> entries)
    {
        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(entries.Length * 2) | 1) - 1;
        starts = new int[mask + 2];
        var order = new long[entries.Length];
        for (var index = 0; index < entries.Length; index++)
        {
            var word = entries[index].Key;
            starts[(word[0] & mask) + 1]++;
            order[index] = ((long)(word[0] & mask) << 40) | ((long)(byte.MaxValue - word.Length) << 32) | (uint)(entries.Length - 1 - index);
        }

        for (var bucket = 1; bucket < starts.Length; bucket++)
            starts[bucket] += starts[bucket - 1];

        Array.Sort(order);
        (words, meanings) = (new string[entries.Length], new T[entries.Length]);
        for (var place = 0; place < order.Length; place++)
            (words[place], meanings[place]) = entries[entries.Length - 1 - (int)(uint)order[place]];
    }

    /// <summary>The longest word with which a text starts.</summary>
    public bool TryMatch(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T meaning, out int length)
    {
        foreach (var (word, found) in Matches(text))
        {
            (meaning, length) = (found, word.Length);
            return true;
        }

        (meaning, length) = (default, 0);
        return false;
    }

    /// <summary>The meaning of a text that is one of the words.</summary>
    public bool TryFind(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T meaning) =>
        TryMatch(text, out meaning, out var length) && length == text.Length;

    /// <summary>Every word with which a text starts, the longest first.</summary>
    public MatchEnumerator Matches(ReadOnlySpan<char> text) => new(this, text);

    /// <summary>Walks the words with which a text starts.</summary>
    public ref struct MatchEnumerator
    {
        private readonly Lexicon<T> lexicon;
        private readonly ReadOnlySpan<char> text;
        private readonly int end;
        private int place;

        internal MatchEnumerator(Lexicon<T> lexicon, ReadOnlySpan<char> text)
        {
            var bucket = text.IsEmpty ? 0 : text[0] & lexicon.mask;
            this.lexicon = lexicon;
            this.text = text;
            (place, end) = text.IsEmpty ? (-1, 0) : (lexicon.starts[bucket] - 1, lexicon.starts[bucket + 1]);
        }

        public readonly (string Word, T Meaning) Current => (lexicon.words[place], lexicon.meanings[place]);

        public readonly MatchEnumerator GetEnumerator() => this;

        public bool MoveNext()
        {
            while (++place < end)
            {
                if (text.StartsWith(lexicon.words[place]))
                    return true;
            }

            return false;
        }
    }
}
