namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainMilestone
{
    public string Kind { get; set; } = "";

    public int Period { get; set; }
}
