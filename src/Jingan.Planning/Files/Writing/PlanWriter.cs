namespace Jingan.Planning.Files;

/// <summary>Writes files of the format <c>jingan-planning/1</c>, in YAML and in JSON.</summary>
/// <remarks>
/// Reading what was written gives an equal set, in either format, and the same set gives the same text.
/// Keys stand in a fixed order. A target or observation is written as worded where its wording reads as exactly that aim or value, else it is
/// spelled out beside the wording. Numbers keep their decimal places. In JSON the numbers of aims and values are strings, so that no program
/// that reads them takes digits away. Lines end in LF.
/// </remarks>
internal static class PlanWriter
{
    /// <summary>Writes YAML: one file that holds the set.</summary>
    /// <param name="set">The set.</param>
    /// <param name="extensions">Keys that the format does not know, behind those that it knows; null for none.</param>
    /// <exception cref="ArgumentException">
    /// The format cannot say what the set holds: a blank text, a text with NUL or half a surrogate pair, an id that two things of one kind have,
    /// a unit that the reader takes for a slip, a date that is not of the ISO calendar; or an extension has no owner in it, a key that the owner
    /// has already, or a value that is no JSON.
    /// </exception>
    public static string WriteYaml(PlanSet set, ValueList<ExtensionField>? extensions = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        var scope = new WritingScope(set.Indicators);
        var tree = FileForm.Write(set, scope);
        var text = Readback.Checked(YamlTreeWriter.ToText(tree), TextFormat.Yaml, static field => FileForm.Read(field), scope.Memory);
        return extensions is null or { Count: 0 } ? text : YamlTreeWriter.ToText(Extensions.Add(tree, extensions));
    }

    /// <summary>Writes JSON: one file that holds the set. Chinese is not escaped.</summary>
    /// <param name="set">The set.</param>
    /// <param name="extensions">Keys that the format does not know, behind those that it knows; null for none.</param>
    /// <exception cref="ArgumentException">As for <see cref="WriteYaml"/>.</exception>
    public static string WriteJson(PlanSet set, ValueList<ExtensionField>? extensions = null)
    {
        ArgumentNullException.ThrowIfNull(set);
        var scope = new WritingScope(set.Indicators);
        var tree = FileForm.Write(set, scope);
        var (text, isProved) = JsonText.Proved(tree);
        if (!isProved || !Proof.HasIdsOfItsOwn(set))
            Readback.Checked(text, TextFormat.Json, static field => FileForm.Read(field), scope.Memory);

        return extensions is null or { Count: 0 } ? text : JsonText.Of(Extensions.Add(tree, extensions));
    }
}
