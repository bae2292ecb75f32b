using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Every pairing, in the order of the table.</summary>
internal static class AllPairs
{
    public static IEnumerable<Pairing> Of(Samples samples) =>
    [
        .. YamlPairs.Of(samples),
        .. JsonPairs.Of(samples),
        .. WritingPairs.Of(samples),
        .. ValidatingPairs.Of(samples),
        .. ComparingPairs.Of(samples),
        .. ComparerPairs.Of(samples),
        .. EvaluatingPairs.Of(samples),
        .. WordingPairs.All(),
        .. FirstUsePairs.All(),
    ];
}
