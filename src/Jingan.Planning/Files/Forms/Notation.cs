namespace Jingan.Planning.Files;

/// <summary>How a value is written in a file. Readers and writers go by it and the schema is made of it, so that they cannot differ.</summary>
/// <param name="shapes">The ways in which it may be written.</param>
internal class Notation(params Shape[] shapes)
{
    public ValueList<Shape> Shapes { get; } = [.. shapes];

    /// <summary>What people call a value that is written so; null where its shapes say it.</summary>
    public virtual Phrase? Called { get; init; }

    /// <summary>A list of mappings.</summary>
    public static Notation ListOf(Func<MappingForm> form) => new(new Shape.List(new(new Shape.Mapping(form))));

    /// <summary>A mapping.</summary>
    public static Notation Of(Func<MappingForm> form) => new(new Shape.Mapping(form));

    /// <summary>A text or a mapping that spells it out.</summary>
    public static Notation TextOr(Func<MappingForm> form) => new(new Shape.Text(), new Shape.Number(), new Shape.Flag(), new Shape.Mapping(form));
}

/// <summary>How a value is written that says everything by itself, without regard to what stands around it.</summary>
/// <typeparam name="T">What it says, with a null for what is absent or wrong.</typeparam>
internal abstract class Notation<T>(params Shape[] shapes) : Notation(shapes)
{
    /// <summary>The value; null where the field is absent, and, with a diagnostic, where it is not written so.</summary>
    public abstract T Read(Field field);

    /// <summary>The value as it is written; null where there is none.</summary>
    /// <exception cref="ArgumentException">The format cannot say it.</exception>
    public abstract OutputNode? Write(T value);
}

/// <summary>A text in a notation of its own.</summary>
/// <typeparam name="T">What it says, with a null for what is absent or wrong.</typeparam>
internal abstract class ScalarValue<T> : Notation<T?>
{
    private readonly Func<string, bool> isReadable;

    protected ScalarValue(params Shape[] shapes)
        : base(shapes) => isReadable = text => Parse(text) is not null;

    /// <summary>How it stands in a text.</summary>
    protected virtual ScalarForm Form => ScalarForm.Text;

    public sealed override T? Read(Field field)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return default;

        var known = KnownIn(field.Context);
        if (known is not null && known.TryGetValue(text, out var met))
            return met;

        var value = Parse(text);
        if (value is null)
            Report(field, text, HalfWidth.Question(text, isReadable));
        else
            known?.Add(text, value);

        return value;
    }

    public sealed override OutputNode? Write(T? value) => value is null ? null : new ScalarNode(TextOf(value), Form, isReadable);

    /// <summary>What a text says; null where it is not written so.</summary>
    public abstract T? Parse(string text);

    /// <summary>The values that were met already, where a file names few of them, often; null where they are not kept.</summary>
    protected virtual Dictionary<string, T>? KnownIn(ReadingContext context) => null;

    /// <summary>What is wrong with a text that is not written so.</summary>
    protected abstract DiagnosticKind Problem { get; }

    /// <summary>Reports a text that is not written so.</summary>
    /// <param name="field">Where it stands.</param>
    /// <param name="text">The text.</param>
    /// <param name="question">Whether another text was meant; empty where none is near.</param>
    protected virtual void Report(Field field, string text, Phrase question) => field.Report(Problem, Phrase.Quote(text), question);

    /// <summary>Reports a word that is none of some.</summary>
    protected static void ReportWord(Field field, string text, ValueList<string> words) =>
        field.Report(ShapeProblems.UnknownWord, Phrase.Quote(text), Phrase.Quote(words), field.Problems.DidYouMean(text, words));

    /// <summary>The text that says the value.</summary>
    protected abstract string TextOf(T value);
}
