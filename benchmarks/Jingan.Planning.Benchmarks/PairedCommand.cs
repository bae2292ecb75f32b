using System.Globalization;
using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Pairings;

namespace Jingan.Planning.Benchmarks;

/// <summary>The command line of what BenchmarkDotNet does not do.</summary>
internal static class PairedCommand
{
    private const double UsualSeconds = 2;
    private const string HelpText = """
        Benchmarks of Jingan.Planning.

          --paired [WORD]      each work against its baseline in turn: median ratios of CPU time and bytes; WORD picks the pairings whose names hold it
            --markdown         the table of the README
            --seconds N        how long the pairs of one pairing may take (2); at least three pairs are taken
          --check [WORD]       runs each of these works once on less data, and holds its result against its baseline's
          --scaling [WORD]     each work on n, 2n, 4n and 8n things, two threads on 300 files, and what a plan that was read keeps: a table for the README
          --list flat          the benchmarks of BenchmarkDotNet
          --filter PATTERN...  runs those that fit, such as '*Loading*'; every option of BenchmarkDotNet is understood, such as --job Dry

        """;

    public static int Help(TextWriter output)
    {
        output.Write(HelpText);
        return 0;
    }

    public static int Run(string[] args)
    {
        var (word, seconds, isTable) = ("", UsualSeconds, false);
        for (var index = 1; index < args.Length; index++)
        {
            if (args[index] == "--markdown")
                isTable = true;
            else if (args[index] == "--seconds" && index + 1 < args.Length && double.TryParse(args[index + 1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out seconds))
                index++;
            else if (word.Length == 0 && !args[index].StartsWith('-'))
                word = args[index];
            else
                return Refuse(args[index]);
        }

        var isCheck = args[0] == "--check";
        var pairings = AllPairs.Of(isCheck ? Samples.Reduced : Samples.Full).Where(pairing => pairing.Name.Contains(word, StringComparison.OrdinalIgnoreCase));
        var patience = TimeSpan.FromSeconds(seconds);
        return isCheck ? PairedCheck.Write(Console.Out, pairings)
            : isTable ? PairedRun.WriteTable(Console.Out, Console.Error, pairings, patience)
            : PairedRun.WriteLines(Console.Out, pairings, patience);
    }

    private static int Refuse(string argument)
    {
        Console.Error.WriteLine($"'{argument}' is not understood.");
        Console.Error.Write(HelpText);
        return 2;
    }
}
