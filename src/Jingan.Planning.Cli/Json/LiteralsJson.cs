using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>verify-sources</c> prints: the counts, and every source with what was found.</summary>
internal static class LiteralsJson
{
    public static void Write(Utf8JsonWriter json, IReadOnlyList<LiteralResult> results)
    {
        json.WriteStartObject();
        json.WriteStartObject("counts");
        foreach (var status in Enum.GetValues<LiteralStatus>())
            json.WriteNumber(JsonNamingPolicy.CamelCase.ConvertName(status.ToString()), results.Count(result => result.Status == status));
        json.WriteEndObject();
        ListJson.Write(json, "sources", results, Write);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, LiteralResult result)
    {
        json.WriteStartObject();
        json.WriteString("path", result.Path);
        SourceJson.Write(json, "source", result.Source);
        json.WriteString("status", Kebab.Of(result.Status));
        ListJson.Write(json, "foundAt", result.FoundAt, (writer, line) => writer.WriteNumberValue(line));
        json.WriteEndObject();
    }
}
