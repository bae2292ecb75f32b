using System.Diagnostics;
using System.Globalization;

namespace Jingan.Planning.Mutation;

/// <summary>A worker, begun anew where a mutant hangs or ends it.</summary>
/// <param name="tests">The built tests.</param>
/// <param name="filter">The words of which one has to stand in the name of a class of tests.</param>
/// <param name="patience">How long a mutant may take.</param>
internal sealed class WorkerProcess(string tests, IReadOnlyList<string> filter, TimeSpan patience) : IDisposable
{
    private Process? process;

    /// <summary>How many tests there are; known once a mutant was run.</summary>
    public int Tests { get; private set; }

    /// <summary>The test that a mutant fails; null where it fails none.</summary>
    public string? FirstFailure(int mutant)
    {
        var running = process ??= Start();
        running.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
        var answer = running.StandardOutput.ReadLineAsync();
        if (answer.Wait(patience) && answer.Result is { } name)
            return name == "-" ? null : name;

        Dispose();
        return "no test: it did not come to an end";
    }

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])["worker", tests, .. filter])
            start.ArgumentList.Add(argument);

        var started = Process.Start(start)!;
        Tests = int.Parse(started.StandardOutput.ReadLine() ?? "0", CultureInfo.InvariantCulture);
        return started;
    }
}
