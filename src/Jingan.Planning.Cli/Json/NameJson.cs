using System.Text.Json;

namespace Jingan.Planning.Cli.Json;

internal static class NameJson
{
    public static void Write(Utf8JsonWriter json, string key, Name? name)
    {
        if (name is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        json.WriteString("zh", name.Zh);
        json.WriteString("en", name.En);
        json.WriteEndObject();
    }
}
