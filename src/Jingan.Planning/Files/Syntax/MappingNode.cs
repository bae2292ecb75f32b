namespace Jingan.Planning.Files;

/// <summary>Keys with their values.</summary>
internal sealed class MappingNode : SyntaxNode
{
    /// <summary>Up to here comparing with each key is cheaper than hashing.</summary>
    private const int FewKeys = 16;
    private readonly MappingEntry[] entries;
    private readonly Dictionary<string, int>? indexes;
    private readonly KeySet keys;

    public MappingNode(ReadOnlySpan<MappingEntry> written, TextPosition position, bool isInline = false)
        : base(position)
    {
        IsInline = isInline;
        if (written.Length > FewKeys)
            indexes = new(written.Length, StringComparer.Ordinal);

        entries = new MappingEntry[written.Length];
        var count = 0;
        List<RepeatedKey>? repeated = null;
        foreach (ref readonly var entry in written)
        {
            if (keys.MayHold(entry.Key) && IndexOf(entry.Key, entries.AsSpan(0, count)) is >= 0 and var first)
            {
                (repeated ??= []).Add(new(entries[first], entry));
                continue;
            }

            keys = keys.With(entry.Key);
            indexes?.Add(entry.Key, count);
            entries[count++] = entry;
            Adopt(entry.Value);
        }

        if (count < entries.Length)
            entries = entries[..count];

        Repeated = repeated ?? (IReadOnlyList<RepeatedKey>)[];
    }

    /// <summary>The entries in order, each key once: the first counts.</summary>
    public ReadOnlySpan<MappingEntry> Entries => entries;

    /// <summary>The entries whose key stood there already, each with the first one.</summary>
    public IReadOnlyList<RepeatedKey> Repeated { get; }

    /// <summary>The index of the entry with a key; below 0 where there is none.</summary>
    public int IndexOf(string key) => keys.MayHold(key) ? IndexOf(key, entries) : -1;

    /// <summary>Whether it is written on one line where it fits.</summary>
    public bool IsInline { get; }

    /// <summary>The entry with a key; null where there is none.</summary>
    public MappingEntry? Find(string key) => IndexOf(key) is >= 0 and var index ? entries[index] : null;

    /// <summary>The key of one of the values.</summary>
    public string KeyOf(SyntaxNode value) => Array.Find(entries, entry => entry.Value == value).Key;

    private int IndexOf(string key, ReadOnlySpan<MappingEntry> among)
    {
        if (indexes is not null)
            return indexes.TryGetValue(key, out var known) ? known : -1;

        for (var index = 0; index < among.Length; index++)
        {
            if (string.Equals(among[index].Key, key, StringComparison.Ordinal))
                return index;
        }

        return -1;
    }
}
