namespace Jingan.Planning.Files;

/// <summary>What all values of one file are read with.</summary>
/// <param name="tape">The file's tokens.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="kept">Where unknown keys of things are kept; null where they are reported.</param>
/// <param name="wordings">The wordings that were read already; null for none.</param>
internal sealed class ReadingContext(Tape tape, DiagnosticBag problems, List<ExtensionField>? kept = null, WordingMemory? wordings = null)
{
    private const int NameSlots = 64;
    private Name?[]? names;

    public WordingMemory Wordings { get; } = wordings ?? new();

    public Tape Tape => tape;

    public DiagnosticBag Problems => problems;

    public List<ExtensionField>? Kept => kept;

    /// <summary>The periods so far: a file names few of them, often.</summary>
    public Dictionary<string, ReportingPeriod> Periods { get; } = new(StringComparer.Ordinal);

    /// <summary>The sound units so far: a file names few of them, often.</summary>
    public Dictionary<string, Unit> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>The id of the document that a source named last: the next one mostly names it too.</summary>
    public string Document { get; private set; } = "";

    /// <summary>A Chinese name as one value, mostly, however often it stands in the file: categories, groups, departments.</summary>
    public Name NameOf(string zh)
    {
        names ??= new Name?[NameSlots];
        ref var slot = ref names[((uint)(zh.Length * 31) + zh[0] + zh[^1]) % NameSlots];
        return slot is { } known && known.Zh == zh ? known : slot = new(zh);
    }

    /// <summary>The id of a document as one string, however often it stands in a row.</summary>
    public string DocumentOf(ReadOnlySpan<char> id) => id.SequenceEqual(Document) ? Document : Document = id.ToString();
}
