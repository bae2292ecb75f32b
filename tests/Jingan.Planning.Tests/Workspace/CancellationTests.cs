using System.Text;
using Jingan.Planning.Files;

namespace Jingan.Planning.Tests.Workspace;

/// <summary>A long file is not read to its end when nobody waits for it any more.</summary>
public sealed class CancellationTests
{
    private const int Things = 20_000;

    [Theory]
    [InlineData("plan.yaml")]
    [InlineData("plan.json")]
    public void Reading_stops_within_a_file(string name)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var bytes = Encoding.UTF8.GetBytes(name.EndsWith("json", StringComparison.Ordinal) ? Json() : Yaml());

        var reading = () => PlanReader.ReadOwned(bytes, name, new ReadingLimits(nodes: 1_000_000), cancellation: source.Token);

        reading.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void Yaml_that_only_the_parser_reads_stops_too()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var bytes = Encoding.UTF8.GetBytes(Yaml() + "? unusual\n: 1\n");

        var reading = () => PlanReader.ReadOwned(bytes, "plan.yaml", new ReadingLimits(nodes: 1_000_000), cancellation: source.Token);

        reading.Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public async Task Streams_are_read_and_stay_open()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("format: jingan-planning/1\nindicators:\n  - {id: a, name: 甲, unit: 个, kind: stock}\n"));

        var read = await Planning.Workspace.ReadAsync([("a.yaml", stream)]);

        read.Content.Indicators.Should().ContainSingle();
        stream.CanRead.Should().BeTrue();
    }

    private static string Yaml()
    {
        var text = new StringBuilder("format: jingan-planning/1\nindicators:\n");
        for (var index = 0; index < Things; index++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  - {{id: i-{index}, name: 甲, unit: 个, kind: stock}}\n");

        return text.ToString();
    }

    private static string Json()
    {
        var things = Enumerable.Range(0, Things).Select(index => $$"""{"id": "i-{{index}}", "name": "甲", "unit": "个", "kind": "stock"}""");
        return $$"""{"format": "jingan-planning/1", "indicators": [{{string.Join(',', things)}}]}""";
    }
}
