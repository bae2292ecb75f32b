namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>What the pairs of a pairing came to.</summary>
/// <param name="Pairing">The pairing.</param>
/// <param name="Time">The ratios of CPU time.</param>
/// <param name="Bytes">The ratio of allocated bytes, which hardly varies: the median; null where either allocates none.</param>
/// <param name="Candidate">What the candidate takes, as the median of its samples.</param>
internal sealed record PairedResult(Pairing Pairing, RatioSpread Time, double? Bytes, Cost Candidate);
