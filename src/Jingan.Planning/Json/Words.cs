using System.Text.Json;
using System.Text.Json.Serialization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Json;

/// <summary>The words of closed lists in JSON: those of the file format where it has them, else the name in kebab-case: <c>not-met</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>What a word stands for; null where it is none of the list.</summary>
    public static T? Find<T>(string word)
        where T : struct, Enum
    {
        var name = string.Concat(word.Split('-').Select(part => part.Length == 0 ? "-" : char.ToUpperInvariant(part[0]) + part[1..]));
        return Enum.TryParse<T>(name, out var value) && Enum.IsDefined(value) && Of(value) == word ? value : null;
    }
}

/// <summary>A value that one text says, also as a key of a dictionary.</summary>
/// <param name="expected">What the text is, for whoever reads the error.</param>
/// <param name="parse">What a text says; null for nothing.</param>
/// <param name="write">The text.</param>
internal sealed class TextConverter<T>(string expected, Func<string, T?> parse, Func<T, string> write) : JsonConverter<T>
    where T : class
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Texts.Of(ref reader, expected);
        return parse(text) ?? throw new JsonException($"'{text}' is not {expected}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
}

/// <summary>A small value that one text says, also as a key of a dictionary.</summary>
/// <param name="expected">What the text is, for whoever reads the error.</param>
/// <param name="parse">What a text says; null for nothing.</param>
/// <param name="write">The text.</param>
internal sealed class WordConverter<T>(string expected, Func<string, T?> parse, Func<T, string> write) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = Texts.Of(ref reader, expected);
        return parse(text) ?? throw new JsonException($"'{text}' is not {expected}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
}

/// <summary>Texts that stand for values.</summary>
internal static class Texts
{
    /// <exception cref="JsonException">No text stands there.</exception>
    public static string Of(ref Utf8JsonReader reader, string expected) => reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
        ? reader.GetString()!
        : throw new JsonException($"Expected {expected}, as a text.");
}

/// <summary>Converters of words of the file format.</summary>
internal static class FileWords
{
    public static WordConverter<T> Of<T>(WordTable<T> words)
        where T : struct, Enum => new(
            $"one of '{string.Join("', '", words.Words)}'",
            text => text.Length > 0 && words.TryFind(text, out var meaning) ? meaning : null,
            words.WordFor);
}
