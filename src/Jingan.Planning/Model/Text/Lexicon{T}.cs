using System.Diagnostics.CodeAnalysis;

namespace Jingan.Planning;

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
    /// <remarks>It is made of arrays by hand: what the framework's lists and sorting would compile for each meaning, the first reading would wait for.</remarks>
    public Lexicon(params WordGroup<T>[] groups)
    {
        var count = 0;
        foreach (var group in groups)
            count += group.Words.Length;

        mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(count * 2) | 1) - 1;
        starts = new int[mask + 2];
        foreach (var group in groups)
        {
            foreach (var word in group.Words)
                starts[(word[0] & mask) + 1]++;
        }

        for (var bucket = 1; bucket < starts.Length; bucket++)
            starts[bucket] += starts[bucket - 1];

        (words, meanings) = (new string[count], new T[count]);
        var ends = starts.AsSpan(0, mask + 1).ToArray();
        foreach (var group in groups)
        {
            foreach (var word in group.Words)
                Put(word, group.Meaning, starts[word[0] & mask], ends[word[0] & mask]++);
        }
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

    /// <summary>Puts a word into its bucket, before those that are not longer.</summary>
    private void Put(string word, T meaning, int start, int place)
    {
        for (; place > start && words[place - 1].Length <= word.Length; place--)
            (words[place], meanings[place]) = (words[place - 1], meanings[place - 1]);

        (words[place], meanings[place]) = (word, meaning);
    }

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
