namespace Jingan.Planning.Cli.Json;

/// <summary>Paths of files as URIs: below a folder relative to it, so that they mean the same on another machine.</summary>
internal static class FileUri
{
    /// <summary>The URI of a file; reserved and Chinese characters are escaped.</summary>
    /// <param name="file">The path, as given on the command line.</param>
    /// <param name="folder">The full path of the folder that relative paths start from.</param>
    public static Uri Of(string file, string folder)
    {
        var relative = Path.GetRelativePath(folder, Path.Combine(folder, file));
        if (relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative))
            return new(new Uri(Path.GetFullPath(file, folder)).AbsoluteUri);

        var names = relative.Split(['/', Path.DirectorySeparatorChar]).Select(Uri.EscapeDataString);
        return new(string.Join('/', names), UriKind.Relative);
    }
}
