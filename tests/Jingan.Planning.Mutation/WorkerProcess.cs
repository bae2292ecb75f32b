using System.Diagnostics;
using System.Globalization;

namespace Jingan.Planning.Mutation;

/// <summary>A worker, begun anew where a mutant hangs or ends it.</summary>
/// <param name="tests">The built tests.</param>
/// <param name="filter">The words of which one has to stand in the name of a class of tests.</param>
internal sealed class WorkerProcess(string tests, IReadOnlyList<string> filter) : IDisposable
{
    private Process? process;
    private bool isWarm;

    /// <summary>How many tests there are; known once a mutant was run.</summary>
    public int Tests { get; private set; }

    /// <summary>How long a mutant may take.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>The test that a mutant fails; null where it fails none.</summary>
    public string? FirstFailure(int mutant)
    {
        // What is built once is built without a mutant, so that one mutant does not stay for the next.
        process ??= Start(0);
        if (!isWarm && mutant != 0 && Answer(0) is { } always)
            return always;

        isWarm = true;
        return Answer(mutant);
    }

    /// <summary>The same in a process of its own, where what is built once is built with the mutant.</summary>
    public string? FirstFailureAnew(int mutant)
    {
        using var own = new WorkerProcess(tests, filter) { Patience = Patience };
        own.process = own.Start(mutant);
        return own.Answer(mutant);
    }

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.Dispose();
        process = null;
        isWarm = false;
    }

    private string? Answer(int mutant)
    {
        var running = process!;
        try
        {
            running.StandardInput.WriteLine(mutant.ToString(CultureInfo.InvariantCulture));
            var answer = running.StandardOutput.ReadLineAsync();
            if (answer.Wait(Patience) && answer.Result is { } name)
                return name == "-" ? null : name;
        }
        catch (IOException)
        {
            // It ended before it was asked: the mutant breaks the rows of the tests.
        }

        Dispose();
        return "no test: it did not come to an end";
    }

    private Process Start(int mutant)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false };
        foreach (var argument in (string[])["worker", mutant.ToString(CultureInfo.InvariantCulture), tests, .. filter])
            start.ArgumentList.Add(argument);

        var started = Process.Start(start)!;
        Tests = int.Parse(started.StandardOutput.ReadLine() ?? "0", CultureInfo.InvariantCulture);
        return started;
    }
}
