using BenchmarkDotNet.Attributes;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Suites;

/// <summary>The built-in data in a cold process, against a program that does nothing; and in a warm one.</summary>
[MemoryDiagnoser]
public class FirstUseBenchmarks
{
    [Benchmark(Baseline = true)]
    public int EmptyProgram() => Children.Run();

    [Benchmark]
    public int LoadInAColdProgram() => Children.Run("load", BuiltInFile.Id);

    [Benchmark]
    public int LoadAndEvaluateInAColdProgram() => Children.Run("evaluate", BuiltInFile.Id);

    [Benchmark]
    public int LoadAgain() => BuiltInPlans.Load(BuiltInFile.Id).Plans[0].Targets.Count;
}
