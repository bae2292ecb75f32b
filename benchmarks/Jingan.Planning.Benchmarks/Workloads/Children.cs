using System.Diagnostics;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Starts the small program beside this one, each time in a process of its own.</summary>
internal static class Children
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Jingan.Planning.FirstUse.dll");

    /// <summary>Runs it to its end.</summary>
    /// <returns>0 where it did what it was asked to.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code.</exception>
    public static int Run(params ReadOnlySpan<string> arguments)
    {
        using var process = Process.Start(StartInfo(arguments)) ?? throw new InvalidOperationException($"{Program} did not start.");
        process.WaitForExit();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"{Program} ended with {process.ExitCode}.");
    }

    private static ProcessStartInfo StartInfo(ReadOnlySpan<string> arguments) => new(Environment.ProcessPath is { } host && IsMuxer(host) ? host : "dotnet", [Program, .. arguments]);

    private static bool IsMuxer(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
