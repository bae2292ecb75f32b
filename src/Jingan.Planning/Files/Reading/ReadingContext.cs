namespace Jingan.Planning.Files;

/// <summary>What all values of one file are read with.</summary>
/// <param name="tape">The file's tokens.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="kept">Where unknown keys of things are kept; null where they are reported.</param>
/// <param name="memory">What was read before; null for nothing.</param>
internal sealed class ReadingContext(Tape tape, DiagnosticBag problems, List<ExtensionField>? kept = null, ReadingMemory? memory = null)
{
    public ReadingMemory Memory { get; } = memory ?? new();

    public Tape Tape => tape;

    public DiagnosticBag Problems => problems;

    public List<ExtensionField>? Kept => kept;

    /// <summary>The id of the document that a source named last: the next one mostly names it too.</summary>
    public string Document { get; private set; } = "";

    /// <summary>The id of a document as one string, however often it stands in a row.</summary>
    public string DocumentOf(ReadOnlySpan<char> id) => id.SequenceEqual(Document) ? Document : Document = id.ToString();
}
