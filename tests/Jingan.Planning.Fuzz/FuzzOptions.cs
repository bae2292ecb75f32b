using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Jingan.Planning.Fuzz;

/// <summary>What a run is asked to do.</summary>
/// <param name="Seed">Of it all inputs are made.</param>
/// <param name="First">The number of the first input: with a count of 1, one input is tried again.</param>
/// <param name="Count">How many inputs.</param>
/// <param name="Format">What the inputs are read as.</param>
/// <param name="Folder">Where failing inputs are written.</param>
/// <param name="IsOfTapes">Whether tapes are compared with other parsers, and not everything tried.</param>
internal sealed record FuzzOptions(int Seed, int First, int Count, FuzzFormat Format, string Folder, bool IsOfTapes)
{
    private const string Usage =
        "dotnet run -c Release --project tests/Jingan.Planning.Fuzz -- [--seed N] [--first N] [--count N] [--format yaml|json] [--trial all|tapes] [--out FOLDER]";

    public static bool TryParse(string[] arguments, [NotNullWhen(true)] out FuzzOptions? options, out string problem)
    {
        (options, problem) = (null, "");
        var asked = new FuzzOptions(Environment.TickCount & int.MaxValue, First: 0, Count: 1000, FuzzFormat.Yaml, Path.Combine(AppContext.BaseDirectory, "finds"), IsOfTapes: false);
        for (var index = 0; index < arguments.Length; index += 2)
        {
            if (index + 1 == arguments.Length || asked.With(arguments[index], arguments[index + 1]) is not { } changed)
            {
                problem = arguments[index];
                return false;
            }

            asked = changed;
        }

        options = asked;
        return true;
    }

    /// <summary>Says what is wrong with the arguments; the exit code.</summary>
    public static int Explain(string problem)
    {
        Console.Error.WriteLine($"'{problem}' is not understood, or has no value. {Usage}");
        return 2;
    }

    private FuzzOptions? With(string option, string value)
    {
        var isNumber = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        return option switch
        {
            "--seed" when isNumber => this with { Seed = number },
            "--first" when isNumber => this with { First = number },
            "--count" when isNumber => this with { Count = number },
            "--format" when value is "yaml" => this with { Format = FuzzFormat.Yaml },
            "--format" when value is "json" => this with { Format = FuzzFormat.Json },
            "--trial" when value is "all" or "tapes" => this with { IsOfTapes = value is "tapes" },
            "--out" => this with { Folder = value },
            _ => null,
        };
    }
}
