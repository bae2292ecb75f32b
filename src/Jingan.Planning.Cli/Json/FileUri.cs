namespace Jingan.Planning.Cli.Json;

/// <summary>Paths of files as URIs: below a folder relative to it, so that they mean the same on another machine.</summary>
internal static class FileUri
{
    private const string Scheme = "file://";

    /// <summary>The URI of a file; whatever is no letter, digit or one of - . _ ~ is escaped in its names.</summary>
    /// <param name="file">The path, as given on the command line.</param>
    /// <param name="root">The full path of the folder that relative URIs start from.</param>
    /// <returns>Relative below the root, else absolute.</returns>
    public static string Of(string file, string root)
    {
        var full = Path.GetFullPath(file);
        var relative = Path.GetRelativePath(root, full);
        var isBelow = relative != ".." && !relative.StartsWith("../", StringComparison.Ordinal)
            && !relative.StartsWith(@"..\", StringComparison.Ordinal) && !Path.IsPathRooted(relative);
        return isBelow ? Escaped(relative) : Scheme + (full[0] == '/' ? "" : "/") + Escaped(full);
    }

    /// <summary>Whether a URI of this class is relative.</summary>
    public static bool IsRelative(string uri) => !uri.StartsWith(Scheme, StringComparison.Ordinal);

    private static string Escaped(string path) => string.Join('/', path.Split(['/', Path.DirectorySeparatorChar]).Select(Uri.EscapeDataString));
}
