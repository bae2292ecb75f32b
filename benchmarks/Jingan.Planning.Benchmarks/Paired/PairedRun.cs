using System.Globalization;

namespace Jingan.Planning.Benchmarks.Paired;

/// <summary>Measures pairings and prints how many times its baseline's CPU time and bytes each candidate takes.</summary>
internal static class PairedRun
{
    /// <summary>Prints a line for each pairing as soon as it is measured.</summary>
    public static int WriteLines(TextWriter output, IEnumerable<Pairing> pairings, TimeSpan patience)
    {
        output.WriteLine($"Median ratios in {Clock} CPU time:");
        foreach (var result in Measure(pairings, patience))
            output.WriteLine(ResultText.Line(result));

        return 0;
    }

    /// <summary>Prints a table in Markdown under a sentence that says when and on what.</summary>
    /// <param name="output">Where the table goes.</param>
    /// <param name="progress">Where the lines go meanwhile.</param>
    /// <param name="pairings">What is measured.</param>
    /// <param name="patience">How long the pairs of one pairing may take.</param>
    public static int WriteTable(TextWriter output, TextWriter progress, IEnumerable<Pairing> pairings, TimeSpan patience)
    {
        var results = new List<PairedResult>();
        foreach (var result in Measure(pairings, patience))
        {
            progress.WriteLine(ResultText.Line(result));
            results.Add(result);
        }

        output.WriteLine($"Measured {DateTime.UtcNow.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} on {Environment.ProcessorCount} shared cores with .NET {Environment.Version}: medians of pairs in {Clock} CPU time, in brackets the middle half of the pairs.\n");
        output.WriteLine(ResultText.TableHead);
        foreach (var result in results)
            output.WriteLine(ResultText.Row(result));

        return 0;
    }

    private static string Clock => CpuClock.IsOfThread ? "thread" : "process";

    private static IEnumerable<PairedResult> Measure(IEnumerable<Pairing> pairings, TimeSpan patience)
    {
        var (thread, children) = (Meter.OfThread(), Meter.OfChildren());
        foreach (var pairing in pairings)
            yield return PairedMeasurement.Of(pairing, pairing.IsCold ? children : thread, patience);
    }
}
