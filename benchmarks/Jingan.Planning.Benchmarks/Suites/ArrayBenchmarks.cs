using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;
using Newtonsoft.Json.Linq;

namespace Jingan.Planning.Benchmarks.Suites;

/// <summary>JsonDiffPatch on targets as arrays, where it takes time quadratic in their number.</summary>
[MemoryDiagnoser]
public class ArrayBenchmarks
{
    private JArray before = [];
    private JArray after = [];

    [Params(250, 500)]
    public int Targets { get; set; }

    [GlobalSetup]
    public void Parse() => (before, after) = (JsonTargets.AsArray(Samples.Full.Wide, Targets), JsonTargets.AsArray(Samples.Full.WideChanged, Targets));

    [Benchmark]
    public int JsonDiffPatch() => Comparing.Json(before, after);
}
