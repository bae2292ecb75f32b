namespace Jingan.Planning.Benchmarks.Data;

/// <summary>How much is generated; there are as many targets as indicators.</summary>
/// <param name="Indicators">Indicators, and targets.</param>
/// <param name="Observations">Observations, spread evenly over the indicators, year by year.</param>
/// <param name="Projects">Projects.</param>
public sealed record PlanSize(int Indicators, int Observations, int Projects);
