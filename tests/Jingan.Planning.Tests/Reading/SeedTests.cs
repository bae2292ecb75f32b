using Jingan.Planning.Validation;

namespace Jingan.Planning.Tests.Reading;

public sealed class SeedTests
{
    [Fact]
    public void The_built_in_files_have_no_problem()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Seeds");
        var files = Directory.EnumerateFiles(folder, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(path => (Path.GetFileName(path), (ReadOnlyMemory<byte>)File.ReadAllBytes(path)));

        PlanFiles.Read(files).Diagnostics.Should().BeEmpty();
    }
}
