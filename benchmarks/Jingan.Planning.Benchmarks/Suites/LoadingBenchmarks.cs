using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

[MemoryDiagnoser]
public class LoadingBenchmarks
{
    public static IEnumerable<Sample> Sizes => [Samples.Full.District, Samples.Full.Wide];

    [ParamsSource(nameof(Sizes))]
    public Sample Size { get; set; } = null!;

    [Benchmark(Baseline = true)]
    public int YamlEvents() => Loading.YamlEvents(Size.YamlFiles);

    [Benchmark]
    public int YamlObjects() => Loading.YamlObjects(Size.Yaml);

    [Benchmark]
    public int Yaml() => Loading.Validated(Size.YamlFiles);

    [Benchmark]
    public int JsonRecords() => Loading.JsonRecords(Size.Json);

    [Benchmark]
    public int Json() => Loading.Validated(Size.JsonFiles);
}
