using Jingan.Planning.Tests.House;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Tests.Seeds;

/// <summary>The files of <c>seeds/</c>, in the order in which the tool reads them.</summary>
internal static class SeedFolder
{
    public const string Readme = "seeds/README.md";

    public static IReadOnlyList<(string Name, ReadOnlyMemory<byte> Bytes)> Files { get; } =
        [.. Repository.FilesIn("seeds", "*.yaml").Select(path => (path, (ReadOnlyMemory<byte>)File.ReadAllBytes(Repository.PathTo(path))))];

    public static PlanFilesResult Read() => PlanFiles.Read(Files);
}
