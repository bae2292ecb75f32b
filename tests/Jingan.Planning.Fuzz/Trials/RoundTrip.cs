using Jingan.Planning.Files;

namespace Jingan.Planning.Fuzz.Trials;

/// <summary>What was read is written and read again.</summary>
internal static class RoundTrip
{
    /// <exception cref="InvalidDataException">Something else came back.</exception>
    public static bool Check(PlanSet set, ValueList<ExtensionField>? extensions = null)
    {
        var keeps = extensions is not null;
        var yaml = PlanWriter.WriteYaml(set, extensions);
        Compare(set, extensions, PlanReader.ReadYaml(yaml, keepsUnknownKeys: keeps), yaml);
        var json = PlanWriter.WriteJson(set, extensions);
        Compare(set, extensions, PlanReader.ReadJson(json, keepsUnknownKeys: keeps), json);
        if (extensions is null && PlanWriter.WriteYaml(PlanReader.ReadYaml(yaml).Content) != yaml)
            throw new InvalidDataException("the second writing differs from the first");
        return true;
    }

    private static void Compare(PlanSet set, ValueList<ExtensionField>? extensions, ReadResult again, string text)
    {
        if (again.HasErrors)
            throw new InvalidDataException($"what was written has errors: {again.Diagnostics[0]}\n{text}");
        if (!again.Content.Equals(set))
            throw new InvalidDataException($"what was written reads as something else:\n{text}");
        if (extensions is not null && !again.Extensions.Equals(extensions))
            throw new InvalidDataException($"what was written reads with other unknown keys:\n{text}");
    }
}
