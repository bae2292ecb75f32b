namespace Jingan.Planning.Documents.Tests;

/// <summary>A test that needs the texts of the built-in documents, which are not part of the repository; without them it is skipped.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SourcesFactAttribute : FactAttribute
{
    public SourcesFactAttribute() => Skip = Folder is null ? "The texts of the documents are not beside the repository." : null;

    /// <summary>Where the texts are; null where there are none.</summary>
    public static string? Folder { get; } = Find();

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var sources = Path.Combine(folder.FullName, "..", "shared", "sources");
            if (File.Exists(Path.Combine(folder.FullName, "Jingan.Planning.sln")))
                return Directory.Exists(sources) ? sources : null;
        }

        return null;
    }
}
