namespace Jingan.Planning.Fuzz.Trials;

/// <summary>Bounds of time and memory that grow with the length of an input and with nothing else.</summary>
internal sealed class Costs
{
    private static readonly TimeSpan TimeAtLeast = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan TimePerByte = TimeSpan.FromMicroseconds(10);
    private const long MemoryAtLeast = 32_000_000;
    private const long MemoryPerByte = 2_000;

    private readonly Dictionary<string, long> byStage = new(StringComparer.Ordinal);

    /// <summary>The largest share of the bound for time that an input took.</summary>
    public double MostTime { get; private set; }

    /// <summary>The largest share of the bound for memory that an input took.</summary>
    public double MostMemory { get; private set; }

    /// <summary>Runs a part of it, whose share is said where the whole takes too much.</summary>
    public T Stage<T>(string name, Func<T> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var result = run();
        byStage[name] = byStage.GetValueOrDefault(name) + GC.GetAllocatedBytesForCurrentThread() - before;
        return result;
    }

    /// <summary>Runs; what it took more than it may, or null. What took too long once may have been disturbed, and has two more chances.</summary>
    public string? Measure(int length, Action run)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            byStage.Clear();
            var (time, memory) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            run();
            var (took, filled) = (Environment.CpuUsage.TotalTime - time, GC.GetAllocatedBytesForCurrentThread() - memory);
            if ((double)filled / (MemoryAtLeast + (MemoryPerByte * length)) is var share && share > 1)
                return FormattableString.Invariant($"{filled} bytes allocated for {length} bytes: {Stages()}");

            MostMemory = Math.Max(MostMemory, share);
            best = took < best ? took : best;
            var part = best / (TimeAtLeast + (TimePerByte * length));
            if (part > 1)
                continue;

            MostTime = Math.Max(MostTime, part);
            return null;
        }

        return FormattableString.Invariant($"{best.TotalMilliseconds:F0} ms for {length} bytes");
    }

    private string Stages() =>
        string.Join(", ", byStage.OrderByDescending(stage => stage.Value).Select(stage => FormattableString.Invariant($"{stage.Key} {stage.Value}")));
}
