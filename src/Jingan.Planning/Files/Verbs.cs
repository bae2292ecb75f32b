using Jingan.Planning.Files;

namespace Jingan.Planning;

/// <summary>Writing of a set, as verbs of it.</summary>
public static class WritingVerbs
{
    /// <summary>The set as YAML, the form for people; reading it gives an equal set, and writing that the same text.</summary>
    /// <exception cref="ArgumentException">The set holds a text that no file can hold.</exception>
    /// <example><code>File.WriteAllText("plan.yaml", set.ToYaml());</code></example>
    public static string ToYaml(this PlanSet set) => PlanWriter.WriteYaml(set);

    /// <summary>The set as JSON, the form for programs, with the keys of YAML.</summary>
    /// <exception cref="ArgumentException">The set holds a text that no file can hold.</exception>
    public static string ToJson(this PlanSet set) => PlanWriter.WriteJson(set);
}
