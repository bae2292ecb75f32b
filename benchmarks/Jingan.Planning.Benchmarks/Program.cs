using BenchmarkDotNet.Running;
using Jingan.Planning.Benchmarks;
using Jingan.Planning.Benchmarks.Paired;

if (args is ["--paired", ..])
{
    return PairedRun.Write(
        Console.Out,
        args is [_, var pairs, ..] ? int.Parse(pairs, System.Globalization.CultureInfo.InvariantCulture) : PairedRun.UsualPairs,
        args is [_, _, var word] ? word : "");
}

BenchmarkSwitcher.FromAssembly(typeof(PlanBenchmarks).Assembly).Run(args);
return 0;
