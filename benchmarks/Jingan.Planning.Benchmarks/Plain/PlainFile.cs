namespace Jingan.Planning.Benchmarks.Plain;

/// <summary>A plan file as one would take it without the library: every word and number as it is written, nothing read, nothing checked.</summary>
/// <remarks>The properties can be set, as YamlDotNet's <c>Deserializer</c> needs it; <c>System.Text.Json</c> fills the same types.</remarks>
public sealed record PlainFile
{
    public string Format { get; set; } = "";

    public List<PlainDocument> Documents { get; set; } = [];

    public List<PlainIndicator> Indicators { get; set; } = [];

    public List<PlainObservation> Observations { get; set; } = [];

    public PlainPlan? Plan { get; set; }

    /// <summary>How many things there are that have a record of their own in the library, too.</summary>
    public int Count() => Indicators.Count + Observations.Count + (Plan is null ? 0 : Plan.Targets.Count + Plan.Projects.Count);
}
