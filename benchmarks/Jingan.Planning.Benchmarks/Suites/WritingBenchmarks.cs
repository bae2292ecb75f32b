using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

[MemoryDiagnoser]
public class WritingBenchmarks
{
    public static IEnumerable<Sample> Sizes => [Samples.Full.District, Samples.Full.Wide];

    [ParamsSource(nameof(Sizes))]
    public Sample Size { get; set; } = null!;

    [Benchmark(Baseline = true)]
    public int YamlOfObjects() => WritingPlans.YamlOf(Size.Plain);

    [Benchmark]
    public int Yaml() => WritingPlans.Yaml(Size.Set);

    [Benchmark]
    public int JsonOfRecords() => WritingPlans.JsonOf(Size.Plain);

    [Benchmark]
    public int Json() => WritingPlans.Json(Size.Set);
}
