namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainJurisdiction
{
    public string Code { get; set; } = "";

    public PlainName? Name { get; set; }
}
