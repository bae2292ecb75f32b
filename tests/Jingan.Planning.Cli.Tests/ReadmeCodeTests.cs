using System.IO.Compression;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Jingan.Planning.Cli.Tests;

/// <summary>The code of every README compiles as it stands, one program a README, and runs on files such as a reader has.</summary>
public sealed partial class ReadmeCodeTests
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        """;

    private const string Shapes = """
        {"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"zone": "river-belt"},
         "geometry": {"type": "Polygon", "coordinates": [[[0,0],[0.036,0],[0.036,0.036],[0,0.036],[0,0]]]}}]}
        """;

    public static TheoryData<string> All => new(Readmes.Where(readme => Code(readme).Length > 0));

    /// <summary>Those whose code is a program; a test suite is none, and is run by <c>.ci/run</c>.</summary>
    public static TheoryData<string> Programs => new(Readmes.Where(readme => Code(readme) is { Length: > 0 } code && !code.Contains("[Fact]", StringComparison.Ordinal)));

    private static IEnumerable<string> Readmes =>
        Directory.EnumerateFiles(AppContext.BaseDirectory, "README.md", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(AppContext.BaseDirectory, path)).Order(StringComparer.Ordinal);

    [Fact]
    public void Every_package_of_a_library_shows_code() => All.Should().HaveCount(6);

    [Theory]
    [MemberData(nameof(All))]
    public void The_code_of_a_readme_compiles(string readme) =>
        Compiled(Code(readme), readme).GetDiagnostics().Where(problem => problem.Severity >= DiagnosticSeverity.Warning && problem.Id != "CS1701")
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Programs))]
    public void The_code_of_a_readme_runs(string readme)
    {
        using var files = new TemporaryFile("plan.yaml", PlanOf("README.md"));
        files.Add("plans/plan.yaml", PlanOf("README.md"));
        files.Add("plans/before.yaml", Before);
        files.Add("zones.geojson", Shapes);
        WriteDocument(Path.Combine(files.Folder, "report.docx"), "2026年，新增养老床位200张。");
        var code = FileName().Replace(Code(readme), name => $"@\"{Path.Combine(files.Folder, name.Groups["name"].Value)}\"");

        using var image = new MemoryStream();
        Compiled(code, readme).Emit(image).Success.Should().BeTrue();
        var program = AssemblyLoadContext.Default.LoadFromStream(new MemoryStream(image.ToArray())).EntryPoint!;
        program.Invoking(one => one.Invoke(null, BindingFlags.DoNotWrapExceptions, null, [Array.Empty<string>()], null)).Should().NotThrow();
    }

    private static string Before => """
        format: jingan-planning/1
        plan:
          id: river-fyp14
          title: {zh: 滨江区“十四五”规划纲要}
          kind: five-year-plan
          period: 2021-2025
          jurisdiction: {code: "310199", name: 滨江区}
          targets:
            - {id: nursing-beds, no: 1, indicator: nursing-beds, force: binding, target: 不少于700张}
        """;

    private static CSharpCompilation Compiled(string code, string name) => CSharpCompilation.Create(
        "readme-" + name.Replace(Path.DirectorySeparatorChar, '-'),
        [CSharpSyntaxTree.ParseText(Usings), CSharpSyntaxTree.ParseText(code)],
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(
            code.Contains("[Fact]", StringComparison.Ordinal) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
            nullableContextOptions: NullableContextOptions.Enable));

    private static string Code(string readme) => string.Join('\n', Blocks(readme, "csharp"));

    private static string PlanOf(string readme) => Blocks(readme, "yaml").First();

    private static IEnumerable<string> Blocks(string readme, string language) => Block().Matches(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, readme)))
        .Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value);

    private static void WriteDocument(string path, string text)
    {
        using var archive = ZipFile.Open(path, ZipArchiveMode.Create);
        Add("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
        Add("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""");
        Add("word/document.xml", $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>""");

        void Add(string name, string content)
        {
            using var writer = new StreamWriter(archive.CreateEntry(name).Open());
            writer.Write(content);
        }
    }

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Block();

    [GeneratedRegex("""(?<=\()"(?<name>[a-z]+(?:\.(?:yaml|geojson|html|txt|docx))?)"(?=[,)])""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex FileName();
}
