namespace Jingan.Planning.Evaluation;

/// <summary>How many targets are undetermined for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many.</param>
public readonly record struct ReasonCount(GapReason Reason, int Count)
{
    /// <summary>The reason.</summary>
    public GapReason Reason { get; } = Reason;

    /// <summary>How many.</summary>
    public int Count { get; } = Count;
}
