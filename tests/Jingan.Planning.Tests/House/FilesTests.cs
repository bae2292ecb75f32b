using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.House;

public sealed partial class FilesTests
{
    private const int Long = 300;

    /// <summary>The scanner, which can be deleted whole, and files that hold more than one topic still: the list only gets shorter.</summary>
    private static readonly string[] LongOnPurpose =
    [
        "EverydayYaml",
        "EnglishGrammar", "ClauseReader", "FrontReader", "Sentence", "Numerals",
        "SchemePicture", "FromTargets", "FromTrace",
    ];

    /// <summary>Split in two, so that this file does not name them.</summary>
    private static readonly string[] RegistryHosts =
    [
        "nuget" + ".org", "npmjs" + ".org", "npmjs" + ".com", "pypi" + ".org", "crates" + ".io", "pkgs.dev." + "azure", "maven" + ".org",
        "artifactory" + ".", "myget" + ".org", "pkg." + "github", "proxy.golang" + ".org",
    ];

    public static TheoryData<string> Projects =>
        [.. Directory.EnumerateDirectories(Repository.PathTo("src")).Select(folder => $"src/{Path.GetFileName(folder)}").Order(StringComparer.Ordinal)];

    public static TheoryData<string> AllProjects =>
        [.. new[] { "src", "tests", "benchmarks" }.Where(folder => Directory.Exists(Repository.PathTo(folder)))
            .SelectMany(folder => Repository.FilesIn(folder, "*.csproj"))
            .Select(project => Path.GetDirectoryName(project)!.Replace('\\', '/'))];

    [Theory]
    [MemberData(nameof(AllProjects))]
    public void A_folder_is_a_namespace(string project) =>
        Repository.SourcesIn(project)
            .Where(source => source.Namespace is not null)
            .Where(source => source.Namespace != NamespaceOf(project, source))
            .Select(source => $"{source} says {source.Namespace}").Should().BeEmpty();

    /// <summary>In the library a floor is a namespace, and the model, the built-in data and workspaces are the root; elsewhere each folder is one.</summary>
    private static string NamespaceOf(string project, SourceFile source)
    {
        var name = Path.GetFileName(project);
        var folders = source.FolderBelow(project).Split('.', StringSplitOptions.RemoveEmptyEntries);
        if (name != "Jingan.Planning")
            return string.Join('.', [name, .. folders]);

        return folders[0] is "Model" or "BuiltIn" or "Workspace" || source.Name == "Verbs" ? name : $"{name}.{folders[0]}";
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void No_file_is_long(string project) =>
        Repository.SourcesIn(project).Where(source => source.LineCount > Long && !LongOnPurpose.Contains(source.Name, StringComparer.Ordinal))
            .Select(source => $"{source} has {source.LineCount} lines").Should().BeEmpty();

    [Fact]
    public void No_file_names_a_package_registry() =>
        Texts().Where(file => Array.Exists(RegistryHosts, host => file.Text.Contains(host, StringComparison.OrdinalIgnoreCase)))
            .Select(file => file.Path).Should().BeEmpty("packages come from where the machine says");

    [Fact]
    public void No_file_names_a_path_of_one_machine() =>
        Texts().SelectMany(file => MachinePath().Matches(file.Text).Select(match => $"{file.Path}: {match.Value}")).Should().BeEmpty();

    private static IEnumerable<(string Path, string Text)> Texts() =>
        new[] { "*.cs", "*.csproj", "*.props", "*.targets", "*.config", "*.sln", "run" }
            .SelectMany(pattern => Repository.FilesIn(".", pattern))
            .Select(path => (path, File.ReadAllText(Repository.PathTo(path))));

    [GeneratedRegex(@"(?<![\w.$*)}\]/!-])/(home|work|tmp|usr|opt|root|var|mnt|etc|Users)/\w+|(?<!\w)[A-Z]:[\\/]+(Users|Windows|Temp|Program|home|work|dev|src)\w*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex MachinePath();
}
