namespace Jingan.Planning.Files;

/// <summary>Puts keys that the format does not know back where they stood.</summary>
internal static class Extensions
{
    /// <summary>The tree with the extensions behind the other keys of their owners.</summary>
    /// <exception cref="ArgumentException">One has no owner in the tree, a key that the owner has already, or a value that is no JSON.</exception>
    public static MappingNode Add(MappingNode root, ValueList<ExtensionField> extensions)
    {
        var waiting = extensions.GroupBy(field => field.Owner, StringComparer.Ordinal).ToDictionary(owner => owner.Key, owner => owner.ToList(), StringComparer.Ordinal);
        var extended = (MappingNode)Extended(root, waiting);
        return waiting.Count == 0
            ? extended
            : throw new ArgumentException($"Nothing is written at '{waiting.Keys.Order(StringComparer.Ordinal).First()}' that could have further keys.", nameof(extensions));
    }

    private static SyntaxNode Extended(SyntaxNode node, Dictionary<string, List<ExtensionField>> waiting)
    {
        switch (node)
        {
            case SequenceNode sequence:
                return new SequenceNode(Array.ConvertAll(sequence.Items.ToArray(), item => Extended(item, waiting)), default, sequence.IsInline);
            case MappingNode mapping:
                var path = NodePath.Of(mapping);
                List<MappingEntry> entries = [.. Array.ConvertAll(mapping.Entries.ToArray(), entry => entry with { Value = Extended(entry.Value, waiting) })];
                if (waiting.Remove(path, out var fields))
                    entries.AddRange(fields.Select(field => new MappingEntry(field.Key, default, ValueOf(field))));

                var extended = new MappingNode([.. entries], default, mapping.IsInline);
                return extended.Repeated.Count == 0
                    ? extended
                    : throw new ArgumentException($"The key '{extended.Repeated[0].Again.Key}' stands at '{path}' already.", nameof(waiting));
            default:
                return node;
        }
    }

    private static SyntaxNode ValueOf(ExtensionField field)
    {
        var problems = new DiagnosticBag(file: null, limit: 1);
        return JsonSyntax.Parse(field.Json, ReadingLimits.Default, problems) is { } value && problems.Errors == 0
            ? value
            : throw new ArgumentException($"The value of '{field.Key}' at '{field.Owner}' is no JSON: {problems.InOrder()[0].Message}", nameof(field));
    }
}
