using System.Diagnostics;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Measures a candidate and its baseline in turn, so that whatever slows the machine meets both.</summary>
internal static class PairedMeasurement
{
    private const int MostPairs = 61;
    private const int LeastPairs = 3;

    /// <summary>Takes pairs until they have taken long enough.</summary>
    public static PairedResult Of(Pairing pairing, Meter meter, TimeSpan patience)
    {
        meter.Prepare(pairing.Candidate);
        meter.Prepare(pairing.Baseline);
        var (candidates, baselines) = (new List<Cost>(), new List<Cost>());
        var start = Stopwatch.GetTimestamp();
        while (candidates.Count < LeastPairs || (candidates.Count < MostPairs && Stopwatch.GetElapsedTime(start) < patience))
        {
            // Each goes first in half of the pairs.
            var candidateIsFirst = candidates.Count % 2 == 0;
            if (candidateIsFirst)
                candidates.Add(meter.Measure(pairing.Candidate));

            baselines.Add(meter.Measure(pairing.Baseline).Times(pairing.BaselineTimes));
            if (!candidateIsFirst)
                candidates.Add(meter.Measure(pairing.Candidate));
        }

        return new(
            pairing,
            new(candidates.Zip(baselines, (candidate, baseline) => candidate.Nanoseconds / baseline.Nanoseconds)),
            pairing.IsCold || baselines[0].Bytes < 1 ? null : new RatioSpread(candidates.Zip(baselines, (candidate, baseline) => candidate.Bytes / baseline.Bytes)).Median,
            new(new RatioSpread(candidates.Select(candidate => candidate.Nanoseconds)).Median, new RatioSpread(candidates.Select(candidate => candidate.Bytes)).Median));
    }
}
