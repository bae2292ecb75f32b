namespace Jingan.Planning;

/// <summary>A file that a path led to.</summary>
/// <param name="Name">As the path that came first named it; diagnostics give it.</param>
/// <param name="RealPath">Its one path, behind links and other ways to name it.</param>
/// <param name="IsNamed">Whether it was named itself, and not found in a folder or by a pattern.</param>
public readonly record struct WorkspaceFile(string Name, string RealPath, bool IsNamed);

/// <summary>Finds the files that paths name.</summary>
internal static class WorkspaceFiles
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The files of paths, in the order of the paths and by name within one; each file once, whatever ways lead to it.</summary>
    /// <exception cref="ArgumentException">A path names nothing.</exception>
    public static ValueList<WorkspaceFile> Find(IEnumerable<string> paths)
    {
        var real = new RealPaths();
        return paths.SelectMany(path => Expand(path, real)).Where(file => real.IsNew(file.RealPath)).ToValueList();
    }

    /// <summary>Whether a path is a pattern: * and ? stand for any characters.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    private static IEnumerable<WorkspaceFile> Expand(string path, RealPaths real)
    {
        if (File.Exists(path))
            return [new(path, real.Of(path), IsNamed: true)];

        var isFolder = Directory.Exists(path);
        if (!isFolder && !IsPattern(path))
            throw new ArgumentException($"There is no file or folder '{path}'.", nameof(path));

        var found = isFolder ? FolderFiles.FilesIn(path, isDeep: true).Where(HasExtension) : Glob.Files(path);
        return found.Order(StringComparer.Ordinal).Select(file => new WorkspaceFile(file, real.Of(file), IsNamed: false));
    }

    private static bool HasExtension(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);
}
