using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Diagnostics;

/// <summary>A case in the folder <c>Cases</c>: files <c>NAME.yaml</c> or <c>NAME.json</c> (or <c>NAME.1.yaml</c> …) and the whole text expected, <c>NAME.expected.txt</c>.</summary>
public sealed partial class DiagnosticCase
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Cases");

    /// <summary>Small limits, so that the cases that pass them stay small.</summary>
    private static readonly ReadingLimits Limits = new(characters: 6_000, depth: 12, nodes: 400, problems: 20);

    private DiagnosticCase(string name) => Name = name;

    public string Name { get; }

    public string Expected => File.ReadAllText(Path.Combine(Folder, Name + ".expected.txt"));

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Folder)
        .Where(path => Ending().IsMatch(path))
        .Select(path => Ending().Replace(Path.GetFileName(path), ""))
        .Distinct(StringComparer.Ordinal)
        .Order(StringComparer.Ordinal);

    public static DiagnosticCase Named(string name) => new(name);

    /// <summary>All diagnostics in English, each followed by its path and its Chinese message.</summary>
    public string Actual()
    {
        var files = Directory.EnumerateFiles(Folder, Name + ".*")
            .Where(path => Ending().IsMatch(path))
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), (ReadOnlyMemory<byte>)File.ReadAllBytes(path)));
        var text = new StringBuilder();
        foreach (var problem in PlanFiles.Read(files, limits: Limits, rules: RulesOf(Name[..6])).Diagnostics)
            text.Append(CultureInfo.InvariantCulture, $"{problem}\n  at {(problem.Path.Length == 0 ? "(the whole)" : problem.Path)}\n  {problem.In(Language.Chinese)}\n");

        return text.ToString();
    }

    /// <summary>The rules that are checked without being asked for, and the one that the case is about.</summary>
    private static ValidationRules RulesOf(string id) => ValidationRules.All.Find(id) is { } rule && ValidationRules.Default.Find(id) is null
        ? ValidationRules.Default.With(rule)
        : ValidationRules.Default;

    [GeneratedRegex(@"(\.\d)?\.(yaml|json)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Ending();
}
