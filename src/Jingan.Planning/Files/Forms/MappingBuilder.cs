namespace Jingan.Planning.Files;

/// <summary>Puts keys with their values into a mapping, in the order of the calls; what is absent is left out.</summary>
/// <param name="keys">How many there mostly are.</param>
internal sealed class MappingBuilder(int keys = 8)
{
    private MappingEntry[] entries = new MappingEntry[keys];
    private int count;

    public MappingBuilder Add<T>(Key<T> key, T value) => Add(key, key.Notation.Write(value));

    public MappingBuilder Add(Key key, OutputNode? value)
    {
        if (value is null)
            return this;

        if (count == entries.Length)
            Array.Resize(ref entries, 2 * count);

        entries[count++] = new(key.Name, value);
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

    /// <summary>A list of things of the model, written where it has items.</summary>
    public MappingBuilder List<T>(Key key, ValueList<T> items, Func<T, OutputNode> write, bool isInline = false) =>
        items.Count == 0 ? this : Add(key, new SequenceNode(items.Count, index => write(items[index]), isInline));

    /// <summary>The mapping, and how it is read where its values alone do not tell that it can be.</summary>
    public MappingNode Build(Action<Field>? reading = null) => new(entries.AsMemory(0, count)) { Reading = reading };

    /// <summary>The mapping, to be written on one line where it fits.</summary>
    public MappingNode BuildInline(Action<Field>? reading = null) => new(entries.AsMemory(0, count), isInline: true) { Reading = reading };
}
