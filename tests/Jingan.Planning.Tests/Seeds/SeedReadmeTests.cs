using Jingan.Planning.Tests.House;

namespace Jingan.Planning.Tests.Seeds;

public sealed class SeedReadmeTests
{
    private const string Received = "artifacts/house/seeds-README.received.md";

    [Fact]
    public void The_counts_and_the_account_of_differences_are_what_the_data_says()
    {
        var readme = File.ReadAllText(Repository.PathTo(SeedFolder.Readme)).ReplaceLineEndings("\n");
        var expected = SeedReadme.Expected(readme);
        Directory.CreateDirectory(Path.GetDirectoryName(Repository.PathTo(Received))!);
        File.WriteAllText(Repository.PathTo(Received), expected);

        readme.Should().Be(expected, $"{SeedFolder.Readme} is written from the data; what it should be stands in {Received}");
    }

    [Fact]
    public void Every_document_stands_in_the_readme() =>
        SeedFolder.Read().Content.Documents.Select(document => $"| `{document.Id}` |")
            .Where(row => !File.ReadAllText(Repository.PathTo(SeedFolder.Readme)).Contains(row, StringComparison.Ordinal)).Should().BeEmpty();
}
