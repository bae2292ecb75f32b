using System.IO.Enumeration;

namespace Jingan.Planning.Cli.Input;

/// <summary>Paths with wildcards, for shells that leave them to the program: * and ? within a name, ** for any folders.</summary>
internal static class Glob
{
    public static IEnumerable<string> Files(string pattern)
    {
        var root = Path.GetPathRoot(pattern) ?? "";
        var names = pattern[root.Length..].Split(['/', Path.DirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> folders = [root];
        foreach (var name in names[..^1])
            folders = folders.SelectMany(folder => Folders(folder, name)).ToList();
        return folders.SelectMany(folder => Matching(folder, names[^1], FolderFiles.FilesIn, isDeep: names[^1] == "**")).Distinct(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Folders(string folder, string name) => name switch
    {
        "**" => Matching(folder, "*", FolderFiles.FoldersIn, isDeep: true).Prepend(folder),
        _ when name.AsSpan().ContainsAny('*', '?') => Matching(folder, name, FolderFiles.FoldersIn, isDeep: false),
        _ => new[] { Path.Combine(folder, name) }.Where(Directory.Exists),
    };

    private static IEnumerable<string> Matching(
        string folder, string name, Func<string, bool, IEnumerable<string>> entries, bool isDeep) =>
        entries(folder.Length == 0 ? "." : folder, isDeep)
            .Where(path => FileSystemName.MatchesSimpleExpression(name, Path.GetFileName(path), ignoreCase: OperatingSystem.IsWindows()))
            .Select(path => folder.Length == 0 ? Path.GetRelativePath(".", path) : path);
}
