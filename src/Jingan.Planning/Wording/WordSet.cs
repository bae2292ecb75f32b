namespace Jingan.Planning.Wording;

/// <summary>Which function words stand somewhere, without their order.</summary>
internal readonly record struct WordSet(uint Bits)
{
    public static WordSet Of(params ReadOnlySpan<WordKind> words)
    {
        var set = default(WordSet);
        foreach (var word in words)
            set = set.With(word);

        return set;
    }

    public bool Contains(WordKind word) => (Bits & (1u << (int)word)) != 0;

    public bool ContainsAny(WordSet words) => (Bits & words.Bits) != 0;

    /// <summary>Whether there is no word but these.</summary>
    public bool IsWithin(WordSet words) => (Bits & ~words.Bits) == 0;

    public WordSet With(WordKind word) => new(Bits | (1u << (int)word));

    public WordSet With(WordSet words) => new(Bits | words.Bits);
}
