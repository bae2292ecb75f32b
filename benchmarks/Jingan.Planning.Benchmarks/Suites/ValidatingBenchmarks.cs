using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

[MemoryDiagnoser]
public class ValidatingBenchmarks
{
    public static IEnumerable<Sample> Sizes => [Samples.Full.District, Samples.Full.Wide];

    [ParamsSource(nameof(Sizes))]
    public Sample Size { get; set; } = null!;

    [Benchmark(Baseline = true)]
    public int ReferencesByHand() => Validating.References(Size.Set);

    [Benchmark]
    public int EveryRule() => Validating.Validate(Size.Set);
}
