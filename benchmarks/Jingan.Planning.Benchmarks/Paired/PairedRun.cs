using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Prints how many times its baseline's CPU time each candidate takes: ratios, never seconds.</summary>
internal static class PairedRun
{
    public const int UsualPairs = 61;

    private static readonly Pairing[] Pairings =
    [
        new("a baseline against itself, which is 1", Yaml.Events, Yaml.Events),
        new("loading the 14th plan / YamlDotNet's parser events of the same text", Yaml.Load, Yaml.Events),
        new("reading each target's wording in it / the same events", Wordings.Read, Yaml.Events),
        new("reading each target's wording in it / finding their numbers by a pattern", Wordings.Read, Wordings.Numbers),
        new("judging each target of it / loading it with indicators and observations", Evaluations.Evaluate, Evaluations.Load),
        new("comparing plans of 10,000 targets, a tenth changed / a hand-written keyed diff of the same targets", Comparisons.Compare, Comparisons.KeyedDiff),
        new("comparing all of them in another order / the same diff in that order", Comparisons.CompareShuffled, Comparisons.KeyedDiffShuffled),
        new("comparing with every target changed / the same diff", Comparisons.CompareAllChanged, Comparisons.KeyedDiffAllChanged),
        new("comparing plans of 10,000 targets / a tenth of the time for 100,000, which is 1 where the cost is linear", Comparisons.CompareTenTimes, Comparisons.CompareTenFold),
        new("CompareNETObjects on plans of 1,000 targets / comparing the same plans", Comparisons.ObjectsThousand, Comparisons.CompareThousand),
    ];

    /// <summary>Measures the pairings whose names hold a word.</summary>
    public static int Write(TextWriter output, int pairs, string word)
    {
        output.WriteLine(FormattableString.Invariant($"Median ratio of {pairs} pairs, in {(CpuClock.IsOfThread ? "thread" : "process")} CPU time:"));
        foreach (var pairing in Pairings.Where(pairing => pairing.Name.Contains(word, StringComparison.OrdinalIgnoreCase)))
        {
            var spread = PairedMeasurement.Of(pairing, pairs);
            output.WriteLine(FormattableString.Invariant(
                $"{spread.Median,8:0.000}  (half of them {spread.LowerQuartile:0.000} to {spread.UpperQuartile:0.000}, all {spread.Least:0.000} to {spread.Greatest:0.000})  {pairing.Name}"));
        }

        return 0;
    }
}
