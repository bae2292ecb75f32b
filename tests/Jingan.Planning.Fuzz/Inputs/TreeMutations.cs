using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Jingan.Planning.Fuzz.Inputs;

/// <summary>Changes of the structure of JSON: parts taken away, repeated, put elsewhere, wrapped or replaced.</summary>
internal static class TreeMutations
{
    private static readonly JsonSerializerOptions Unescaped = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One change; the bytes as they are where they are no JSON.</summary>
    public static byte[] Any(byte[] bytes, Random random)
    {
        try
        {
            var tree = JsonNode.Parse(bytes);
            var parts = Parts(tree).ToList();
            if (parts.Count < 2)
                return bytes;

            Change(parts[random.Next(1, parts.Count)], parts[random.Next(parts.Count)], random);
            return Encoding.UTF8.GetBytes(tree!.ToJsonString(Unescaped));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return bytes;
        }
    }

    private static void Change(JsonNode part, JsonNode other, Random random)
    {
        switch (random.Next(6))
        {
            case 0 when part.Parent is JsonArray list:
                list.Remove(part);
                break;
            case 0 when part.Parent is JsonObject mapping:
                mapping.Remove(part.GetPropertyName());
                break;
            case 1 when part.Parent is JsonArray list:
                list.Add(part.DeepClone());
                break;
            case 2:
                part.ReplaceWith(other.DeepClone());
                break;
            case 3:
                part.ReplaceWith(new JsonArray(part.DeepClone()));
                break;
            case 4 when part.Parent is JsonObject mapping:
                mapping[Tokens.Any(random)] = part.DeepClone();
                break;
            default:
                part.ReplaceWith(Leaf(random));
                break;
        }
    }

    private static JsonNode Leaf(Random random) => random.Next(6) switch
    {
        0 => JsonValue.Create(random.Next(-5, 3000)),
        1 => JsonValue.Create(random.Next(2) == 0),
        2 => JsonNode.Parse("1e999")!,
        3 => JsonNode.Parse("0.10000000000000000000000000000000001")!,
        _ => JsonValue.Create(Tokens.Any(random)),
    };

    private static IEnumerable<JsonNode> Parts(JsonNode? node) => node switch
    {
        JsonObject mapping => mapping.SelectMany(entry => Parts(entry.Value)).Prepend(mapping),
        JsonArray list => list.SelectMany(Parts).Prepend(list),
        null => [],
        _ => [node],
    };
}
