using Jingan.Planning.Diagnostics;

namespace Jingan.Planning.Syntax;

/// <summary>Keys with their values.</summary>
internal sealed class MappingNode : SyntaxNode
{
    private readonly Dictionary<string, MappingEntry> byKey = new(StringComparer.Ordinal);
    private readonly List<MappingEntry> entries = [];
    private readonly List<(MappingEntry First, MappingEntry Again)> repeated = [];

    public MappingNode(IEnumerable<MappingEntry> written, TextPosition position, bool isInline = false)
        : base(position)
    {
        IsInline = isInline;
        foreach (var entry in written)
        {
            if (byKey.TryAdd(entry.Key, entry))
                entries.Add(entry);
            else
                repeated.Add((byKey[entry.Key], entry));
        }
    }

    /// <summary>The entries in order, each key once: the first counts.</summary>
    public IReadOnlyList<MappingEntry> Entries => entries;

    /// <summary>The entries whose key stood there already, each with the first one.</summary>
    public IReadOnlyList<(MappingEntry First, MappingEntry Again)> Repeated => repeated;

    /// <summary>Whether it is written on one line where it fits.</summary>
    public bool IsInline { get; }

    /// <summary>The entry with a key; null where there is none.</summary>
    public MappingEntry? Find(string key) => byKey.GetValueOrDefault(key);
}
