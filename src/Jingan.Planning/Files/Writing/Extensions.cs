using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>Puts keys that the format does not know back where they stood.</summary>
internal static class Extensions
{
    private const int LongestKey = 60;

    /// <summary>The output with the extensions behind the other keys of their owners.</summary>
    /// <exception cref="ArgumentException">One has no owner in it, a key that the owner has already, or a value that is no JSON.</exception>
    public static MappingNode Add(MappingNode root, ValueList<ExtensionField> extensions)
    {
        var waiting = Given.Items(extensions)
            .GroupBy(field => OwnerPath.Of(field.Owner), StringComparer.Ordinal)
            .ToDictionary(owner => owner.Key, owner => owner.ToList(), StringComparer.Ordinal);
        var extended = Extended(root, "", waiting);
        return waiting.Count == 0
            ? (MappingNode)extended
            : throw new ArgumentException($"Nothing is written at '{waiting.Keys.Order(StringComparer.Ordinal).First()}' that could have further keys.", nameof(extensions));
    }

    private static OutputNode Extended(OutputNode node, string path, Dictionary<string, List<ExtensionField>> waiting)
    {
        switch (node)
        {
            case SequenceNode sequence:
                var items = new OutputNode[sequence.Count];
                for (var index = 0; index < items.Length; index++)
                {
                    var item = sequence[index];
                    items[index] = Extended(item, $"{path}[{NameOf(item, index)}]", waiting);
                }

                return new SequenceNode(items, sequence.IsInline);
            case MappingNode mapping:
                var entries = new List<MappingEntry>();
                foreach (var entry in mapping.Entries)
                    entries.Add(entry with { Value = Extended(entry.Value, Below(path, entry.Key), waiting) });

                if (waiting.Remove(OwnerPath.Of(path), out var fields))
                    AddAll(entries, fields, path);

                return new MappingNode(entries.ToArray(), mapping.IsInline) { HasKeysOfData = true };
            default:
                return node;
        }
    }

    private static void AddAll(List<MappingEntry> entries, List<ExtensionField> fields, string path)
    {
        var known = entries.Select(entry => entry.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var field in fields)
        {
            if (!known.Add(field.Key))
                throw new ArgumentException($"The key '{field.Key}' stands at '{path}' already.", nameof(fields));

            entries.Add(new(field.Key, ValueOf(field)));
        }
    }

    private static string Below(string path, string key)
    {
        var shown = key.Length > LongestKey ? key[..LongestKey] : key;
        return path.Length == 0 ? shown : $"{path}.{shown}";
    }

    private static string NameOf(OutputNode item, int index)
    {
        if (item is MappingNode mapping)
        {
            foreach (var entry in mapping.Entries)
            {
                if (entry is { Key: "id", Value: ScalarNode { Text: var id } } && Identifier.IsValid(id))
                    return id;
            }
        }

        return index.ToString(CultureInfo.InvariantCulture);
    }

    private static OutputNode ValueOf(ExtensionField field)
    {
        var problems = new DiagnosticBag(file: null, limit: 1);
        var utf8 = Tapes.Encode(field.Json, TextFormat.Json, ReadingLimits.Default, problems);
        using var tape = utf8 is null ? null : Tapes.Of(utf8, TextFormat.Json, ReadingLimits.Default, problems);
        return tape is not null && problems.Errors == 0
            ? OutputTree.Of(tape, 0)
            : throw new ArgumentException($"The value of '{field.Key}' at '{field.Owner}' is no JSON: {problems.InOrder()[0].Message}", nameof(field));
    }
}
