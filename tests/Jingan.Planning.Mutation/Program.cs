using System.Diagnostics;
using System.Globalization;
using Jingan.Planning.Mutation;

if (args is ["worker", var first, var tests, .. var words])
    return Worker.Run(int.Parse(first, CultureInfo.InvariantCulture), tests, words);

if (args is not [var files, var filter, .. var rest])
{
    Console.Error.WriteLine("""
        usage: mutate FILES TESTS [MINUTES [EARLIER]]

        Changes each comparison, connective, step of one and truth value of the library's FILES in turn, and runs TESTS against each change.

        FILES     folders or file patterns of the repository, with commas: src/Jingan.Planning/Wording,src/Jingan.Planning/Quantities/NumberInterval*.cs
        TESTS     words of which one stands in the full name of a test class, with commas: Tests.Wording,Tests.Quantities
        MINUTES   when to stop; 30 where it is not said
        EARLIER   a file with what an earlier run printed: only what survived then is run, on whatever line it stands now
        """);
    return 2;
}

var root = Directory.GetCurrentDirectory();
while (!File.Exists(Path.Combine(root, "Jingan.Planning.sln")))
    root = Path.GetDirectoryName(root) ?? throw new InvalidOperationException("This is not inside the repository.");

var copy = Directory.CreateTempSubdirectory("mutants-").FullName;
try
{
    var (mutants, broken) = new MutatedCopy(root, copy).Build(files.Split(','));
    using var worker = new WorkerProcess(Path.Combine(copy, "artifacts/bin/Jingan.Planning.Tests/debug/Jingan.Planning.Tests.dll"), filter.Split(','));
    var clock = Stopwatch.StartNew();
    if (worker.FirstFailure(0) is { } failure)
        throw new InvalidOperationException($"Without a mutant, {failure} fails.");

    // What takes much longer than the library as it is does not come to an end.
    worker.Patience = TimeSpan.FromSeconds(10) + (4 * clock.Elapsed);
    clock.Restart();
    var limit = TimeSpan.FromMinutes(rest is [var minutes, ..] ? double.Parse(minutes, CultureInfo.InvariantCulture) : 30);
    var survivors = new List<Mutant>();
    var run = 0;
    if (rest is [_, var earlier])
        mutants = Survived(mutants, File.ReadLines(earlier));
    foreach (var mutant in mutants.TakeWhile(_ => clock.Elapsed < limit))
    {
        run++;
        if ((worker.FirstFailure(mutant.Id) ?? worker.FirstFailureAnew(mutant.Id)) is not null)
            continue;

        survivors.Add(mutant);
        Console.WriteLine($"survived  {mutant}");
    }

    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{survivors.Count} of {run} mutants survive {worker.Tests} tests: {(run == 0 ? 0 : 100.0 * survivors.Count / run):0.0} %; {mutants.Count - run} were not run, {broken} do not compile."));
    return 0;
}
finally
{
    Directory.Delete(copy, recursive: true);
}

static List<Mutant> Survived(List<Mutant> mutants, IEnumerable<string> lines)
{
    const string Mark = "survived  ";
    var known = lines.Where(line => line.StartsWith(Mark, StringComparison.Ordinal)).Select(line => WithoutLine(line[Mark.Length..])).ToHashSet(StringComparer.Ordinal);
    return mutants.FindAll(mutant => known.Contains(WithoutLine(mutant.ToString())));
}

static string WithoutLine(string mutant)
{
    var end = mutant.IndexOf(": ", StringComparison.Ordinal);
    return mutant[..mutant.LastIndexOf(':', end - 1)] + mutant[end..];
}
