using System.Diagnostics;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Starts the small program beside this one, each time in a process of its own.</summary>
internal static class Children
{
    private const string Name = "Jingan.Planning.FirstUse.dll";
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, Name);
    private static readonly string Compiled = Path.Combine(AppContext.BaseDirectory, "ahead", Name);

    /// <summary>Whether the program was also published into the folder <c>ahead</c> beside this one, compiled ahead of time.</summary>
    public static bool AreCompiledAhead => File.Exists(Compiled);

    private static readonly string NativeTool = Path.Combine(AppContext.BaseDirectory, "native", "jingan");

    /// <summary>Whether the tool was also published into the folder <c>native</c> beside this one.</summary>
    public static bool HasNativeTool => File.Exists(NativeTool);

    /// <summary>Runs it to its end.</summary>
    /// <returns>0 where it did what it was asked to.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code.</exception>
    public static int Run(params ReadOnlySpan<string> arguments) => Run(Program, arguments);

    /// <summary>Runs the one that is compiled ahead of time to its end.</summary>
    /// <returns>0 where it did what it was asked to.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code.</exception>
    public static int RunCompiledAhead(params ReadOnlySpan<string> arguments) => Run(Compiled, arguments);

    /// <summary>Runs the native tool to its end; what it prints goes nowhere.</summary>
    /// <returns>0 where it did what it was asked to.</returns>
    /// <exception cref="InvalidOperationException">It ended with another code.</exception>
    public static int RunNativeTool(params ReadOnlySpan<string> arguments)
    {
        var start = new ProcessStartInfo(NativeTool, [.. arguments]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{NativeTool} did not start.");
        process.StandardOutput.ReadToEnd();
        return Finish(process, NativeTool);
    }

    private static int Run(string program, ReadOnlySpan<string> arguments)
    {
        using var process = Process.Start(StartInfo(program, arguments)) ?? throw new InvalidOperationException($"{program} did not start.");
        return Finish(process, program);
    }

    private static int Finish(Process process, string program)
    {
        process.WaitForExit();
        return process.ExitCode == 0 ? 0 : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    private static ProcessStartInfo StartInfo(string program, ReadOnlySpan<string> arguments) =>
        new(Environment.ProcessPath is { } host && IsMuxer(host) ? host : "dotnet", [program, .. arguments]);

    private static bool IsMuxer(string path) => Path.GetFileNameWithoutExtension(path) == "dotnet";
}
