using Jingan.Planning.Tracing;
using Jingan.Planning.Tests.Tracing;

namespace Jingan.Planning.Tests.Alignment;

/// <summary>A five-year plan for 2021–2025 with one target, and a plan of one of its years, the first by default, with one target.</summary>
internal sealed record AlignmentCase(string Upper, Basis? UpperBasis, string Lower, Basis? LowerBasis)
{
    public Things Things { get; init; } = new();

    public int Year { get; init; } = 2021;

    public AlignedPair Pair() => PlanAlignment.Between(
        Things.PlanFor(2021, 2025, (Upper, UpperBasis)), Things.PlanFor(Year, Year, (Lower, LowerBasis)), Things.Set).Pairs.Single();
}
