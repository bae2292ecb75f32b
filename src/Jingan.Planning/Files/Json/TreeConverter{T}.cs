using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Jingan.Planning.Files;

/// <summary>Reads and writes values of one type, and of those derived from it, as files have them.</summary>
internal sealed class TreeConverter<T>(Func<T, OutputNode?> write, Func<Field, T?> read) : JsonConverter<T>
    where T : class
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsAssignableTo(typeof(T));

    /// <exception cref="JsonException">There is an error in the value; the message lists all of them, each with its path.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var problems = new DiagnosticBag(file: null, ReadingLimits.Default.Problems);
        var utf8 = Tapes.Encode(TextOf(document.RootElement, options), TextFormat.Json, ReadingLimits.Default, problems);
        using var tape = utf8 is null ? null : Tapes.Of(utf8, TextFormat.Json, ReadingLimits.Default, problems);
        var value = tape is null ? null : read(Field.Whole(new ReadingContext(tape, problems)));
        if (problems.Errors > 0 || value is null)
            throw new JsonException(string.Join('\n', problems.InOrder().Where(problem => problem.Severity == Severity.Error).Select(Text)));

        return typeToConvert.IsInstanceOfType(value) ? value : throw new JsonException($"The value is no {typeToConvert} but a {value.GetType()}.");
    }

    /// <exception cref="ArgumentException">The format cannot say what the value holds.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var output = write(value)!;
        Readback.Checked(JsonTreeWriter.ToLine(output), TextFormat.Json, field => read(field));
        JsonTreeWriter.Write(writer, output);
    }

    /// <summary>The value's text; without the comments and trailing commas that the host lets pass.</summary>
    private static string TextOf(JsonElement value, JsonSerializerOptions options)
    {
        if (options is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false })
            return value.GetRawText();

        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            value.WriteTo(writer);

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    private static string Text(Diagnostic problem) => $"{(problem.Path.Length == 0 ? "" : problem.Path + ": ")}{problem.Id}: {problem.Message}";
}
