namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Something that is measured.</summary>
/// <param name="Name">What it does, in words that a row of a table can begin with.</param>
/// <param name="Run">Does it once and gives a number of what there was to do, so that nothing is optimized away and two ways can be checked against each other.</param>
internal sealed record Work(string Name, Func<int> Run);
