using Jingan.Planning.Cli;
using NodaTime;

namespace Jingan.Planning.Fuzz.Trials;

/// <summary>Sends inputs through the commands of the tool, one command an input, by standard input.</summary>
internal sealed class ToolTrial
{
    private const string Fault = "fault of the tool";

    /// <summary>One input of so many goes through a command, which reads built-in plans besides.</summary>
    private const uint Inputs = 5;

    private static readonly string[] Commands =
    [
        "show -",
        "show - --format json",
        "validate -",
        "validate - --format sarif",
        "validate - --format json --lang zh",
        "evaluate - --steps --promises",
        "evaluate - --format json",
        "evaluate - --format markdown --lang zh",
        "trace x --plans -",
        "trace x --plans - --format json",
        "align jingan-fyp14 -",
        "align - jingan-fyp15 --format json",
        "compare jingan-fyp14 - --unchanged",
        "compare - jingan-fyp14 --format json",
        "export - --as csv",
        "export - --as sdmx-csv",
        "export - --as json",
        "export - --as yaml",
        "report - --out -",
        "report - --out - --lang zh --against jingan-fyp14",
    ];

    private static readonly LocalDate Today = new(2026, 6, 30);

    /// <summary>Runs one command on one of several inputs; its exit code.</summary>
    /// <exception cref="InvalidDataException">The tool says that it is at fault, or ends in a way of its own.</exception>
    public int Run(byte[] bytes)
    {
        // Of the input alone, so that one input tried again is tried in the same way.
        var hash = 17u;
        foreach (var value in bytes)
            hash = (hash * 31) + value;
        if (hash % Inputs != 0)
            return 0;

        var command = Commands[hash / Inputs % (uint)Commands.Length];
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Tool.Run(command.Split(' '), new Session(new MemoryStream(bytes), output, error) { Today = Today });
        if (code is < 0 or > 2 || error.ToString().Contains(Fault, StringComparison.Ordinal))
            throw new InvalidDataException($"jingan {command}: exit code {code}\n{error}");
        return code;
    }
}
