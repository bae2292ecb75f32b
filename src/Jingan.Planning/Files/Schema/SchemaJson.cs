using System.Text.Json;

namespace Jingan.Planning.Files;

/// <summary>Writes JSON whose nesting is that of the calls.</summary>
internal sealed class SchemaJson(Utf8JsonWriter json)
{
    public void Object(Action write)
    {
        json.WriteStartObject();
        write();
        json.WriteEndObject();
    }

    public void Object(string name, Action write)
    {
        json.WriteStartObject(name);
        write();
        json.WriteEndObject();
    }

    public void Array(string name, Action write)
    {
        json.WriteStartArray(name);
        write();
        json.WriteEndArray();
    }

    public void Text(string name, string text) => json.WriteString(name, text);

    public void Number(string name, int number) => json.WriteNumber(name, number);

    public void Flag(string name, bool holds) => json.WriteBoolean(name, holds);

    public void Texts(string name, IEnumerable<string> texts) => Array(name, () =>
    {
        foreach (var text in texts)
            json.WriteStringValue(text);
    });

    public void Names(string name, IEnumerable<Key> keys) => Texts(name, keys.Select(key => key.Name));

    /// <summary>A list of the values that are allowed.</summary>
    public void Allowed(IEnumerable<string> words, bool areFlags, bool isNothing) => Array("enum", () =>
    {
        foreach (var word in words)
            json.WriteStringValue(word);

        if (areFlags)
        {
            json.WriteBooleanValue(true);
            json.WriteBooleanValue(false);
        }

        if (isNothing)
            json.WriteNullValue();
    });
}
