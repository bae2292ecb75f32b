using System.Text.RegularExpressions;

namespace Jingan.Planning.Cli.Tests;

/// <summary>The command lines of <c>commands.txt</c>, run as they stand there.</summary>
internal static partial class CommandList
{
    /// <summary>The lines.</summary>
    public static IReadOnlyList<string> Lines { get; } =
        [.. File.ReadLines(System.IO.Path.Combine(AppContext.BaseDirectory, "commands.txt")).Where(line => line.Length > 0 && line[0] != '#')];

    /// <summary>Runs a line in this process. Paths in it count from the top of the repository.</summary>
    public static ToolRun Run(string line)
    {
        var sides = line.Split(" < ");
        var input = sides.Length == 2 ? File.ReadAllText(Path(sides[1])) : "";
        return ToolRun.WithInput(input, [.. Word().Matches(sides[0]).Select(word => InTop(word.Value.Trim('"')))]);
    }

    /// <summary>The full path of what lies in the repository.</summary>
    public static string Path(string path) => System.IO.Path.Combine(Top, path);

    private static string Top { get; } = FolderAbove(AppContext.BaseDirectory);

    private static string FolderAbove(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Jingan.Planning.sln")) ? folder : FolderAbove(System.IO.Path.GetDirectoryName(folder)!);

    private static string InTop(string word) => System.IO.Path.Exists(Path(word)) ? Path(word) : word;

    [GeneratedRegex("\"[^\"]*\"|\\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
