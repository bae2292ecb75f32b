namespace Jingan.Planning;

/// <summary>The one path of each file, behind links and other ways to name it, so that none is read twice.</summary>
internal sealed class RealPaths
{
    private static StringComparer Comparer => OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
        ? StringComparer.OrdinalIgnoreCase
        : StringComparer.Ordinal;

    private readonly Dictionary<string, string> folders = new(Comparer);
    private readonly HashSet<string> seen = new(Comparer);

    /// <summary>Whether a real path has not been seen yet.</summary>
    public bool IsNew(string realPath) => seen.Add(realPath);

    /// <summary>The path of a file with every link in it followed.</summary>
    public string Of(string path)
    {
        var full = Path.GetFullPath(path);
        if (Path.GetDirectoryName(full) is not { } above)
            return full;

        var direct = Path.Combine(FolderOf(above), Path.GetFileName(full));
        return Target(new FileInfo(direct)) ?? direct;
    }

    private string FolderOf(string folder)
    {
        if (folders.TryGetValue(folder, out var known))
            return known;

        var direct = Path.GetDirectoryName(folder) is { } above ? Path.Combine(FolderOf(above), Path.GetFileName(folder)) : folder;
        return folders[folder] = Target(new DirectoryInfo(direct)) ?? direct;
    }

    private static string? Target(FileSystemInfo entry)
    {
        try
        {
            return entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A link that leads nowhere, or a name that cannot be asked about: what it is called is all that is known.
            return null;
        }
    }
}
