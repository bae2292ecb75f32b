using System.Diagnostics;
using System.Globalization;
using Jingan.Planning.Fuzz.Inputs;
using Jingan.Planning.Fuzz.Trials;

namespace Jingan.Planning.Fuzz;

/// <summary>Many inputs, one after the other: each failing one is written to a file, and the last line sums up.</summary>
internal static class FuzzRun
{
    private const int MostWritten = 200;

    /// <summary>Runs; the exit code is 1 where an input failed.</summary>
    public static int Of(FuzzOptions options)
    {
        var source = new InputSource(Corpus.Load(options.Format), options.Format);
        var trial = new Trial(options.Format, source.Corpus);
        Line($"seed {options.Seed}, {Word(options)}, inputs {options.First} to {options.First + options.Count - 1}, corpus of {source.Corpus.Count} texts");
        trial.WarmUp();

        var (failures, bytes, clean, watch) = (0, 0L, 0, Stopwatch.StartNew());
        for (var number = options.First; number < options.First + options.Count; number++)
        {
            var input = source.Make(options.Seed, number);
            bytes += input.Bytes.Length;
            var failure = trial.Of(input);
            clean += trial.WasSound ? 1 : 0;
            if (failure is not null && ++failures <= MostWritten)
                Write(options, number, input, failure);
        }

        Line($"most used of the bounds: time {trial.Costs.MostTime:P0}, memory {trial.Costs.MostMemory:P0}; {bytes} bytes in {watch.Elapsed.TotalSeconds:F0} s");
        Line($"seed {options.Seed}, {Word(options)}: {options.Count} inputs, {clean} without errors, {failures} failures");
        return failures == 0 ? 0 : 1;
    }

    private static void Write(FuzzOptions options, int number, FuzzInput input, string failure)
    {
        Directory.CreateDirectory(options.Folder);
        var path = Path.Combine(options.Folder, string.Create(CultureInfo.InvariantCulture, $"{options.Seed}-{number}.{Word(options)}"));
        File.WriteAllBytes(path, input.Bytes);
        File.WriteAllText(path + ".txt", $"{input.Way}\n{failure}\n");
        Line($"seed {options.Seed}, input {number} ({input.Way}, {input.Bytes.Length} bytes): {failure.Split('\n')[0]}");
    }

    private static string Word(FuzzOptions options) => options.Format == FuzzFormat.Json ? "json" : "yaml";

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
