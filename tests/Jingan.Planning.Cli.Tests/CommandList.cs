using System.Text.RegularExpressions;

namespace Jingan.Planning.Cli.Tests;

/// <summary>The command lines of <c>commands.txt</c>, run as they stand there.</summary>
internal static partial class CommandList
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "commands.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>Runs a line in this process. Paths in it count from the top of the repository.</summary>
    public static ToolRun Run(string line)
    {
        var sides = line.Split(" < ");
        var input = sides.Length == 2 ? File.ReadAllText(Path.Combine(Top, sides[1])) : "";
        return ToolRun.WithInput(input, [.. Word().Matches(sides[0]).Select(word => InTop(word.Value.Trim('"')))]);
    }

    private static string Top { get; } = FolderAbove(AppContext.BaseDirectory);

    private static string FolderAbove(string folder) =>
        File.Exists(Path.Combine(folder, "Jingan.Planning.sln")) ? folder : FolderAbove(Path.GetDirectoryName(folder)!);

    private static string InTop(string word) => Path.Exists(Path.Combine(Top, word)) ? Path.Combine(Top, word) : word;

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
