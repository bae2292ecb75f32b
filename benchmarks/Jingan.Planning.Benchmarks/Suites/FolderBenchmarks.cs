using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

/// <summary>3,000 files, read and checked against each other.</summary>
[MemoryDiagnoser]
public class FolderBenchmarks
{
    private IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> yaml = [];
    private IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> json = [];

    [GlobalSetup]
    public void Make() => (yaml, json) = (Samples.Full.Folder.YamlFiles, Samples.Full.Folder.JsonFiles);

    [Benchmark(Baseline = true)]
    public int YamlEvents() => Loading.YamlEvents(yaml);

    [Benchmark]
    public int Yaml() => Loading.Validated(yaml);

    [Benchmark]
    public int Json() => Loading.Validated(json);
}
