using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>Puts keys with their values into a mapping, in the order of the calls; what is absent is left out.</summary>
internal sealed class MappingBuilder
{
    private readonly List<MappingEntry> entries = [];

    public MappingBuilder Add(string key, OutputNode? value)
    {
        if (value is not null)
            entries.Add(new(key, value));

        return this;
    }

    public MappingBuilder Text(string key, string? text) => Add(key, text is null ? null : TextNode.Of(text));

    public MappingBuilder Word<T>(string key, WordTable<T> table, T? meaning)
        where T : struct, Enum =>
        Text(key, meaning is { } word ? table.WordFor(word) : null);

    /// <summary>A flag, written where it holds.</summary>
    public MappingBuilder Flag(string key, bool holds) => Add(key, holds ? new ScalarNode("true", ScalarForm.Plain) : null);

    public MappingBuilder Count(string key, int? count) =>
        Add(key, count is { } number ? new ScalarNode(number.ToString(CultureInfo.InvariantCulture), ScalarForm.Plain) : null);

    /// <summary>A key that says in so many words that there is nothing, where the absent key would say something.</summary>
    public MappingBuilder Nothing(string key) => Add(key, new ScalarNode("null", ScalarForm.Plain));

    /// <summary>A list, written where it has items.</summary>
    public MappingBuilder List(string key, IEnumerable<OutputNode> items, bool isInline = false)
    {
        var list = items.ToArray();
        return Add(key, list.Length == 0 ? null : new SequenceNode(list, isInline));
    }

    public MappingNode Build() => new([.. entries]);

    /// <summary>The mapping, to be written on one line where it fits.</summary>
    public MappingNode BuildInline() => new([.. entries], isInline: true);
}
