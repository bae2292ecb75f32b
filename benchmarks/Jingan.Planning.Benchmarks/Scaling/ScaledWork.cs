using Jingan.Planning.Benchmarks.Data;

namespace Jingan.Planning.Benchmarks.Scaling;

/// <summary>Work on any number of things.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Smallest">The n of n, 2n, 4n and 8n.</param>
/// <param name="Of">The work on so many.</param>
internal sealed record ScaledWork(string Name, int Smallest, Func<int, Func<object>> Of)
{
    /// <summary>All of them, in the order of the table.</summary>
    public static IEnumerable<ScaledWork> All(ScaledFiles files) =>
    [
        new("reading one file of n indicators, validated", 1_250, count => () => Workspace.Read([files.Plan(count)], new() { Limits = Sample.Limits })),
        new("reading n files, validated", 100, count => () => Workspace.Read(files.Folder(count))),
        Command("`validate` of n files", 100, count => ["validate", files.Folder(count)]),
        Command("`trace` of n observations", 500, count => ["trace", "sales", "--plans", files.Series(count), "--format", "json"]),
        Command("`align` of n targets a side", 250, count => ["align", files.Plan(count), files.NextPlan(count), "--format", "json"]),
        Command("`compare` of n targets a side", 250, count => ["compare", files.Plan(count), files.NextPlan(count), "--format", "json"]),
        Command("`evaluate` of n targets", 250, count => ["evaluate", files.Plan(count), "--format", "json"]),
        Command("`show` of n targets", 250, count => ["show", files.Plan(count)]),
        Command("`export` of n targets as CSV", 500, count => ["export", files.Plan(count), "--as", "csv"]),
        Command("`export` of n targets as JSON", 500, count => ["export", files.Plan(count), "--as", "json"]),
        Command("`report` of n targets", 50, count => ["report", files.Plan(count), "--out", "-"]),
        Command("`draft` of a document of n sentences", 50, count => ["draft", files.Document(count), "--out", files.Empty()]),
    ];

    private static ScaledWork Command(string name, int smallest, Func<int, string[]> arguments) =>
        new(name, smallest, count => () => ToolRun.Length(arguments(count)));
}
