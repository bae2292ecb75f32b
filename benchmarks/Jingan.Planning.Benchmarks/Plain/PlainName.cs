namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainName
{
    public string Zh { get; set; } = "";

    public string? En { get; set; }
}
