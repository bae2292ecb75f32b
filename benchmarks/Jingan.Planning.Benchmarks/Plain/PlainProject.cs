namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainProject
{
    public string Id { get; set; } = "";

    public int No { get; set; }

    public PlainName? Name { get; set; }

    public string? Category { get; set; }

    public List<PlainMilestone> Milestones { get; set; } = [];

    public int? Source { get; set; }
}
