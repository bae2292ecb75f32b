using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

/// <summary>The file of the 14th plan alone: what it refers to stands in others.</summary>
[MemoryDiagnoser]
public class BuiltInFileBenchmarks
{
    [Benchmark(Baseline = true)]
    public int YamlEvents() => Loading.YamlEvents(BuiltInFile.Yaml);

    [Benchmark]
    public int Yaml() => Loading.Read(BuiltInFile.Yaml[0].Bytes);
}
