namespace Jingan.Planning.Files;

/// <summary>The entries of the mappings of a text that are not yet at their end, those of the innermost last.</summary>
internal sealed class OpenEntries
{
    private const int Usual = 32;

    private MappingEntry[] entries = new MappingEntry[Usual];

    public int Count { get; private set; }

    /// <summary>Whether a mapping that was closed had a key twice.</summary>
    public bool MetRepeatedKeys { get; private set; }

    public void Add(string key, TextPosition position, SyntaxNode value)
    {
        if (Count == entries.Length)
            Array.Resize(ref entries, 2 * Count);

        entries[Count++] = new(key, position, value);
    }

    /// <summary>Makes a mapping of the entries from one on.</summary>
    public MappingNode Close(int first, TextPosition position)
    {
        var mapping = new MappingNode(entries.AsSpan(first, Count - first), position);
        Count = first;
        MetRepeatedKeys |= mapping.Repeated.Count > 0;
        return mapping;
    }
}
