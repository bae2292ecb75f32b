using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Jingan.Planning.Cli.Tests;

/// <summary>Every block of C# in every README compiles, and what a reader can run runs, as it stands there.</summary>
public sealed partial class ReadmeCodeTests
{
    /// <summary>What a reader has before the first line: the namespaces of a new project, and the plan that a README speaks of.</summary>
    private const string Before = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Threading.Tasks;
        """;

    private static readonly string[] Readmes =
        ["README.md", "Jingan.Planning.md", "Jingan.Planning.Documents.md", "Jingan.Planning.Geometry.md", "Jingan.Planning.Reports.md", "Jingan.Planning.Testing.md"];

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
    ];

    public static TheoryData<string> All => [.. Readmes];

    /// <summary>Those whose files are there: what they read is another block, or is built in.</summary>
    public static TheoryData<string> Run => new("README.md", "Jingan.Planning.md", "Jingan.Planning.Reports.md", "Jingan.Planning.Geometry.md");

    [Theory]
    [MemberData(nameof(All))]
    public void Every_block_of_code_compiles(string readme)
    {
        Blocks(readme, "csharp").Should().NotBeEmpty();

        Compiled(ProgramOf(readme, Blocks(readme, "csharp"))).Faults.Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Run))]
    public void The_code_runs(string readme)
    {
        using var folder = FilesOf(readme);
        var blocks = Blocks(readme, "csharp").Select(block => FileName().Replace(block, name => $"\"{Path.Combine(folder.Folder, name.Groups["name"].Value)}\""));
        var (assembly, faults) = Compiled(ProgramOf(readme, [.. blocks]));

        faults.Should().BeEmpty();
        FluentActions.Invoking(() => assembly!.EntryPoint!.Invoke(null, [Array.Empty<string>()])).Should().NotThrow();
    }

    /// <summary>The files that the code of a README reads.</summary>
    private static TemporaryFile FilesOf(string readme)
    {
        var plan = Blocks("README.md", "yaml")[0];
        var files = new TemporaryFile("plans/river.yaml", plan);
        files.Add("plans/river-fyp14.yaml", EarlierPlan(plan));
        if (readme == "Jingan.Planning.Geometry.md")
            files.Add("zones.geojson", Blocks(readme, "json")[0]);

        return files;
    }

    /// <summary>The plan of the README, five years earlier, without what would be there twice.</summary>
    private static string EarlierPlan(string plan) =>
        "format: jingan-planning/1\n" + plan[plan.IndexOf("\nplan:", StringComparison.Ordinal)..]
            .Replace("id: river-fyp15", "id: river-fyp14", StringComparison.Ordinal)
            .Replace("2026-2030", "2021-2025", StringComparison.Ordinal)
            .Replace("adopted: 2026-01-20", "adopted: 2021-01-20", StringComparison.Ordinal);

    private static string ProgramOf(string readme, IReadOnlyList<string> blocks)
    {
        var lines = blocks.SelectMany(block => block.Split('\n')).ToList();
        var usings = lines.Where(line => Using().IsMatch(line)).Append("using Jingan.Planning;").Distinct(StringComparer.Ordinal);
        var given = readme == "Jingan.Planning.Geometry.md" ? "var plan = BuiltInPlans.Load(\"jingan-fyp14\").Plans[0];" : "";
        return string.Join('\n', usings.Append(given).Concat(lines.Where(line => !Using().IsMatch(line))));
    }

    private static (Assembly? Assembly, IReadOnlyList<string> Faults) Compiled(string program)
    {
        var options = new CSharpParseOptions(LanguageVersion.CSharp12);
        var trees = new[] { CSharpSyntaxTree.ParseText(Before, options), CSharpSyntaxTree.ParseText(program, options) };
        var isProgram = trees[1].GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax);
        var kind = isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var compilation = CSharpCompilation.Create(
            $"Readme{Guid.NewGuid():N}", trees, References, new(kind, nullableContextOptions: NullableContextOptions.Enable));
        using var image = new MemoryStream();
        var faults = compilation.Emit(image).Diagnostics.Where(fault => fault.Severity >= DiagnosticSeverity.Warning).Select(fault => fault.ToString()).ToList();
        return (faults.Count == 0 ? Assembly.Load(image.ToArray()) : null, faults);
    }

    private static List<string> Blocks(string readme, string language) =>
        [.. Block().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Readmes", readme)))
            .Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value.TrimEnd('\n'))];

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^using [\w.]+;", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Using();

    /// <summary>A text that names a file or the folder of plans.</summary>
    [GeneratedRegex("\"(?<name>plans|site|[a-z]+\\.(yaml|html|geojson))\"", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FileName();
}
