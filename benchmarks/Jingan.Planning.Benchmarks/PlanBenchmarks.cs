using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks;

/// <summary>What BenchmarkDotNet measures; on a shared machine trust <c>--paired</c> more.</summary>
[MemoryDiagnoser]
public class PlanBenchmarks
{
    [Benchmark(Baseline = true)]
    public int YamlEventsAlone() => Yaml.Events();

    [Benchmark]
    public int LoadPlan() => Yaml.Load();

    [Benchmark]
    public int NumbersByPattern() => Wordings.Numbers();

    [Benchmark]
    public int ReadWordings() => Wordings.Read();

    [Benchmark]
    public int EvaluatePlan() => Evaluations.Evaluate();

    [Benchmark]
    public int ComparePlans() => Comparisons.Compare();

    [Benchmark]
    public int KeyedDiff() => Comparisons.KeyedDiff();
}
