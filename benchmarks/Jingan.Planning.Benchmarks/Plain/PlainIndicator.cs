namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainIndicator
{
    public string Id { get; set; } = "";

    public PlainName? Name { get; set; }

    public string? Unit { get; set; }

    public string? Kind { get; set; }

    public string? Polarity { get; set; }

    public string? Limits { get; set; }

    public int? Source { get; set; }
}
