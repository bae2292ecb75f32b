using System.Text.Json;

namespace Jingan.Planning.Cli.Json;

internal static class CanonicalJson
{
    /// <summary>The canonical wording in both languages; null where there is nothing to word.</summary>
    public static void Write(Utf8JsonWriter json, Func<Language, string>? wording)
    {
        if (wording is null)
        {
            json.WriteNull("canonical");
            return;
        }

        json.WriteStartObject("canonical");
        json.WriteString("zh", wording(Language.Chinese));
        json.WriteString("en", wording(Language.English));
        json.WriteEndObject();
    }
}
