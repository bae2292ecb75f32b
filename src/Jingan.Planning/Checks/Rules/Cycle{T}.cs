namespace Jingan.Planning.Checks;

/// <summary>A way that leads back to where it began.</summary>
/// <param name="Start">The nodes on it in order; of a long way the first ones.</param>
/// <param name="End">The last nodes of a long way; none of a short one.</param>
internal sealed record Cycle<T>(IReadOnlyList<T> Start, IReadOnlyList<T> End)
{
    /// <summary>The node from which an edge leads to the first one.</summary>
    public T Last => End.Count > 0 ? End[^1] : Start[^1];
}
