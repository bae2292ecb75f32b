using System.Text.RegularExpressions;

namespace Jingan.Planning.Cli.Tests;

/// <summary>What the README shows is what the tool prints; a line of its blocks that is only an ellipsis stands for any lines.</summary>
public sealed partial class ReadmeTests
{
    private const int Width = 120;
    private static readonly string Text = Copied("README.md");
    private static readonly string PlanFile = Blocks("yaml").First();

    public static TheoryData<string> Commands => new(Blocks("console").Select(block => block.Split('\n')[0]));

    public static IEnumerable<object[]> Wordings => WordingRow().Matches(Text)
        .Select(row => new object[] { row.Groups["wording"].Value, row.Groups["kind"].Value, row.Groups["english"].Value });

    [Theory]
    [MemberData(nameof(Commands))]
    public void A_command_prints_what_the_readme_shows(string command)
    {
        using var file = new TemporaryFile("river.yaml", PlanFile);
        file.Add("mistyped.yaml", PlanFile.Replace("kind: five-year-plan", "kind: five-year-plam", StringComparison.Ordinal)
            .Replace("force: binding, target: 不少于800张", "force: binding, unti: 张, target: \"\"", StringComparison.Ordinal));
        var shown = Blocks("console").First(block => block.StartsWith(command + "\n", StringComparison.Ordinal))[(command.Length + 1)..];
        var arguments = command["$ jingan ".Length..].Split(' ').Select(word => word.EndsWith(".yaml", StringComparison.Ordinal) ? Path.Combine(file.Folder, word) : word);

        var run = ToolRun.In(session => session with { Width = Width }, "", [.. arguments]);

        var printed = (run.Output + run.Error).Replace(file.Folder + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
        Lines(printed).Should().MatchRegex($"^{string.Join('\n', shown.Split('\n').Select(Pattern)).Replace("(.*\n)*\n", "(.*\n)*", StringComparison.Ordinal)}$");
    }

    [Theory]
    [MemberData(nameof(Wordings))]
    public void A_wording_reads_as_the_readme_says(string wording, string kind, string english)
    {
        var read = ToolRun.Of("read-target", wording, "--format", "json").Json();

        (read.GetProperty("kind").GetString(), read.GetProperty("canonical").GetProperty("en").GetString()).Should().Be((kind, english));
    }

    private static string Copied(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));

    private static IEnumerable<string> Blocks(string language) =>
        Block().Matches(Text).Where(block => block.Groups["language"].Value == language).Select(block => block.Groups["text"].Value.TrimEnd('\n'));

    private static string Pattern(string line) => line == "…" ? "(.*\n)*" : Regex.Escape(line);

    private static string Lines(string text) => string.Join('\n', text.Trim('\n').Split('\n').Select(line => line.TrimEnd()));

    [GeneratedRegex("^```(?<language>[a-z]+)\n(?<text>(?:(?!```).*\n)*)```$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Block();

    [GeneratedRegex(@"^\| `(?<wording>[^`\n]+)` \| (?<kind>[a-z-]+) \| (?<english>[^|\n]+) \|$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex WordingRow();
}
