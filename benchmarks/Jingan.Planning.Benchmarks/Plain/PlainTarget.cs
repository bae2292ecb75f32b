namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainTarget
{
    public string Id { get; set; } = "";

    public int No { get; set; }

    public string Indicator { get; set; } = "";

    public string? Force { get; set; }

    public string? Unit { get; set; }

    public string? Basis { get; set; }

    public string Target { get; set; } = "";

    public int? Source { get; set; }
}
