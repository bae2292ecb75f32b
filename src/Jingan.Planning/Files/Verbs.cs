using Jingan.Planning.Files;

namespace Jingan.Planning;

public static partial class PlanningVerbs
{
    /// <summary>The set as YAML, the form for people: one file, which read again gives an equal set, and that the same text.</summary>
    /// <remarks>
    /// Keys stand in a fixed order. A target or observation is written as worded where its wording reads as exactly that aim or value, else it
    /// is spelled out beside the wording. Numbers keep their decimal places. Lines end in LF.
    /// </remarks>
    /// <param name="set">The set.</param>
    /// <param name="extensions">Keys that the format does not know, behind those that it knows; null for none.</param>
    /// <exception cref="ArgumentException">
    /// The format cannot say what the set holds: a blank text, a text with NUL or half a surrogate pair, an id that two things of one kind have,
    /// a unit that the reader takes for a slip, a date that is not of the ISO calendar; or an extension has no owner in it, a key that the owner
    /// has already, or a value that is no JSON.
    /// </exception>
    /// <example><code>File.WriteAllText("plan.yaml", set.ToYaml());</code></example>
    public static string ToYaml(this PlanSet set, ValueList<ExtensionField>? extensions = null) => PlanWriter.WriteYaml(set, extensions);

    /// <summary>The set as JSON, the form for programs, with the keys of YAML. Chinese is not escaped; numbers of aims and values are strings.</summary>
    /// <param name="set">The set.</param>
    /// <param name="extensions">Keys that the format does not know, behind those that it knows; null for none.</param>
    /// <exception cref="ArgumentException">As for <see cref="ToYaml"/>.</exception>
    public static string ToJson(this PlanSet set, ValueList<ExtensionField>? extensions = null) => PlanWriter.WriteJson(set, extensions);
}
