using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Json;

/// <summary>The words of closed lists in JSON: those of the file format where it has them, else the name in kebab-case: <c>not-met</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    /// <summary>What a word stands for; false where it is none of the list.</summary>
    public static bool TryFind<T>(string word, out T value)
        where T : struct, Enum
    {
        var name = string.Concat(word.Split('-').Select(part => part.Length == 0 ? "-" : char.ToUpperInvariant(part[0]) + part[1..]));
        return Enum.TryParse(name, out value) && Enum.IsDefined(value) && Of(value) == word;
    }
}

/// <summary>What a text says; false where it says nothing.</summary>
internal delegate bool TextReading<T>(string text, [MaybeNullWhen(false)] out T value);

/// <summary>A value that one text says, also as a key of a dictionary.</summary>
/// <param name="expected">What the text is, for whoever reads the error.</param>
/// <param name="read">What a text says.</param>
/// <param name="write">The text.</param>
internal sealed class TextConverter<T>(string expected, TextReading<T> read, Func<T, string> write) : JsonConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            throw new JsonException($"Expected {expected}, as a text.");

        var text = reader.GetString()!;
        return read(text, out var value) ? value : throw new JsonException($"'{text}' is not {expected}.");
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
}

/// <summary>Converters of words of the file format.</summary>
internal static class FileWords
{
    public static TextConverter<T> Of<T>(WordTable<T> words)
        where T : struct, Enum => new(
            $"one of '{string.Join("', '", words.Words)}'",
            (string text, out T value) =>
            {
                var meaning = text.Length > 0 && words.TryFind(text, out var found) ? found : null;
                value = meaning.GetValueOrDefault();
                return meaning is not null;
            },
            words.WordFor);
}
