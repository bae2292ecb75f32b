using System.Text;
using Jingan.Planning.Benchmarks.Data;
using Newtonsoft.Json.Linq;

namespace Jingan.Planning.Benchmarks.Workloads;

/// <summary>The targets of a plan's JSON, in the two shapes in which JsonDiffPatch compares them.</summary>
public static class JsonTargets
{
    /// <summary>As they stand in the file: it looks for the longest common part, in time quadratic in the length.</summary>
    public static JArray AsArray(Sample sample, int count) => new(Targets(sample).Take(count));

    /// <summary>As an object with a property for each id.</summary>
    public static JObject ById(Sample sample) => new(Targets(sample).Select(target => new JProperty((string)target["id"]!, target)));

    private static JToken Targets(Sample sample) => JObject.Parse(Encoding.UTF8.GetString(sample.Json.Span))["plan"]!["targets"]!;
}
