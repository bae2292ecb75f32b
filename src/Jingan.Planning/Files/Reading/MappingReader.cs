namespace Jingan.Planning.Files;

/// <summary>Reads the keys of one mapping.</summary>
internal readonly struct MappingReader
{
    private readonly int node;
    private readonly MappingForm form;
    private readonly ReadingContext context;
    private readonly int errorsBefore;

    public MappingReader(int node, MappingForm form, ReadingContext context)
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
    public Field Self => Files.Field.At(node, context);

    private Tape Tape => context.Tape;

    /// <summary>The same mapping, read by another form.</summary>
    public MappingReader By(MappingForm other) => new(this, other);

    /// <summary>Whether a key stands there and its value is nothing: <c>basis: null</c> says that there is none.</summary>
    public bool StatesNothing(Key key) => Find(key) is >= 0 and var value && Tape[value].Has(TokenFlags.Nothing);

    /// <summary>Whether a key stands there and its value is something.</summary>
    public bool States(Key key) => !At(key).IsAbsent;

    /// <summary>What stands at a key as a single value; null where nothing does, or something else.</summary>
    public string? TextOf(Key key) => At(key) is { IsAbsent: false } field ? field.Text : null;

    /// <summary>Whether the first of the keys, those for editors aside, has a name.</summary>
    public bool BeginsWith(Key key)
    {
        for (var (token, expected) = (node + 1, 0); token < Tape[node].End; token = Tape[token + 1].End)
        {
            if (form.Find(Tape, token, ref expected) is not { IsForEditors: true })
                return Tape.Is(token, key.Hash, key.Utf8);
        }

        return false;
    }

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

    /// <summary>Whether a key that nobody knows stands where one was meant: it is reported, and that the other is missing need not be said.</summary>
    public bool IsMistyped(Key key)
    {
        if (context.Kept is not null || context.Problems.IsFull)
            return false;

        foreach (var (name, isLeftOut, _) in Self.AllEntries())
        {
            if (!isLeftOut && form.Find(name) is null && MeantBy(name) == key.Name)
                return true;
        }

        return false;
    }

    /// <summary>Reports that a key is missing.</summary>
    public void ReportMissing(Key key)
    {
        if (IsMistyped(key))
        {
            context.Problems.CountAgain();
            return;
        }

        var (problems, stated) = (context.Problems, Find(key));
        var position = Tape.Places.Of(stated >= 0 ? stated : node);
        problems.Report(
            ShapeProblems.MissingKey, position, problems.IsFull ? "" : Tape.Places.PathOf(node, key.Name), Phrase.Quote(key.Name));
    }

    /// <summary>Keeps or reports the keys of a thing that its form does not know, as the caller of the reader wants it.</summary>
    /// <returns>Whether nothing was wrong in the mapping and below.</returns>
    public bool FinishThing() => Finish(context.Kept);

    /// <summary>Reports the keys that the form does not know.</summary>
    /// <returns>Whether nothing was wrong in the mapping and below.</returns>
    public bool Finish() => Finish(kept: null);

    private Field At(Key key) => Self.ValueOf(key);

    private int Find(Key key) => Tape.Find(node, key.Hash, key.Utf8);

    private bool Finish(List<ExtensionField>? kept)
    {
        var expected = 0;
        for (var key = node + 1; key < Tape[node].End; key = Tape[key + 1].End)
        {
            if (Tape[key].Has(TokenFlags.LeftOut))
                continue;

            var known = form.Find(Tape, key, ref expected);
            if (known is { IsForEditors: false })
                continue;

            // Paths name things by their id: where a form does not know it, it cannot be kept for later.
            if (kept is not null && (known is not null || Tape.Text(key) != "id"))
                kept.Add(new(OwnerPath.Of(Tape.Places.PathOf(node)), Tape.Text(key), JsonText.LineOf(OutputTree.Of(Tape, key + 1))));
            else if (known is null)
                ReportUnknown(key);
        }

        return context.Problems.Errors == errorsBefore;
    }

    private void ReportUnknown(int key)
    {
        var (problems, name) = (context.Problems, Tape.Text(key));
        problems.Report(
            ShapeProblems.UnknownKey, Tape.Places.Of(key), problems.IsFull ? "" : Tape.Places.PathOf(node, name), Phrase.Quote(name), Advice(name));
    }

    private Phrase Advice(string key)
    {
        if (context.Problems.IsFull)
            return Phrase.Empty;

        if (!Tape.IsJson && YamlAdvice.OfColon(key) is var advice && advice != Phrase.Empty)
            return advice;

        if (MeantBy(key) is { } meant)
            return Suggestions.Ask(meant);

        var all = Phrase.Quote(Words());
        return new($"可用的键：{all.Zh}。", $" Known are {all.En}.");
    }

    /// <summary>The key that was meant by one that nobody knows: one written much like it, or one whose meaning has the word; null where none is near.</summary>
    private string? MeantBy(string key)
    {
        var words = Words();
        if (context.Problems.Nearest(key.Split('：')[0], words) is { } nearest)
            return nearest;

        return key[0] > '\u007F' ? form.Keys.FirstOrDefault(known => known.Meaning.Zh.Contains(key, StringComparison.Ordinal))?.Name : null;
    }

    private List<string> Words()
    {
        List<string> words = [];
        foreach (var known in form.Keys)
        {
            if (!known.IsForEditors)
                words.Add(known.Name);
        }

        return words;
    }
}
