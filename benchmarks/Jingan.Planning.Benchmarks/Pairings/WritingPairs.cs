using Jingan.Planning.Benchmarks.Data;
using Jingan.Planning.Benchmarks.Paired;
using Jingan.Planning.Benchmarks.Workloads;

namespace Jingan.Planning.Benchmarks.Pairings;

/// <summary>Writing, which gives nothing out that cannot be read again, against serializers that do not look.</summary>
internal static class WritingPairs
{
    public static IEnumerable<Pairing> Of(Samples samples)
    {
        var yaml = new Work("writing a district plan as YAML, read back", () => WritingPlans.Yaml(samples.District.Set));
        var yamlOf = new Work("YamlDotNet's `Serializer` of mutable objects", () => WritingPlans.YamlOf(samples.District.Plain));
        var wide = new Work("writing 10,000 indicators as YAML, read back", () => WritingPlans.Yaml(samples.Wide.Set));
        var wideOf = new Work("`Serializer` of mutable objects", () => WritingPlans.YamlOf(samples.Wide.Plain));
        var json = new Work("writing a district plan as JSON, what it says proved", () => WritingPlans.Json(samples.District.Set));
        var jsonOf = new Work("source-generated `System.Text.Json` of plain records", () => WritingPlans.JsonOf(samples.District.Plain));
        var wideJson = new Work("writing 10,000 indicators as JSON, what it says proved", () => WritingPlans.Json(samples.Wide.Set));
        var wideJsonOf = new Work("source-generated of plain records", () => WritingPlans.JsonOf(samples.Wide.Plain));
        return [new(yaml, yamlOf), new(wide, wideOf), new(json, jsonOf, Goal.AtMost(4)), new(wideJson, wideJsonOf, Goal.AtMost(4))];
    }
}
