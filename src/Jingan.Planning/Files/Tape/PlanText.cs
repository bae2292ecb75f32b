namespace Jingan.Planning.Files;

/// <summary>The text of one file, of which a tape is made to read it, and again where places in it are asked for.</summary>
/// <param name="Utf8">Its bytes, which nobody changes.</param>
/// <param name="Format">What they are read as.</param>
/// <param name="Limits">How much is read.</param>
internal sealed record PlanText(byte[] Utf8, TextFormat Format, ReadingLimits Limits)
{
    /// <summary>Its tape; null, with a diagnostic, where there is no whole value.</summary>
    public Tape? Tape(DiagnosticBag problems, CancellationToken cancellation = default) => Tapes.Of(Utf8, Format, Limits, problems, cancellation);

    /// <summary>Its tape once more: its problems were reported before.</summary>
    public Tape? Tape() => Tape(new DiagnosticBag(file: null, limit: 0));
}
