using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Jingan.Planning.Json;

/// <summary>A converter with the type that it is for, so that no type has to be asked for anything.</summary>
/// <param name="type">The type.</param>
/// <param name="converter">Its converter.</param>
/// <param name="infoFor">What a serializer without reflection needs to know of the type.</param>
internal sealed class PlanningConverter(Type type, JsonConverter converter, Func<JsonSerializerOptions, JsonTypeInfo> infoFor)
{
    public Type Type => type;

    public JsonConverter Converter => converter;

    public JsonTypeInfo InfoFor(JsonSerializerOptions options) => infoFor(options);

    public static PlanningConverter Of<T>(JsonConverter<T> converter) =>
        new(typeof(T), converter, options => JsonMetadataServices.CreateValueInfo<T>(options, converter));

    /// <summary>A value that may be missing, for serializers without reflection; others make it themselves.</summary>
    public static PlanningConverter Nullable<T>(JsonConverter<T> converter)
        where T : struct => Of(new NullableConverter<T>(converter));

    private sealed class NullableConverter<T>(JsonConverter<T> converter) : JsonConverter<T?>
        where T : struct
    {
        public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.Null ? null : converter.Read(ref reader, typeof(T), options);

        public override void Write(Utf8JsonWriter writer, T? value, JsonSerializerOptions options)
        {
            if (value is { } known)
                converter.Write(writer, known, options);
            else
                writer.WriteNullValue();
        }
    }
}

/// <summary>A list of values that each have a converter.</summary>
internal sealed class ListConverter<T>(JsonConverter<T> item) : JsonConverter<ValueList<T>>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException($"Expected a list of {typeof(T)}.");

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var value = reader.TokenType == JsonTokenType.Null && !item.HandleNull ? default : item.Read(ref reader, typeof(T), options);
            items.Add(value is null && default(T) is null && Nullable.GetUnderlyingType(typeof(T)) is null
                ? throw new JsonException("No item of a list is null.")
                : value!);
        }

        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var one in value)
            item.Write(writer, one, options);

        writer.WriteEndArray();
    }
}

/// <summary>A result: it is written and not read, since what it was made of is not in it.</summary>
/// <param name="language">The language of sentences.</param>
/// <param name="write">Writes what is in the object.</param>
/// <param name="isWhole">Whether it writes the whole value, which need be no object.</param>
internal sealed class ResultConverter<T>(Language language, Action<ResultJson, T> write, bool isWhole = false) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeof(T)} is a result and cannot be read from JSON: read the data that it was made of, and make it again.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var to = new ResultJson(writer, options, language);
        if (isWhole)
            write(to, value);
        else
            to.Whole(value, write);
    }
}

/// <summary>A setting, which is code and has no JSON.</summary>
internal sealed class RefusedConverter<T> : JsonConverter<T>
{
    private static NotSupportedException Refusal => new($"{typeof(T)} is a setting, or holds code, and has no JSON.");

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw Refusal;

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => throw Refusal;
}
