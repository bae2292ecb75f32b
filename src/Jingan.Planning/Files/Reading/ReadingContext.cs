namespace Jingan.Planning.Files;

/// <summary>What all values of one file are read with.</summary>
/// <param name="tape">The file's tokens.</param>
/// <param name="problems">Where problems go.</param>
/// <param name="kept">Where unknown keys of things are kept; null where they are reported.</param>
internal sealed class ReadingContext(Tape tape, DiagnosticBag problems, List<ExtensionField>? kept = null)
{
    public Tape Tape => tape;

    public DiagnosticBag Problems => problems;

    public List<ExtensionField>? Kept => kept;

    /// <summary>The sound units so far: a file names few of them, often.</summary>
    public Dictionary<string, Unit> Units { get; } = new(StringComparer.Ordinal);
}
