namespace Jingan.Planning.Collections;

/// <summary>Makes <see cref="Lexicon{T}"/>s.</summary>
internal static class Lexicon
{
    /// <summary>A lexicon of words that mean no more than that they are of it.</summary>
    public static Lexicon<bool> Of(params string[] words) => Of((true, words));

    /// <summary>A lexicon of groups of words of one meaning; of two equal words the later one counts.</summary>
    public static Lexicon<T> Of<T>(params ReadOnlySpan<(T Meaning, string[] Words)> groups)
    {
        var entries = new List<KeyValuePair<string, T>>();
        foreach (var (meaning, words) in groups)
        {
            foreach (var word in words)
                entries.Add(new(word, meaning));
        }

        return new(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(entries));
    }
}
