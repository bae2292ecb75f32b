namespace Jingan.Planning.Tests.House;

/// <summary>The checkout that the tests run in.</summary>
internal static class Repository
{
    /// <summary>Its top folder: the one with the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a file or folder, from its path below the top folder.</summary>
    public static string PathTo(string relative) => Path.Combine(Root, relative);

    /// <summary>The C# sources below a folder, what a build makes left out.</summary>
    public static IEnumerable<SourceFile> SourcesIn(string folder) => FilesIn(folder, "*.cs").Select(file => new SourceFile(file));

    /// <summary>The paths of files below a folder from the top folder, with slashes, what a build makes left out.</summary>
    public static IEnumerable<string> FilesIn(string folder, string pattern) =>
        Directory.EnumerateFiles(PathTo(folder), pattern, SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
            .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or ".git"))
            .Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Jingan.Planning.sln")))
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests do not run inside a checkout.");

        return folder;
    }
}
