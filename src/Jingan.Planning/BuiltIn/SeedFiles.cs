using Jingan.Planning.Collections;

namespace Jingan.Planning.BuiltIn;

/// <summary>The embedded files of <c>seeds/</c>: one for each plan, named by its id, and those that the plans share.</summary>
internal static class SeedFiles
{
    private const string Folder = "seeds/";
    private const string Extension = ".yaml";
    private static readonly string[] Shared = ["documents", "indicators", "observations"];

    /// <summary>The ids of the plans, told by the file names alone.</summary>
    public static ValueList<string> PlanIds { get; } = typeof(SeedFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(Extension, StringComparison.Ordinal))
        .Select(name => name[Folder.Length..^Extension.Length])
        .Except(Shared, StringComparer.Ordinal)
        .Order(StringComparer.Ordinal)
        .ToValueList();

    /// <summary>The shared files, then those of the plans.</summary>
    public static List<(string Name, ReadOnlyMemory<byte> Bytes)> Of(ReadOnlySpan<string> ids) =>
        [.. ((string[])[.. Shared, .. ids]).Select(Load).OfType<(string, ReadOnlyMemory<byte>)>()];

    private static (string Name, ReadOnlyMemory<byte> Bytes)? Load(string id)
    {
        var name = $"{Folder}{id}{Extension}";
        using var stream = typeof(SeedFiles).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (name, bytes);
    }
}
