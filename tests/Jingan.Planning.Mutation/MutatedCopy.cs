using System.Diagnostics;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;

namespace Jingan.Planning.Mutation;

/// <summary>A copy of the repository whose library holds all mutants of some files at once; one build serves all of them.</summary>
/// <param name="root">The repository.</param>
/// <param name="copy">Where the copy goes.</param>
internal sealed partial class MutatedCopy(string root, string copy)
{
    private const string Project = "tests/Jingan.Planning.Tests";

    /// <summary>Reads an int so that tests can be run with one mutant after another in one process.</summary>
    private const string Switch = """
        namespace Jingan.Planning;

        /// <summary>Tells which mutant is on.</summary>
        internal static class MutantSwitch
        {
            private static int active;

            /// <summary>Whether a mutant is on.</summary>
            public static bool Is(int mutant) => System.Threading.Volatile.Read(ref active) == mutant;
        }
        """;

    private readonly HashSet<string> broken = new(StringComparer.Ordinal);

    /// <summary>The built tests.</summary>
    public string Tests => Path.Combine(copy, "artifacts/bin/Jingan.Planning.Tests/debug/Jingan.Planning.Tests.dll");

    /// <summary>Mutates the files that patterns name, and builds; a mutant that does not compile is left out, and counted.</summary>
    /// <param name="patterns">Folders or file patterns, from the root of the repository.</param>
    /// <returns>The mutants that compile, and how many do not.</returns>
    public (List<Mutant> Mutants, int Broken) Build(IReadOnlyList<string> patterns)
    {
        foreach (var file in Run("git", "ls-files -co --exclude-standard", root).Split('\n', StringSplitOptions.RemoveEmptyEntries))
            Copy(file);

        File.WriteAllText(Path.Combine(copy, "src/Jingan.Planning/MutantSwitch.cs"), Switch);
        Run("dotnet", $"restore {Project}", copy);
        while (true)
        {
            var mutants = Mutate(patterns);
            var output = Run("dotnet", $"build {Project} --no-restore -p:RunAnalyzers=false -p:TreatWarningsAsErrors=false -p:GenerateDocumentationFile=false -f net10.0", copy);
            var errors = Error().Matches(output).Select(match => (File: match.Groups["file"].Value, Line: int.Parse(match.Groups["line"].Value, null))).Distinct().ToList();
            if (errors.Count == 0)
                return (mutants, broken.Count);

            var before = broken.Count;
            foreach (var error in errors)
                broken.UnionWith(At(mutants, error.File, error.Line).Select(mutant => mutant.ToString()));

            if (broken.Count == before)
                throw new InvalidOperationException($"The mutated copy does not build: {string.Join('\n', output.Split('\n').Where(line => line.Contains("error", StringComparison.Ordinal)).Take(5))}");
        }
    }

    /// <summary>The mutants of the last line that has any, up to a line.</summary>
    private static IEnumerable<Mutant> At(List<Mutant> mutants, string file, int line)
    {
        var before = mutants.Where(mutant => file.EndsWith(mutant.File, StringComparison.Ordinal) && mutant.Line <= line).ToList();
        return before.Where(mutant => mutant.Line == before[^1].Line);
    }

    private List<Mutant> Mutate(IReadOnlyList<string> patterns)
    {
        var mutants = new List<Mutant>();
        foreach (var file in patterns.SelectMany(Files).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var tree = CSharpSyntaxTree.ParseText(File.ReadAllText(Path.Combine(root, file)), new CSharpParseOptions(LanguageVersion.Preview));
            var rewriter = new MutationRewriter(file, mutants, broken);
            File.WriteAllText(Path.Combine(copy, file), rewriter.Visit(tree.GetRoot()).ToFullString());
        }

        return mutants;
    }

    private IEnumerable<string> Files(string pattern)
    {
        var path = Path.Combine(root, pattern);
        var (folder, name) = Directory.Exists(path) ? (path, "*.cs") : (Path.GetDirectoryName(path)!, Path.GetFileName(path));
        return Directory.EnumerateFiles(folder, name, SearchOption.AllDirectories).Select(file => Path.GetRelativePath(root, file).Replace('\\', '/'));
    }

    private void Copy(string file)
    {
        var (from, to) = (Path.Combine(root, file), Path.Combine(copy, file));
        if (!File.Exists(from))
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Copy(from, to, overwrite: true);
    }

    private static string Run(string program, string arguments, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }

    [GeneratedRegex(@"(?<file>[\w./{}-]+\.cs)\((?<line>\d+),\d+\): error", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Error();
}
