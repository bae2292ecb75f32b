using System.Text.Json;
using Jingan.Planning.Benchmarks.Plain;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>Models into text, and plain objects into text.</summary>
public static class WritingPlans
{
    /// <summary>How long the canonical text is; it is read again before it is given out.</summary>
    public static int Yaml(PlanSet set) => set.ToYaml().Length;

    /// <summary>How long the canonical text is, after it was shown that it can be read.</summary>
    public static int Json(PlanSet set) => set.ToJson().Length;

    /// <summary>How long the text is that YamlDotNet's own writer makes.</summary>
    public static int YamlOf(PlainFile file) => PlainYaml.Writer.Serialize(file).Length;

    /// <summary>How long the text is that source-generated code makes.</summary>
    public static int JsonOf(PlainFile file) => JsonSerializer.Serialize(file, PlainJson.Default.PlainFile).Length;
}
