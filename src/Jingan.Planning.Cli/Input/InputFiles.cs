namespace Jingan.Planning.Cli.Input;

/// <summary>Finds and reads the files that paths name: files, folders, globs, and - for standard input.</summary>
internal static class InputFiles
{
    private const string StandardInput = "-";
    private static readonly string[] PlanExtensions = [".yaml", ".yml", ".json"];

    /// <summary>The files' names and bytes, in the order of the paths and by name within one; each file once.</summary>
    /// <exception cref="InputException">A path names nothing.</exception>
    public static List<(string Name, ReadOnlyMemory<byte> Bytes)> Read(Session session, IEnumerable<string> paths) =>
        [.. paths.SelectMany(Expand).Distinct(StringComparer.Ordinal).Select(path => (path, Bytes(session, path)))];

    /// <summary>One file, or standard input.</summary>
    /// <exception cref="InputException">There is no such file.</exception>
    public static (string Name, ReadOnlyMemory<byte> Bytes) ReadOne(Session session, string path) =>
        path == StandardInput || File.Exists(path) ? (path, Bytes(session, path)) : throw new InputException($"There is no file '{path}'.");

    /// <summary>Whether a path names standard input, a file or a folder, or is a pattern.</summary>
    public static bool Exist(string path) =>
        path == StandardInput || File.Exists(path) || Directory.Exists(path) || path.AsSpan().ContainsAny('*', '?');

    private static ReadOnlyMemory<byte> Bytes(Session session, string path)
    {
        if (path != StandardInput)
            return File.ReadAllBytes(path);

        using var bytes = new MemoryStream();
        session.Input.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static List<string> Expand(string path)
    {
        if (path == StandardInput || File.Exists(path))
            return [path];

        if (Directory.Exists(path))
            return Sorted(PlanFilesUnder(path), $"There is no .yaml, .yml or .json file in '{path}'.");

        return path.AsSpan().ContainsAny('*', '?')
            ? Sorted(Glob.Files(path), $"Nothing matches '{path}'.")
            : throw new InputException($"There is no file or folder '{path}'.");
    }

    private static List<string> Sorted(IEnumerable<string> files, string problemIfNone)
    {
        var sorted = files.Order(StringComparer.Ordinal).ToList();
        return sorted.Count > 0 ? sorted : throw new InputException(problemIfNone);
    }

    private static IEnumerable<string> PlanFilesUnder(string folder) => Directory
        .EnumerateFiles(folder, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = false, MaxRecursionDepth = 32 })
        .Where(file => PlanExtensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
}
