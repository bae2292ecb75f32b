namespace Jingan.Planning.Files;

/// <summary>Finds what was probably meant by a word that is not known.</summary>
internal static class NearestWord
{
    /// <summary>The known word that is nearest; null where none is near. Case, hyphens and underscores do not count.</summary>
    public static string? Find(string word, IEnumerable<string> known)
    {
        var bare = Bare(word);
        string? nearest = null;
        var limit = word.Length < 2 ? 0 : Math.Clamp(word.Length / 3, 1, 3);
        foreach (var candidate in known)
        {
            var distance = AreEqualBut(bare, candidate) ? 0 : EditDistance.Between(word, candidate, limit);
            if (distance is not { } found)
                continue;

            nearest = candidate;
            limit = found - 1;
            if (limit < 0)
                break;
        }

        return nearest;
    }

    private static string Bare(string word) => string.Concat(word.Where(character => !IsSeparator(character)));

    /// <summary>Whether a word is the bare one but for case and separators.</summary>
    private static bool AreEqualBut(string bare, string word)
    {
        var matched = 0;
        foreach (var character in word)
        {
            if (IsSeparator(character))
                continue;

            if (matched == bare.Length || char.ToUpperInvariant(bare[matched]) != char.ToUpperInvariant(character))
                return false;

            matched++;
        }

        return matched == bare.Length;
    }

    private static bool IsSeparator(char character) => character is '-' or '_' or ' ';
}
