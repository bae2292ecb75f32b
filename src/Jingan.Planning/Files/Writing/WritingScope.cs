namespace Jingan.Planning.Files;

/// <summary>What the things of one file share while they are written: the same that they are read with.</summary>
/// <param name="indicators">The file's own indicators.</param>
internal sealed class WritingScope(IReadOnlyCollection<Indicator> indicators)
{
    /// <summary>The file's own indicators, whose units the wordings of its targets and values may use.</summary>
    public KnownIndicators Indicators { get; } = new(indicators);

    /// <summary>What was read of it already.</summary>
    public ReadingMemory Memory { get; } = new();
}
