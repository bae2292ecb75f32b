namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Measures a candidate and its baseline in turn, so that whatever slows the machine meets both.</summary>
internal static class PairedMeasurement
{
    private const long WarmUp = 1_500_000_000;
    private const long Sample = 20_000_000;

    public static RatioSpread Of(Pairing pairing, int pairs)
    {
        var (candidateTimes, baselineTimes) = (RepetitionsFor(pairing.Candidate), RepetitionsFor(pairing.Baseline));
        var ratios = new double[pairs];
        for (var index = 0; index < pairs; index++)
        {
            // Each goes first in half of the pairs.
            var candidate = index % 2 == 0 ? TimeOf(pairing.Candidate, candidateTimes) : 0;
            var baseline = TimeOf(pairing.Baseline, baselineTimes);
            if (index % 2 != 0)
                candidate = TimeOf(pairing.Candidate, candidateTimes);

            ratios[index] = candidate / baseline;
        }

        return new(ratios);
    }

    /// <summary>Runs until the code is compiled for good, and tells how many runs make a sample.</summary>
    private static int RepetitionsFor(Func<int> work)
    {
        var start = CpuClock.Now();
        while (CpuClock.Now() - start < WarmUp)
            _ = work();

        return Math.Max(1, (int)(Sample / TimeOf(work, 10)));
    }

    /// <summary>The nanoseconds of CPU time that one run takes.</summary>
    private static double TimeOf(Func<int> work, int repetitions)
    {
        var start = CpuClock.Now();
        for (var index = 0; index < repetitions; index++)
            _ = work();

        return (CpuClock.Now() - start) / (double)repetitions;
    }
}
