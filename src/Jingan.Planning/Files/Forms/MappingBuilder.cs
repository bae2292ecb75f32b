namespace Jingan.Planning.Files;

/// <summary>Puts keys with their values into a mapping, in the order of the calls; what is absent is left out.</summary>
internal sealed class MappingBuilder
{
    private const int UsualKeys = 12;

    private readonly List<MappingEntry> entries = new(UsualKeys);

    public MappingBuilder Add<T>(Key<T> key, T value) => Add(key, key.Notation.Write(value));

    public MappingBuilder Add(Key key, OutputNode? value)
    {
        if (value is not null)
            entries.Add(new(key.Name, value));

        return this;
    }

    /// <summary>A flag, written where it holds.</summary>
    public MappingBuilder Flag(Key<bool?> key, bool holds) => Add(key, holds ? true : null);

    /// <summary>A key that says in so many words that there is nothing, where the absent key would say something.</summary>
    public MappingBuilder Nothing(Key key) => Add(key, new ScalarNode("null", ScalarForm.Plain));

    /// <summary>A list, written where it has items.</summary>
    public MappingBuilder List(Key key, IEnumerable<OutputNode> items, bool isInline = false)
    {
        var list = items.ToArray();
        return Add(key, list.Length == 0 ? null : new SequenceNode(list, isInline));
    }

    public MappingNode Build() => new([.. entries]);

    /// <summary>The mapping, to be written on one line where it fits.</summary>
    public MappingNode BuildInline() => new([.. entries], isInline: true);
}
