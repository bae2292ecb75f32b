namespace Jingan.Planning.Benchmarks.Data;

/// <summary>The 14th plan of Jing'an District as a file, without what it shares with other plans.</summary>
public static class BuiltInFile
{
    public const string Id = "jingan-fyp14";

    /// <summary>The file as people wrote it, comments included.</summary>
    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Yaml { get; } = [("plan.yaml", ReadYaml())];

    private static byte[] ReadYaml()
    {
        using var stream = typeof(BuiltInFile).Assembly.GetManifestResourceStream("jingan-fyp14.yaml")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
