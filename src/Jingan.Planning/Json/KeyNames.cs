using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Jingan.Planning.Files;

namespace Jingan.Planning.Json;

/// <summary>The keys of the format as a host calls them: by its naming policy, and in any case where it lets that pass.</summary>
internal static class KeyNames
{
    /// <summary>Keys whose mappings have keys that are data, and no keys of the format.</summary>
    private static readonly ValueList<string> HoldersOfData = ["codes", "of"];

    private static readonly ValueList<string> Known = [.. AllIn(FileForm.Form).Order(StringComparer.Ordinal)];

    /// <summary>The text of a value as a file has it: without comments and trailing commas, its keys those of the format.</summary>
    public static string TextOf(JsonElement value, JsonSerializerOptions options)
    {
        var names = NamesFor(options);
        var isAsInFiles = options is { ReadCommentHandling: JsonCommentHandling.Disallow, AllowTrailingCommas: false };
        if (isAsInFiles && names is null)
            return value.GetRawText();

        // The encoder writes all of Unicode as it is, so that no text is made longer than the limits of reading allow.
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true }))
            Write(writer, value, names);

        return Encoding.UTF8.GetString(text.WrittenSpan);
    }

    /// <summary>The key of the format for each name of the host; null where they are the same.</summary>
    private static Dictionary<string, string>? NamesFor(JsonSerializerOptions options)
    {
        var policy = options.PropertyNamingPolicy;
        var isAnyCase = options.PropertyNameCaseInsensitive;
        if (policy is null && !isAnyCase)
            return null;

        var names = new Dictionary<string, string>(isAnyCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        var differ = isAnyCase;
        foreach (var key in Known)
        {
            var name = policy?.ConvertName(key) ?? key;
            names.TryAdd(name, key);
            differ |= name != key;
        }

        return differ ? names : null;
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value, Dictionary<string, string>? names)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var property in value.EnumerateObject())
                {
                    var name = names?.GetValueOrDefault(property.Name) ?? property.Name;
                    writer.WritePropertyName(name);
                    Write(writer, property.Value, HoldersOfData.Contains(name, StringComparer.Ordinal) ? null : names);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var item in value.EnumerateArray())
                    Write(writer, item, names);

                writer.WriteEndArray();
                break;
            default:
                writer.WriteRawValue(value.GetRawText(), skipInputValidation: true);
                break;
        }
    }

    /// <summary>The names of all keys of a form and of the forms in it, but for those that are data.</summary>
    private static HashSet<string> AllIn(MappingForm whole)
    {
        var (names, seen, waiting) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<MappingForm>(), new Stack<MappingForm>([whole]));
        while (waiting.TryPop(out var form))
        {
            if (!seen.Add(form))
                continue;

            foreach (var key in form.Keys)
            {
                names.Add(key.Name);
                foreach (var inner in FormsIn(key.Notation))
                    waiting.Push(inner);
            }
        }

        return names;
    }

    private static IEnumerable<MappingForm> FormsIn(Notation notation) => notation.Shapes.SelectMany(shape => shape switch
    {
        Shape.Mapping mapping => [mapping.Form()],
        Shape.List list => FormsIn(list.Item),
        _ => [],
    });
}
