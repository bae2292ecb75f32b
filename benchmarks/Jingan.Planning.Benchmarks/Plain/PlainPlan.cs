namespace Jingan.Planning.Benchmarks.Plain;

public sealed record PlainPlan
{
    public string Id { get; set; } = "";

    public PlainName? Title { get; set; }

    public string? Kind { get; set; }

    public string? Period { get; set; }

    public PlainJurisdiction? Jurisdiction { get; set; }

    public string? Status { get; set; }

    public string? Adopted { get; set; }

    public string? Document { get; set; }

    public List<PlainTarget> Targets { get; set; } = [];

    public List<PlainProject> Projects { get; set; } = [];
}
