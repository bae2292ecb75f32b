namespace Jingan.Planning;

/// <summary>The embedded files of <c>seeds/</c>, in JSON: one for each plan in <c>plans/</c>, named by its id, and beside that folder those that the plans share.</summary>
internal static class SeedFiles
{
    /// <summary>The name of the index of the plans.</summary>
    public const string Index = "index.json";

    /// <summary>The name of the documents that sources name.</summary>
    public const string Documents = "seeds/documents.json";

    /// <summary>What the names of all others begin with.</summary>
    public const string Folder = "seeds/";

    private const string PlanFolder = "seeds/plans/";
    private const string Extension = ".json";

    private static readonly string[] Names = Array.FindAll(
        Array.ConvertAll(typeof(SeedFiles).Assembly.GetManifestResourceNames(), name => name.Replace('\\', '/')),
        name => name.StartsWith(Folder, StringComparison.Ordinal));

    /// <summary>The ids of the plans, told by the file names alone.</summary>
    public static ValueList<string> PlanIds { get; } =
        [.. Array.ConvertAll(Array.FindAll(Names, IsPlan), name => name[PlanFolder.Length..^Extension.Length]).Order(StringComparer.Ordinal)];

    /// <summary>The names of the shared files, then of those of plans.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<string> ids) =>
        Names.Where(name => !IsPlan(name)).Order(StringComparer.Ordinal).Concat(ids.Select(NameOf));

    /// <summary>The name of a plan's file.</summary>
    public static string NameOf(string id) => $"{PlanFolder}{id}{Extension}";

    public static byte[] Bytes(string name)
    {
        using var stream = typeof(SeedFiles).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"No embedded file is named '{name}'.", nameof(name));

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    private static bool IsPlan(string name) => name.StartsWith(PlanFolder, StringComparison.Ordinal);
}
