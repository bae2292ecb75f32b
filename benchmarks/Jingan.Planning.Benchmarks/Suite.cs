using BenchmarkDotNet.Running;

namespace Jingan.Planning.Benchmarks;

/// <summary>What BenchmarkDotNet measures: means of one work after the other, with memory. On a shared machine trust <c>--paired</c> more.</summary>
internal static class Suite
{
    /// <summary>Hands the command line to BenchmarkDotNet.</summary>
    /// <returns>1 where a benchmark did not run.</returns>
    public static int Run(string[] args) =>
        BenchmarkSwitcher.FromAssembly(typeof(Suite).Assembly).Run(args).All(summary => !summary.HasCriticalValidationErrors && summary.Reports.All(report => report.Success)) ? 0 : 1;
}
