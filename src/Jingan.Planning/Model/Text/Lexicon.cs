namespace Jingan.Planning;

/// <summary>Makes <see cref="Lexicon{T}"/>s.</summary>
internal static class Lexicon
{
    /// <summary>A lexicon of words that mean no more than that they are of it.</summary>
    public static Lexicon<bool> Of(params string[] words) => new(new WordGroup<bool>(true, words));
}
