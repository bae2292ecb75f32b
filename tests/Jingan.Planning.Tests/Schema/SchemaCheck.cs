using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.Schema;

/// <summary>Checks values by those keywords of JSON Schema that the library writes; any other keyword is an error.</summary>
/// <remarks><c>tests/schema</c> does the same with ajv; no validator for .NET restores everywhere that these tests run.</remarks>
internal sealed class SchemaCheck(JsonObject root)
{
    private static readonly string[] Notes = ["$schema", "$defs", "title", "description", "examples"];
    private readonly Dictionary<string, Regex> patterns = new(StringComparer.Ordinal);

    public bool Accepts(JsonNode? value) => Accepts(root, value);

    private bool Accepts(JsonObject schema, JsonNode? value) => schema.All(keyword => Notes.Contains(keyword.Key) || Holds(schema, keyword.Key, keyword.Value!, value));

    private bool Holds(JsonObject schema, string keyword, JsonNode argument, JsonNode? value) => keyword switch
    {
        "$ref" => Accepts((JsonObject)root["$defs"]![((string)argument!)["#/$defs/".Length..]]!, value),
        "type" => (argument is JsonArray types ? types.Select(type => (string)type!) : [(string)argument!]).Any(type => IsOf(type, value)),
        "enum" => ((JsonArray)argument).Any(one => JsonNode.DeepEquals(one, value)),
        "const" => JsonNode.DeepEquals(argument, value),
        "allOf" => ((JsonArray)argument).All(one => Accepts((JsonObject)one!, value)),
        "anyOf" => ((JsonArray)argument).Any(one => Accepts((JsonObject)one!, value)),
        "oneOf" => ((JsonArray)argument).Count(one => Accepts((JsonObject)one!, value)) == 1,
        "not" => !Accepts((JsonObject)argument, value),
        "if" => !Accepts((JsonObject)argument, value) || Accepts((JsonObject)schema["then"]!, value),
        "then" => true,
        "pattern" => TextOf(value) is not { } text || PatternOf((string)argument!).IsMatch(text),
        "minimum" => NumberOf(value) is not { } number || number >= (decimal)argument,
        "maximum" => NumberOf(value) is not { } number || number <= (decimal)argument,
        "items" => value is not JsonArray array || array.All(item => Accepts((JsonObject)argument, item)),
        "minItems" => value is not JsonArray array || array.Count >= (int)argument,
        "maxItems" => value is not JsonArray array || array.Count <= (int)argument,
        "properties" => value is not JsonObject mapping || ((JsonObject)argument).All(one => !mapping.TryGetPropertyValue(one.Key, out var property) || Accepts((JsonObject)one.Value!, property)),
        "required" => value is not JsonObject mapping || ((JsonArray)argument).All(one => mapping.ContainsKey((string)one!)),
        "additionalProperties" => value is not JsonObject mapping || mapping.All(one => (schema["properties"] as JsonObject)?.ContainsKey(one.Key) == true || (argument is JsonObject further && Accepts(further, one.Value))),
        "propertyNames" => value is not JsonObject mapping || mapping.All(one => Accepts((JsonObject)argument, JsonValue.Create(one.Key))),
        _ => throw new ArgumentException($"'{keyword}' is not known here.", nameof(keyword)),
    };

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "null" => value is null,
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => TextOf(value) is not null,
        "boolean" => value?.GetValueKind() is System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False,
        "integer" => NumberOf(value) is { } number && number == decimal.Truncate(number),
        _ => NumberOf(value) is not null,
    };

    private static string? TextOf(JsonNode? value) => value?.GetValueKind() == System.Text.Json.JsonValueKind.String ? (string)value! : null;

    private static decimal? NumberOf(JsonNode? value) =>
        value?.GetValueKind() == System.Text.Json.JsonValueKind.Number ? decimal.Parse(value.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private Regex PatternOf(string pattern)
    {
        if (!patterns.TryGetValue(pattern, out var compiled))
            patterns.Add(pattern, compiled = new(pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

        return compiled;
    }
}
