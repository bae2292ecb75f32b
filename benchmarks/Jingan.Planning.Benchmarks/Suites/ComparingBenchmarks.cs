using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;
using Newtonsoft.Json.Linq;

namespace Jingan.Planning.Benchmarks.Suites;

/// <summary>10,000 targets, of which a tenth changed.</summary>
[MemoryDiagnoser]
public class ComparingBenchmarks
{
    private JObject before = [];
    private JObject after = [];

    [GlobalSetup]
    public void Parse() => (before, after) = (JsonTargets.ById(Samples.Full.Wide), JsonTargets.ById(Samples.Full.WideChanged));

    [Benchmark(Baseline = true)]
    public int KeyedDiffByHand() => Comparing.ByHand(Samples.Full.Wide.Plan, Samples.Full.WideChanged.Plan);

    [Benchmark]
    public int Compare() => Comparing.Compare(Samples.Full.Wide.Plan, Samples.Full.WideChanged.Plan, Samples.Full.Wide.Set);

    [Benchmark]
    public int CompareNetObjects() => Comparing.Objects(Samples.Full.Wide.Plan, Samples.Full.WideChanged.Plan);

    [Benchmark]
    public int JsonDiffPatchById() => Comparing.Json(before, after);
}
