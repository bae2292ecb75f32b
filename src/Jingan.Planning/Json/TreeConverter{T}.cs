using System.Text.Json;
using System.Text.Json.Serialization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Json;

/// <summary>Reads and writes values of one type as files have them.</summary>
internal sealed class TreeConverter<T>(Func<T, OutputNode?> write, Func<Field, object?> read) : JsonConverter<T>
    where T : class
{
    /// <exception cref="JsonException">There is an error in the value; the message lists all of them, each with its path.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var problems = new DiagnosticBag(file: null, ReadingLimits.Default.Problems);
        var text = KeyNames.TextOf(document.RootElement, options);
        var utf8 = Tapes.Encode(text, TextFormat.Json, ReadingLimits.Default, problems);
        using var tape = utf8 is null ? null : Tapes.Of(utf8, TextFormat.Json, ReadingLimits.Default, problems);
        var value = tape is null ? null : read(Field.Whole(new ReadingContext(tape, problems)));
        if (problems.Errors > 0 || value is null)
            throw new JsonException(ErrorsIn(problems) ?? $"This is no {typeof(T)}.");

        return value as T ?? throw new JsonException($"The value is no {typeof(T)} but a {value.GetType()}.");
    }

    /// <exception cref="ArgumentException">The format cannot say what the value holds.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        var output = write(value)!;
        Readback.Checked(JsonText.LineOf(output), TextFormat.Json, field => read(field));
        JsonTreeWriter.Write(writer, output, options.PropertyNamingPolicy is { } policy ? policy.ConvertName : null);
    }

    private static string? ErrorsIn(DiagnosticBag problems)
    {
        var errors = string.Join('\n', problems.InOrder().Where(problem => problem.Severity == Severity.Error).Select(Text));
        return errors.Length == 0 ? null : errors;
    }

    private static string Text(Diagnostic problem) =>
        $"{(problem.Path.Length == 0 ? "" : problem.Path + ": ")}{problem.Id}: {problem.Message}";
}
