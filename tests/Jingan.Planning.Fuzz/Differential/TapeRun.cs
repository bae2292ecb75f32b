using System.Diagnostics;
using System.Globalization;
using System.Text;
using Jingan.Planning.Fuzz.Inputs;

namespace Jingan.Planning.Fuzz.Differential;

/// <summary>Many small texts, each read by the tapes and by other parsers.</summary>
internal static class TapeRun
{
    /// <summary>Runs; the exit code is 1 where two readings differ.</summary>
    public static int Of(FuzzOptions options)
    {
        var corpus = Corpus.Load(options.Format);
        var windows = new Windows(corpus, options.Format);
        var (trial, failures, watch) = (new TapeTrial(), 0, Stopwatch.StartNew());
        foreach (var text in corpus)
        {
            if (trial.Of(text, options.Format) is { } failure)
                Line($"{failure}\n{Encoding.UTF8.GetString(text)}\n=====");
        }

        Line($"{corpus.Count} whole texts: {trial.Taken} taken by the scanner, {trial.Sound} sound");
        for (var number = options.First; number < options.First + options.Count; number++)
        {
            var text = windows.Make(options.Seed, number);
            if (trial.Of(text, options.Format) is not { } failure)
                continue;

            failures++;
            Line($"seed {options.Seed}, text {number}: {failure}\n{Encoding.UTF8.GetString(text)}\n=====");
        }

        Line($"seed {options.Seed}, {options.Format}: {options.Count} texts, {trial.Taken} taken by the scanner, {trial.Sound} sound, {failures} differences, {watch.Elapsed.TotalSeconds:F0} s");
        return failures == 0 ? 0 : 1;
    }

    private static void Line(FormattableString text) => Console.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
