using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jingan.Planning.Json;

/// <summary>Reads the keys of an object, as the host calls them; a key that is not asked for is an error.</summary>
/// <param name="value">The object.</param>
/// <param name="options">The host's options.</param>
/// <param name="what">What the object is, for whoever reads the error.</param>
internal sealed class RecordReader(JsonElement value, JsonSerializerOptions options, string what)
{
    private readonly StringComparer comparer = options.PropertyNameCaseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
    private readonly List<string> asked = [];

    public string? Text(string key) => Find(key) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new JsonException($"Expected a text for '{key}' of the {what}."),
    };

    public string Required(string key) => Text(key) is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw Missing(key);

    public decimal? Number(string key)
    {
        if (Find(key) is not { } found)
            return null;

        var text = found.ValueKind == JsonValueKind.String ? found.GetString()! : found.GetRawText();
        return decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw new JsonException($"'{text}' is no number for '{key}'.");
    }

    public int? Count(string key)
    {
        if (Find(key) is not { } found)
            return null;

        return found.ValueKind == JsonValueKind.Number && found.TryGetInt32(out var count)
            ? count
            : throw new JsonException($"Expected a whole number for '{key}' of the {what}.");
    }

    public bool Flag(string key) => Find(key) switch
    {
        null or { ValueKind: JsonValueKind.False } => false,
        { ValueKind: JsonValueKind.True } => true,
        _ => throw new JsonException($"Expected true or false for '{key}' of the {what}."),
    };

    public T? Object<T>(string key, JsonConverter<T> converter)
        where T : class => Find(key) is { } found ? Read(found, converter) : null;

    public T? Word<T>(string key, JsonConverter<T> converter)
        where T : struct => Find(key) is { } found ? Read(found, converter) : null;

    /// <summary>What has to be there.</summary>
    public JsonException Missing(string key) => new($"The {what} lacks '{key}'.");

    /// <exception cref="JsonException">There is a key that was not asked for.</exception>
    public void Finish()
    {
        foreach (var property in value.EnumerateObject())
        {
            if (!asked.Contains(property.Name, comparer))
                throw new JsonException($"The {what} has no '{property.Name}'.");
        }
    }

    private JsonElement? Find(string key)
    {
        var name = options.PropertyNamingPolicy?.ConvertName(key) ?? key;
        asked.Add(name);
        foreach (var property in value.EnumerateObject())
        {
            if (comparer.Equals(property.Name, name))
                return property.Value.ValueKind == JsonValueKind.Null ? null : property.Value;
        }

        return null;
    }

    private T Read<T>(JsonElement found, JsonConverter<T> converter)
    {
        var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(found.GetRawText()), new JsonReaderOptions
        {
            CommentHandling = options.ReadCommentHandling,
            AllowTrailingCommas = options.AllowTrailingCommas,
        });
        reader.Read();
        return converter.Read(ref reader, typeof(T), options)!;
    }
}

/// <summary>A record of which the file format has no form, as an object with a key a property.</summary>
internal sealed class RecordConverter<T>(string what, Action<ResultJson, T> write, Func<RecordReader, T> read) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonException($"Expected an object for the {what}.");

        var row = new RecordReader(document.RootElement, options, what);
        try
        {
            var value = read(row);
            row.Finish();
            return value;
        }
        catch (ArgumentException exception)
        {
            throw new JsonException(exception.Message, exception);
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        new ResultJson(writer, options, Language.English).Whole(value, write);
}
