namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Runs every work once: what is measured does what its name says.</summary>
internal static class PairedCheck
{
    /// <summary>Prints a line for each pairing whose two works give what they should not, or fail.</summary>
    /// <returns>1 where there is such a pairing.</returns>
    public static int Write(TextWriter output, IEnumerable<Pairing> pairings)
    {
        var (good, bad) = (0, 0);
        foreach (var pairing in pairings)
        {
            var (candidate, baseline) = (pairing.Candidate.Run(), pairing.Baseline.Run());
            if (pairing.GiveTheSame ? candidate == baseline * pairing.BaselineTimes : pairing.IsCold || (candidate > 0 && baseline > 0))
            {
                good++;
                continue;
            }

            bad++;
            output.WriteLine($"{candidate} and {baseline * pairing.BaselineTimes}: {pairing.Name}");
        }

        output.WriteLine($"{good} pairings do what they should, {bad} do not.");
        return bad == 0 ? 0 : 1;
    }
}
