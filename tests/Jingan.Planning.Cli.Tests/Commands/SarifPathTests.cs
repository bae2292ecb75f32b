namespace Jingan.Planning.Cli.Tests.Commands;

/// <summary>Runs from other working folders, which a process has one of: never beside other tests.</summary>
[Collection(nameof(SarifPathTests))]
[CollectionDefinition(nameof(SarifPathTests), DisableParallelization = true)]
public sealed class SarifPathTests
{
    [Theory]
    [InlineData("plans", "x.yaml", "..", "plans/x.yaml")]
    [InlineData("plans", "../y.yaml", "..", "y.yaml")]
    [InlineData(".", "plans/x.yaml", "plans", "x.yaml")]
    [InlineData(".", "plans/x.yaml", null, "plans/x.yaml")]
    [InlineData(".", "-", null, "plans/from%20the%20editor.yaml", "--stdin-filename", "plans/from the editor.yaml")]
    public void Sarif_counts_paths_from_the_root_that_is_named(string folder, string path, string? root, string uri, params string[] more)
    {
        using var file = new TemporaryFile("plans/x.yaml", "x: 1");
        file.Add("y.yaml", "x: 1");
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(Path.Combine(file.Folder, folder));
        try
        {
            string[] rooted = root is null ? [] : ["--root", root];
            var results = ToolRun.WithInput("x: 1", ["validate", path, "--format", "sarif", .. rooted, .. more]).Json().GetProperty("runs")[0].GetProperty("results");
            var place = results[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
            (place.GetProperty("uri").GetString(), place.GetProperty("uriBaseId").GetString()).Should().Be((uri, "%SRCROOT%"));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }
}
