namespace Jingan.Planning.Wording;

/// <summary>Words of short lists, looked up where they stand in a text.</summary>
internal static class OneOf
{
    public static bool Has(string[] words, ReadOnlySpan<char> word)
    {
        foreach (var one in words)
        {
            if (word.SequenceEqual(one))
                return true;
        }

        return false;
    }
}
