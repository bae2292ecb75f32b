namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainDocument
{
    public string Id { get; set; } = "";

    public PlainName? Title { get; set; }

    public string? Date { get; set; }
}
