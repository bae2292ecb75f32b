using Jingan.Planning.Cli;
using NodaTime;

namespace Jingan.Planning.Benchmarks.Scaling;

/// <summary>Runs commands of the tool in this process.</summary>
internal static class ToolRun
{
    private static readonly LocalDate Today = new(2026, 1, 31);

    /// <summary>How many characters a command prints.</summary>
    /// <exception cref="InvalidOperationException">It could not be run.</exception>
    public static int Length(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = Tool.Run(arguments, new Session(Stream.Null, output, error) { Today = Today });
        return code is 0 or 1 ? output.GetStringBuilder().Length : throw new InvalidOperationException($"jingan {string.Join(' ', arguments)}: {error}");
    }
}
