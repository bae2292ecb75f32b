using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

/// <summary>Every target's wording of the 14th plan.</summary>
[MemoryDiagnoser]
public class WordingBenchmarks
{
    [Benchmark(Baseline = true)]
    public int NumbersByPattern() => ReadingWordings.Numbers();

    [Benchmark]
    public int Read() => ReadingWordings.Read();
}
