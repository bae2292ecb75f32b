using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.House;

/// <summary>A C# source of this repository.</summary>
internal sealed partial class SourceFile
{
    public SourceFile(string path)
    {
        Path = path;
        Text = File.ReadAllText(Repository.PathTo(path));
        Code = NotCode().Replace(Text, "");
        Types = [.. TypeAtMargin().Matches(Code).Select(match => match.Groups["name"].Value)];
        Namespace = NamespaceLine().Match(Code) is { Success: true } line ? line.Groups["name"].Value : null;
    }

    /// <summary>From the top folder, with slashes.</summary>
    public string Path { get; }

    /// <summary>The file's name without its ending, and without the <c>{T}</c> of a generic type.</summary>
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path).Split('{')[0];

    public string Text { get; }

    /// <summary>The text without comments, strings and characters.</summary>
    public string Code { get; }

    public int LineCount => Text.AsSpan().TrimEnd('\n').Count('\n') + 1;

    /// <summary>The types that stand in no other type.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Null where the file has none, as one with top-level statements.</summary>
    public string? Namespace { get; }

    /// <summary>The folder below another one, with dots, as a namespace would say it; empty where the file stands in that folder itself.</summary>
    public string FolderBelow(string folder) => System.IO.Path.GetDirectoryName(Path[(folder.Length + 1)..])!.Replace('\\', '/').Replace('/', '.');

    public override string ToString() => Path;

    [GeneratedRegex(""""
        //[^\n]* | /\*[\s\S]*?\*/ | \$*"""[\s\S]*?""" | (?:\$@|@\$|@)"(?:""|[^"])*" | \$?"(?:\\.|[^"\\\n])*" | '(?:\\.|[^'\\\n])+'
        """", RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NotCode();

    [GeneratedRegex(
        @"^([a-z]+ )*(class|struct|interface|enum|record( struct| class)?|delegate [\w<>\[\]?,. ]+?) (?<name>\w+)",
        RegexOptions.Multiline | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000)]
    private static partial Regex TypeAtMargin();

    [GeneratedRegex(@"^namespace (?<name>[\w.]+);", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex NamespaceLine();
}
