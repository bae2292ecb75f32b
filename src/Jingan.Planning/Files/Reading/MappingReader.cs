namespace Jingan.Planning.Files;

/// <summary>Reads the keys of one mapping.</summary>
internal readonly struct MappingReader
{
    /// <summary>Paths name things by it: where a form does not know it, it cannot be kept for later.</summary>
    private const string Id = "id";

    private readonly MappingNode node;
    private readonly MappingForm form;
    private readonly ReadingContext context;
    private readonly int errorsBefore;

    public MappingReader(MappingNode node, MappingForm form, ReadingContext context)
    {
        this.node = node;
        this.form = form;
        this.context = context;
        errorsBefore = context.Problems.Errors;
    }

    private MappingReader(MappingReader whole, MappingForm form)
    {
        this = whole;
        this.form = form;
    }

    /// <summary>The mapping itself.</summary>
    public Field Self => new(node, context);

    /// <summary>The same mapping, read by another form.</summary>
    public MappingReader By(MappingForm other) => new(this, other);

    /// <summary>Whether a key stands there and its value is nothing: <c>basis: null</c> says that there is none.</summary>
    public bool StatesNothing(Key key) => node.Find(key.Name)?.Value is ScalarNode { IsNothing: true };

    /// <summary>Whether a key stands there and its value is something.</summary>
    public bool States(Key key) => !At(key).IsAbsent;

    /// <summary>What the value of a key says; null where it is absent or nothing is written, with a diagnostic where the key is required.</summary>
    public T Read<T>(Key<T> key) => key.Notation.Read(Field(key));

    /// <summary>Those of the items of a list that can be read.</summary>
    public ValueList<T> List<T>(Key key, Func<Field, T?> read)
        where T : class => Field(key).List(read);

    /// <summary>As the other, with a state that is handed to each item's reader.</summary>
    public ValueList<T> List<T, TState>(Key key, Func<Field, TState, T?> read, TState state)
        where T : class => Field(key).List(read, state);

    /// <summary>The value of a key; absent where nothing is written, with a diagnostic where the key is required.</summary>
    public Field Field(Key key)
    {
        var field = At(key);
        if (field.IsAbsent && key.IsRequired)
            ReportMissing(key);

        return field;
    }

    /// <summary>Reports that a key is missing.</summary>
    public void ReportMissing(Key key)
    {
        var position = node.Find(key.Name)?.Value.Position ?? node.Position;
        context.Problems.Report(
            ShapeProblems.MissingKey, position, context.Problems.IsFull ? "" : NodePath.Of(node, key.Name), Phrase.Quote(key.Name));
    }

    /// <summary>Keeps or reports the keys of a thing that its form does not know, as the caller of the reader wants it.</summary>
    /// <returns>Whether nothing was wrong in the mapping and below.</returns>
    public bool FinishThing() => Finish(context.Kept);

    /// <summary>Reports the keys that the form does not know.</summary>
    /// <returns>Whether nothing was wrong in the mapping and below.</returns>
    public bool Finish() => Finish(kept: null);

    private Field At(Key key)
    {
        var index = node.IndexOf(key.Name);
        return index >= 0 && node.Entries[index].Value is var value and not ScalarNode { IsNothing: true } ? new(value, context) : new(null, context);
    }

    private bool Finish(List<ExtensionField>? kept)
    {
        var expected = 0;
        foreach (ref readonly var entry in node.Entries)
        {
            var known = form.Find(entry.Key, ref expected);
            if (known is { IsForEditors: false })
                continue;

            if (kept is not null && (known is not null || entry.Key != Id))
                kept.Add(new(NodePath.Of(node), entry.Key, JsonTreeWriter.ToLine(entry.Value)));
            else if (known is null)
                ReportUnknown(entry);
        }

        return context.Problems.Errors == errorsBefore;
    }

    private void ReportUnknown(MappingEntry entry)
    {
        var problems = context.Problems;
        problems.Report(
            ShapeProblems.UnknownKey, entry.KeyPosition, problems.IsFull ? "" : NodePath.Of(node, entry.Key), Phrase.Quote(entry.Key), Advice(entry.Key));
    }

    private Phrase Advice(string key)
    {
        if (context.Problems.IsFull)
            return Phrase.Empty;

        List<string> words = [];
        foreach (var known in form.Keys)
        {
            if (!known.IsForEditors)
                words.Add(known.Name);
        }

        var question = context.Problems.DidYouMean(key, words);
        var all = Phrase.Quote(words);
        return question != Phrase.Empty ? question : new($"可用的键：{all.Zh}。", $" Known are {all.En}.");
    }
}
