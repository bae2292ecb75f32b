namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainObservation
{
    public string Indicator { get; set; } = "";

    public int Period { get; set; }

    public string Value { get; set; } = "";

    public string? Status { get; set; }

    public string? Source { get; set; }
}
