using System.Runtime;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Measures what one run of a work takes.</summary>
/// <param name="clock">The nanoseconds used so far.</param>
/// <param name="warmUp">How long a work runs at most before it counts, in nanoseconds; it counts once nothing of it is being compiled.</param>
/// <param name="sample">How long a sample should at least be, in nanoseconds.</param>
internal sealed class Meter(Func<long> clock, long warmUp, long sample)
{
    private const long Millisecond = 1_000_000;
    private const int Rounds = 12;
    private const int QuietRounds = 2;

    /// <summary>Longer than the runtime waits before it compiles anew what has run often, which it does on another thread.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly Dictionary<Work, int> repetitions = [];

    /// <summary>For work in this process.</summary>
    public static Meter OfThread() => new(CpuClock.Now, 2_400 * Millisecond, 20 * Millisecond);

    /// <summary>For work in processes of its own, where nothing is warm and the bytes are not known.</summary>
    public static Meter OfChildren() => new(ChildClock.Now, 0, 0);

    /// <summary>Lets a work become warm, once.</summary>
    public void Prepare(Work work)
    {
        if (repetitions.ContainsKey(work))
            return;

        var (start, quiet) = (clock(), 0);
        do
        {
            var compiled = JitInfo.GetCompiledMethodCount();
            repetitions[work] = Math.Max(1, (int)(sample / TimeOf(work, warmUp / Rounds)));
            Thread.Sleep(Pause);
            quiet = JitInfo.GetCompiledMethodCount() == compiled ? quiet + 1 : 0;
        }
        while (quiet < QuietRounds && clock() - start < warmUp);
    }

    public Cost Measure(Work work)
    {
        var times = repetitions[work];
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        var start = clock();
        for (var time = 0; time < times; time++)
            _ = work.Run();

        var taken = clock() - start;
        return new(taken / (double)times, (GC.GetAllocatedBytesForCurrentThread() - bytes) / (double)times);
    }

    /// <summary>The nanoseconds that one run takes, of as many as fit into a time, but at least one.</summary>
    private double TimeOf(Work work, long limit)
    {
        var (start, runs) = (clock(), 0);
        do
        {
            _ = work.Run();
            runs++;
        }
        while (clock() - start < limit);

        return Math.Max(1, (clock() - start) / (double)runs);
    }
}
