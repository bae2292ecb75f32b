namespace Jingan.Planning.Files;

/// <summary>Finds the values that paths lead to.</summary>
internal static class NodeLocator
{
    /// <summary>Where a path leads.</summary>
    /// <returns>False where it leads nowhere; then the position is that of the last value on the way.</returns>
    public static bool TryFind(SyntaxNode root, ReadOnlySpan<char> path, out TextPosition position)
    {
        var node = root;
        while (!path.IsEmpty)
        {
            if (Step(node, ref path) is not { } next)
            {
                position = node.Position;
                return false;
            }

            node = next;
        }

        position = node.Position;
        return true;
    }

    private static SyntaxNode? Step(SyntaxNode node, ref ReadOnlySpan<char> path) => node switch
    {
        MappingNode mapping => Value(mapping, ref path),
        SequenceNode sequence => Item(sequence, ref path),
        _ => null,
    };

    private static SyntaxNode? Value(MappingNode mapping, ref ReadOnlySpan<char> path)
    {
        var rest = path[0] == '.' ? path[1..] : path;
        MappingEntry? found = null;
        foreach (var entry in mapping.Entries)
        {
            var isWhole = rest.StartsWith(entry.Key, StringComparison.Ordinal)
                && (rest.Length == entry.Key.Length || rest[entry.Key.Length] is '.' or '[');
            if (isWhole && entry.Key.Length > (found?.Key.Length ?? 0))
                found = entry;
        }

        if (found is { } longest)
            path = rest[longest.Key.Length..];

        return found?.Value;
    }

    private static SyntaxNode? Item(SequenceNode sequence, ref ReadOnlySpan<char> path)
    {
        var end = path[0] == '[' ? path.IndexOf(']') : -1;
        if (end < 0)
            return null;

        var name = path[1..end];
        for (var index = 0; index < sequence.Items.Length; index++)
        {
            if (name.SequenceEqual(NodePath.NameOf(sequence.Items[index], index)))
            {
                path = path[(end + 1)..];
                return sequence.Items[index];
            }
        }

        return null;
    }
}
