using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Measures what one run of a work takes.</summary>
/// <param name="clock">The nanoseconds used so far.</param>
/// <param name="warmUp">How long a work runs before it counts, in nanoseconds, so that its code is compiled for good.</param>
/// <param name="sample">How long a sample should at least be, in nanoseconds.</param>
internal sealed class Meter(Func<long> clock, long warmUp, long sample)
{
    private const long Millisecond = 1_000_000;
    private readonly Dictionary<Work, int> repetitions = [];

    /// <summary>For work in this process.</summary>
    public static Meter OfThread() => new(CpuClock.Now, 600 * Millisecond, 20 * Millisecond);

    /// <summary>For work in processes of its own, where nothing is warm and the bytes are not known.</summary>
    public static Meter OfChildren() => new(ChildClock.Now, 0, 0);

    /// <summary>Lets a work become warm, once.</summary>
    public void Prepare(Work work)
    {
        if (repetitions.ContainsKey(work))
            return;

        var (start, runs) = (clock(), 0);
        do
        {
            _ = work.Run();
            runs++;
        }
        while (clock() - start < warmUp);

        repetitions[work] = Math.Max(1, (int)(sample * runs / Math.Max(1, clock() - start)));
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
}
