namespace Jingan.Planning.Fuzz.Trials;

/// <summary>Bounds of time and memory that grow with the length of an input and with nothing else.</summary>
internal sealed class Costs
{
    private static readonly TimeSpan TimeAtLeast = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan TimePerByte = TimeSpan.FromMicroseconds(10);
    private const long MemoryAtLeast = 16_000_000;
    private const long MemoryPerByte = 2_000;

    /// <summary>The largest share of the bound for time that an input took.</summary>
    public double MostTime { get; private set; }

    /// <summary>The largest share of the bound for memory that an input took.</summary>
    public double MostMemory { get; private set; }

    /// <summary>Runs; what it took more than it may, or null. What took too long once may have been disturbed, and has two more chances.</summary>
    public string? Measure(int length, Action run)
    {
        var best = TimeSpan.MaxValue;
        for (var attempt = 0; attempt < 3; attempt++)
        {
            var (time, memory) = (Environment.CpuUsage.TotalTime, GC.GetAllocatedBytesForCurrentThread());
            run();
            var (took, filled) = (Environment.CpuUsage.TotalTime - time, GC.GetAllocatedBytesForCurrentThread() - memory);
            if ((double)filled / (MemoryAtLeast + (MemoryPerByte * length)) is var share && share > 1)
                return FormattableString.Invariant($"{filled} bytes allocated for {length} bytes");

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
}
