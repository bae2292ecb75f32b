using System.Globalization;
using System.Text;
using Jingan.Planning.Files;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.House;

/// <summary>The README lists every problem as the library knows it.</summary>
/// <remarks>
/// Where the list changes, the failing test has written the new one to <c>artifacts/house/Problems.received.md</c>:
/// put it between the two marks in the README.
/// </remarks>
public sealed class ReadmeProblemsTests
{
    private const string Begin = "<!-- problems: made by ReadmeProblemsTests -->\n";
    private const string End = "<!-- end of problems -->";
    private const string ReceivedFile = "artifacts/house/Problems.received.md";

    [Fact]
    public void The_README_lists_every_problem()
    {
        var expected = Table();
        var readme = File.ReadAllText(Repository.PathTo("README.md")).ReplaceLineEndings("\n");
        var listed = readme.Split(Begin) is [_, var behind] && behind.Split(End) is [var found, _] ? found : "(no list)";
        if (listed == expected)
            return;

        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathTo(ReceivedFile))!);
        File.WriteAllText(Repository.PathTo(ReceivedFile), expected);
        Assert.Fail($"The README's list of problems is not the library's; what it should be stands in {ReceivedFile}.");
    }

    private static string Table()
    {
        var text = new StringBuilder("\n| id | severity | what is wrong |\n|---|---|---|\n");
        foreach (var kind in DiagnosticKinds.All)
            text.Append(CultureInfo.InvariantCulture, $"| {kind.Id} | {LevelOf(kind)} | {kind.Meaning.En} |\n");

        return text.Append('\n').ToString();
    }

    private static string LevelOf(DiagnosticKind kind) => ValidationRules.All.Any(rule => rule.Id == kind.Id) && ValidationRules.Default.Find(kind.Id) is null
        ? "off"
        : kind.Severity == Severity.Information ? "info" : kind.Severity.ToString().ToLowerInvariant();
}
