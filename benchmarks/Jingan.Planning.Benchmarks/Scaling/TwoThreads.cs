using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Files;

namespace Jingan.Planning.Benchmarks.Scaling;

/// <summary>300 files read by one thread and by two: whether they get in each other's way.</summary>
internal static class TwoThreads
{
    private const int Files = 300;
    private const int Pairs = 15;

    public static string Sentence()
    {
        var bytes = new Sample("", new(Indicators: 26, Observations: 60, Projects: 82)).Yaml;
        var ratios = new Paired.RatioSpread(Enumerable.Range(0, Pairs + 1).Select(_ => Cpu(() => Read(bytes, threads: 2)) / Cpu(() => Read(bytes, threads: 1))).Skip(1));
        return FormattableString.Invariant(
            $"\nTwo threads on {Files} files take {ratios.Median:0.00} ({ratios.LowerQuartile:0.00}–{ratios.UpperQuartile:0.00}) times the CPU of one (limit 1.2).");
    }

    private static void Read(ReadOnlyMemory<byte> bytes, int threads) =>
        Parallel.For(0, Files, new ParallelOptions { MaxDegreeOfParallelism = threads }, _ => PlanReader.ReadYaml(bytes));

    private static double Cpu(Action run)
    {
        var before = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
