namespace Jingan.Planning.Files;

/// <summary>A value that is going to be written.</summary>
internal abstract class OutputNode;

/// <summary>Keys with their values.</summary>
/// <param name="entries">The keys in order; each stands there once.</param>
/// <param name="isInline">Whether it is written on one line where it fits.</param>
internal sealed class MappingNode(ReadOnlyMemory<MappingEntry> entries, bool isInline = false) : OutputNode
{
    /// <summary>Whether its keys are data, such as the systems of codes, and none of the format.</summary>
    public bool HasKeysOfData { get; init; }

    /// <summary>Reads it, where more has to hold than that each of its values can be read; null where nothing has.</summary>
    public Action<Field>? Reading { get; init; }

    public ReadOnlySpan<MappingEntry> Entries => entries.Span;

    public bool IsInline => isInline;
}

/// <summary>A key with its value.</summary>
internal readonly record struct MappingEntry(string Key, OutputNode Value);

/// <summary>A list of values, each made when it is asked for: of a long list there is one at a time.</summary>
/// <param name="count">How many there are.</param>
/// <param name="make">Makes the one at an index.</param>
/// <param name="isInline">Whether it is written on one line where it fits.</param>
internal sealed class SequenceNode(int count, Func<int, OutputNode> make, bool isInline = false) : OutputNode
{
    public SequenceNode(OutputNode[] items, bool isInline = false)
        : this(items.Length, index => items[index], isInline)
    {
    }

    public int Count => count;

    public bool IsInline => isInline;

    public OutputNode this[int index] => make(index);
}

/// <summary>A single value.</summary>
/// <param name="text">Its text.</param>
/// <param name="form">How it stands in a text.</param>
/// <param name="isReadable">Whether the text is read where it stands; null where every text is that is not blank.</param>
internal sealed class ScalarNode(string text, ScalarForm form, Func<string, bool>? isReadable = null) : OutputNode
{
    public string Text => text;

    public ScalarForm Form => form;

    /// <summary>Whether it says that there is nothing.</summary>
    public bool IsNothing => form == ScalarForm.Plain && (text is "" or "~" or "null");

    /// <summary>Whether a reader takes it.</summary>
    public bool IsReadable => IsNothing || (isReadable is null ? !string.IsNullOrWhiteSpace(text) : isReadable(text));
}

/// <summary>How a single value stands in a text.</summary>
internal enum ScalarForm
{
    /// <summary>Free text: a string of JSON, in quotation marks in YAML wherever it could be taken for something else.</summary>
    Text,

    /// <summary>A number or period in the notation of the file format: bare in YAML, a string of JSON, so that no digit is lost.</summary>
    Notation,

    /// <summary>Bare in either: a whole number, <c>true</c>, <c>false</c>, <c>null</c>, and whatever a YAML text leaves without quotation marks.</summary>
    Plain,
}
