using System.Text.Json;

namespace Jingan.Planning.Cli.Json;

internal static class ListJson
{
    /// <summary>A list under a key, an item after the other.</summary>
    public static void Write<T>(Utf8JsonWriter json, string key, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
            write(json, item);
        json.WriteEndArray();
    }
}
