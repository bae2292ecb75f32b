using System.Text.Json;

namespace Jingan.Planning.Cli.Json;

internal static class SourceJson
{
    public static void Write(Utf8JsonWriter json, string key, SourceReference? source)
    {
        if (source is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("document", source.Document);
        if (source.Line is { } line)
            json.WriteNumber("line", line);
        else
            json.WriteNull("line");
        json.WriteString("section", source.Section);
        json.WriteString("item", source.Item);
        json.WriteString("literal", source.Literal);
        json.WriteString("probableReading", source.ProbableReading);
        json.WriteEndObject();
    }
}
