namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>A candidate, and the baseline that it is measured against.</summary>
/// <param name="Name">What the ratio says, as the README would.</param>
/// <param name="Candidate">Gives a number so that nothing is optimized away.</param>
/// <param name="Baseline">As the candidate does.</param>
internal sealed record Pairing(string Name, Func<int> Candidate, Func<int> Baseline);
