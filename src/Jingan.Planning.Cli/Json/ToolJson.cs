using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Jingan.Planning.Checks;
using Jingan.Planning.Cli.Text;

namespace Jingan.Planning.Cli.Json;

/// <summary>What the library's serializer gives of a result, with Chinese as it is and sentences in the language asked for.</summary>
internal static class ToolJson
{
    private static readonly JsonSerializerOptions Chinese = OptionsFor(Language.Chinese);
    private static readonly JsonSerializerOptions English = OptionsFor(Language.English);

    /// <summary>A value as a tree, to which what only the tool knows can be added.</summary>
    public static JsonNode Of<T>(T value, Language language)
    {
        var options = language == Language.Chinese ? Chinese : English;
        return JsonSerializer.SerializeToNode(value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!;
    }

    /// <summary>Writes a value.</summary>
    public static void Write<T>(Utf8JsonWriter json, T value, Language language)
    {
        var options = language == Language.Chinese ? Chinese : English;
        JsonSerializer.Serialize(json, value, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
    }

    /// <summary>A list of values.</summary>
    public static JsonArray Each<T>(IEnumerable<T> values, Language language) => [.. values.Select(value => Of(value, language))];

    /// <summary>What <c>verify-sources</c> prints: the counts, and every source with what was found.</summary>
    public static JsonObject OfSources(IReadOnlyCollection<LiteralResult> results, Language language)
    {
        var counts = new JsonObject();
        foreach (var status in Terms.Statuses)
            counts[JsonNamingPolicy.CamelCase.ConvertName(status.ToString())] = results.Count(result => result.Status == status);

        return new() { ["counts"] = counts, ["sources"] = Each(results, language) };
    }

    // "Unsafe" only inside HTML, where this text is never put; the default encoder would write 亿 as \u4EBF and > as \u003E.
    private static JsonSerializerOptions OptionsFor(Language language) => new JsonSerializerOptions
    {
        TypeInfoResolver = JsonTypeInfoResolver.Combine(),
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    }.ConfigureForPlanning(language);
}
