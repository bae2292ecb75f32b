using System.Globalization;
using Jingan.Planning.Benchmarks.Paired;

namespace Jingan.Planning.Benchmarks.Scaling;

/// <summary>Prints what n, 2n, 4n and 8n things take, one row a work, as they are measured.</summary>
internal static class ScalingCommand
{
    private const int Runs = 5;
    private static readonly int[] Steps = [1, 2, 4, 8];

    public static int Run(string[] args)
    {
        var word = args.Length > 1 ? args[1] : "";
        using var files = new ScaledFiles();
        Console.WriteLine("| | n | CPU of n, 2n, 4n, 8n in ms | 8n against n, a thing | bytes allocated of n, 2n, 4n, 8n a thing | kept of 8n a thing |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var work in ScaledWork.All(files).Where(work => work.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
            Console.WriteLine(Row(work));

        if ("threads".Contains(word, StringComparison.OrdinalIgnoreCase))
            Console.WriteLine(TwoThreads.Sentence());

        if ("kept".Contains(word, StringComparison.OrdinalIgnoreCase))
            Console.WriteLine(Kept.Sentence());

        return 0;
    }

    private static string Row(ScaledWork work)
    {
        var costs = Steps.Select(step => Measure(work.Of(work.Smallest * step))).ToList();
        var times = string.Join(" · ", costs.Select(cost => Number(cost.Nanoseconds / 1e6)));
        var growth = costs[^1].Nanoseconds / costs[0].Nanoseconds / Steps[^1];
        var bytes = string.Join(" · ", costs.Zip(Steps, (cost, step) => Number(cost.Bytes / step / work.Smallest)));
        var count = work.Smallest * Steps[^1];
        return FormattableString.Invariant($"| {work.Name} | {work.Smallest:#,0} | {times} | {growth:0.00} | {bytes} | {Number(Kept.Of(work.Of(count)) / (double)count)} |");
    }

    /// <summary>The least CPU time of several runs, the first of which nobody counts.</summary>
    private static Cost Measure(Func<object> run)
    {
        _ = run();
        var costs = new List<Cost>();
        for (var count = 0; count < Runs; count++)
        {
            GC.Collect();
            var (start, bytes) = (CpuClock.Now(), GC.GetAllocatedBytesForCurrentThread());
            _ = run();
            costs.Add(new(CpuClock.Now() - start, GC.GetAllocatedBytesForCurrentThread() - bytes));
        }

        return new(costs.Min(cost => cost.Nanoseconds), costs.Min(cost => cost.Bytes));
    }

    private static string Number(double value) => value.ToString(value < 100 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
