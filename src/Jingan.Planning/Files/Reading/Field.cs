using System.Runtime.InteropServices;

namespace Jingan.Planning.Files;

/// <summary>A value of a text on its way into the model, or the place where one could stand and does not.</summary>
internal readonly struct Field
{
    private const int Absent = -1;
    private readonly int token;

    private Field(int token, ReadingContext context)
    {
        this.token = token;
        Context = context;
    }

    public bool IsAbsent => token < 0;

    public bool IsMapping => !IsAbsent && Tape[token].Kind == TokenKind.Mapping;

    public bool IsList => !IsAbsent && Tape[token].Kind == TokenKind.Sequence;

    /// <summary>The token that stands there.</summary>
    public int Token => token;

    public ReadingContext Context { get; }

    public DiagnosticBag Problems => Context.Problems;

    /// <summary>What a single value says; null where it is none, or nothing is written.</summary>
    public string? Text => Tape[token].Kind == TokenKind.Scalar && !Tape[token].Has(TokenFlags.Nothing) ? Tape.Text(token) : null;

    /// <summary>Copies what a single value says, where there is room for it and it stands in the text as it is.</summary>
    /// <param name="text">Where to; then what was copied.</param>
    public bool TryCopy(ref Span<char> text) => !IsAbsent && Tape.TryCopy(token, ref text);

    /// <summary>How many items a list has.</summary>
    public int Count
    {
        get
        {
            var count = 0;
            foreach (var _ in Items())
                count++;

            return count;
        }
    }

    private Tape Tape => Context.Tape;

    /// <summary>The whole of a text.</summary>
    public static Field Whole(ReadingContext context) => new(0, context);

    /// <summary>A value of a text.</summary>
    public static Field At(int token, ReadingContext context) => new(token, context);

    /// <summary>No value.</summary>
    public static Field None(ReadingContext context) => new(Absent, context);

    /// <summary>The same value, whose problems were reported already.</summary>
    public Field Silent() => new(token, new ReadingContext(Tape, new DiagnosticBag(file: null, limit: 0)));

    /// <summary>Reports a problem at this value.</summary>
    public void Report(DiagnosticKind kind, params ReadOnlySpan<Phrase> arguments) =>
        Problems.Report(kind, Tape.Places.Of(token), Problems.IsFull ? "" : Tape.Places.PathOf(token), arguments);

    /// <summary>Reports that the value has another shape than expected; one that was refused was reported already.</summary>
    public void ReportShape(Phrase expected)
    {
        if (!IsAbsent && Tape[token].Kind == TokenKind.Refused)
            Problems.CountAgain();
        else
            Report(ShapeProblems.WrongShape, ShapeNames.Of(Tape, token), expected, AdviceOn(expected));
    }

    private Phrase AdviceOn(Phrase expected)
    {
        if (IsAbsent || Tape.IsJson)
            return Phrase.Empty;

        if (expected == ShapeNames.Text && IsList)
            return new("方括号若是文本的一部分，请加引号。", " Where the brackets are part of a text, put it in quotation marks.");

        if (expected == ShapeNames.List && IsMapping)
            return new("各项各以“- ”开头。", " Write each item behind '- '.");

        return Text is { } text && expected != ShapeNames.Text ? YamlAdvice.OfColon(text) : Phrase.Empty;
    }

    /// <summary>Reports that the value should not be there; does nothing where it is absent.</summary>
    public void ReportNeedless(Phrase why)
    {
        if (token > 0 && Tape[token - 1].Kind == TokenKind.Key)
            Report(ShapeProblems.KeyWithoutCause, Phrase.Quote(Tape.Text(token - 1)), why);
    }

    /// <summary>The keys of the value; null where it is no mapping, which is reported unless the caller only looks.</summary>
    public MappingReader? AsMapping(MappingForm form, bool isReported = true)
    {
        if (IsMapping)
            return new(token, form, Context);

        if (isReported)
            ReportShape(ShapeNames.Mapping);

        return null;
    }

    /// <summary>Those of the items that can be read; none where the value is absent and, with a diagnostic, where it is no list.</summary>
    public ValueList<T> List<T>(Func<Field, T?> read)
        where T : class => List(static (item, read) => read(item), read);

    /// <summary>As the other, with a state that is handed to each item's reader.</summary>
    public ValueList<T> List<T, TState>(Func<Field, TState, T?> read, TState state)
        where T : class
    {
        if (!IsAList())
            return [];

        var items = new T[Count];
        var count = 0;
        foreach (var item in Items())
        {
            Tape.Cancellation.ThrowIfCancellationRequested();
            if (read(item, state) is { } value)
                items[count++] = value;
        }

        return new(ImmutableCollectionsMarshal.AsImmutableArray(count == items.Length ? items : items[..count]));
    }

    /// <summary>The keys of a mapping with their values, whatever they are; none where the value is absent and, with a diagnostic, where it is none.</summary>
    public List<(string Key, Field Value)> Entries()
    {
        var entries = new List<(string, Field)>();
        if (!IsAbsent && !IsMapping)
            ReportShape(ShapeNames.Mapping);

        for (var key = token + 1; IsMapping && key < Tape[token].End; key = Tape[key + 1].End)
        {
            if (!Tape[key].Has(TokenFlags.LeftOut))
                entries.Add((Tape.Text(key), new(Tape[key + 1].Has(TokenFlags.Nothing) ? Absent : key + 1, Context)));
        }

        return entries;
    }

    /// <summary>What stands behind a key of a mapping; absent where nothing does.</summary>
    public Field ValueOf(Key key) =>
        IsMapping && Tape.Find(token, key.Hash, key.Utf8) is >= 0 and var value && !Tape[value].Has(TokenFlags.Nothing) ? new(value, Context) : None(Context);

    /// <summary>All keys of a mapping, those included that do not count because they were refused or stand there already.</summary>
    public IEnumerable<(string Name, bool IsLeftOut, Field Value)> AllEntries()
    {
        for (var key = token + 1; IsMapping && key < Tape[token].End; key = Tape[key + 1].End)
            yield return (Tape.Text(key), Tape[key].Has(TokenFlags.LeftOut), new(key + 1, Context));
    }

    /// <summary>Whether the value is a list; where it is neither that nor absent, that is reported.</summary>
    public bool IsAList()
    {
        if (!IsAbsent && !IsList)
            ReportShape(ShapeNames.List);

        return IsList;
    }

    /// <summary>The items of a list; none where the value is none.</summary>
    public FieldItems Items() => new(Context, IsList ? token : Absent);
}

/// <summary>The items of a list, one after the other.</summary>
internal struct FieldItems
{
    private readonly ReadingContext context;
    private readonly int end;
    private int item;
    private int next;

    /// <summary>The items of a list; none where the list is below 0.</summary>
    public FieldItems(ReadingContext context, int list)
    {
        this.context = context;
        next = list + 1;
        end = list < 0 ? 0 : context.Tape[list].End;
    }

    public readonly Field Current => Field.At(item, context);

    public readonly FieldItems GetEnumerator() => this;

    public bool MoveNext()
    {
        if (next >= end)
            return false;

        item = next;
        next = context.Tape[item].End;
        return true;
    }
}
