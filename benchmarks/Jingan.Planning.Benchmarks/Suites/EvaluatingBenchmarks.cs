using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

[MemoryDiagnoser]
public class EvaluatingBenchmarks
{
    public static IEnumerable<Sample> Sizes => [Samples.Full.District, Samples.Full.Wide];

    [ParamsSource(nameof(Sizes))]
    public Sample Size { get; set; } = null!;

    [Benchmark(Baseline = true)]
    public int BoundsByHand() => Evaluating.ByHand(Size.Plan, Size.Set);

    [Benchmark]
    public int Evaluate() => Evaluating.Evaluate(Size.Plan, Size.Set);
}
