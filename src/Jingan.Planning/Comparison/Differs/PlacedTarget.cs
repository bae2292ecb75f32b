namespace Jingan.Planning.Comparison;

/// <summary>A target and where it stands in its plan.</summary>
/// <param name="Target">The target.</param>
/// <param name="Commitment">The commitment that it belongs to; null for the plan's own.</param>
internal sealed record PlacedTarget(Target Target, Commitment? Commitment);
