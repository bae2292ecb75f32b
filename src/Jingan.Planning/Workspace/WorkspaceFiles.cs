namespace Jingan.Planning;

/// <summary>A file that a path led to.</summary>
/// <param name="Name">As the path that came first named it; diagnostics give it.</param>
/// <param name="IsNamed">Whether it was named itself, and not found in a folder or by a pattern.</param>
public readonly record struct WorkspaceFile(string Name, bool IsNamed);

/// <summary>Finds the files that paths name.</summary>
internal static class WorkspaceFiles
{
    private static readonly string[] Extensions = [".yaml", ".yml", ".json"];

    /// <summary>The files of paths, in the order of the paths and by name within one; each file once, whatever ways lead to it.</summary>
    /// <exception cref="ArgumentException">A path names nothing, or a folder without a .yaml, .yml or .json file.</exception>
    public static ValueList<WorkspaceFile> Find(IEnumerable<string> paths)
    {
        var met = new HashSet<string>(OperatingSystem.IsWindows() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        var links = new Dictionary<string, string>(StringComparer.Ordinal);
        return paths.SelectMany(Expand).Where(file => met.Add(RealPath(file.Name, links))).ToValueList();
    }

    /// <summary>Whether a path is a pattern: * and ? stand for any characters.</summary>
    public static bool IsPattern(string path) => path.AsSpan().ContainsAny('*', '?');

    private static IEnumerable<WorkspaceFile> Expand(string path)
    {
        if (File.Exists(path))
            return [new(path, IsNamed: true)];

        var isFolder = Directory.Exists(path);
        if (!isFolder && !IsPattern(path))
            throw new ArgumentException($"There is no file or folder '{path}'.", nameof(path));

        var found = isFolder ? FolderFiles.FilesIn(path, isDeep: true).Where(HasExtension) : Glob.Files(path);
        var files = found.Order(StringComparer.Ordinal).Select(file => new WorkspaceFile(file, IsNamed: false)).ToList();
        if (files.Count > 0)
            return files;

        throw new ArgumentException(isFolder ? $"There is no .yaml, .yml or .json file in '{path}'." : $"Nothing matches '{path}'.", nameof(path));
    }

    private static bool HasExtension(string file) => Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    /// <summary>The path of a file with every link in it followed.</summary>
    private static string RealPath(string path, Dictionary<string, string> links)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full) is { } above ? RealFolder(above, links) : "";
        var file = new FileInfo(Path.Combine(folder, Path.GetFileName(full)));
        return file.LinkTarget is null ? file.FullName : RealPath(TargetOf(file), links);
    }

    private static string RealFolder(string folder, Dictionary<string, string> links)
    {
        if (links.TryGetValue(folder, out var known))
            return known;

        var real = folder;
        if (Path.GetDirectoryName(folder) is { } above)
        {
            var here = new DirectoryInfo(Path.Combine(RealFolder(above, links), Path.GetFileName(folder)));
            real = here.LinkTarget is null ? here.FullName : TargetOf(here);
        }

        links[folder] = real;
        return real;
    }

    private static string TargetOf(FileSystemInfo link) => link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? link.FullName;
}
