using System.Text.Json.Nodes;

namespace Jingan.Planning.Tests.Schema;

/// <summary>Variants of a value with one thing changed: a value replaced, a key left out, a key added.</summary>
internal static class Variants
{
    private static readonly string[] Replacements =
    [
        "null", "5", "0", "-1", "2.5", "true", "\"true\"", "\"x\"", "\"X y\"", "\"\"", "\" \"", "\"2025\"", "\"2025-01-01\"", "\"2025-13-01\"", "\"a/b\"", "\"d:3\"",
        "[]", "[\"x\"]", "[5]", "{}", """{"zh": "x"}""", """{"kind": "exact", "value": 3}""", """{"kind": "at-least"}""", """{"kind": "between", "lower": 1}""",
        """{"kind": "change", "direction": "increase", "value": 1, "lower": 2}""", """{"kind": "rank", "words": "x", "best": 1}""", """{"value": 1, "lower": 2}""",
        """{"kind": "composite", "parts": [{"kind": "exact", "value": 1}]}""", """{"kind": "relative", "benchmark": "x", "comparator": null}""",
    ];

    /// <summary>Every variant of the text of a JSON value, each with its text.</summary>
    public static IEnumerable<(JsonNode? Value, string Text)> Of(string json)
    {
        var root = JsonNode.Parse(json)!;
        return Below(root).Select(_ => (root.DeepClone(), root.ToJsonString()))!;
    }

    /// <summary>Changes a value in one way after the other; between two steps it is as it was.</summary>
    private static IEnumerable<bool> Below(JsonNode node) => node switch
    {
        JsonObject mapping => Below(mapping),
        JsonArray list => Below(list),
        _ => [],
    };

    private static IEnumerable<bool> Below(JsonObject mapping)
    {
        mapping["unknown"] = 1;
        yield return true;

        mapping.Remove("unknown");
        for (var index = 0; index < mapping.Count; index++)
        {
            var (key, value) = mapping.GetAt(index);
            mapping.RemoveAt(index);
            yield return true;

            mapping.Insert(index, key, null);
            foreach (var replacement in Replacements)
            {
                mapping[key] = JsonNode.Parse(replacement);
                yield return true;
            }

            mapping[key] = value;
            foreach (var inside in value is null ? [] : Below(value))
                yield return inside;
        }
    }

    private static IEnumerable<bool> Below(JsonArray list)
    {
        for (var index = 0; index < list.Count; index++)
        {
            var value = list[index];
            foreach (var replacement in Replacements)
            {
                list[index] = JsonNode.Parse(replacement);
                yield return true;
            }

            list[index] = value;
            foreach (var inside in value is null ? [] : Below(value))
                yield return inside;
        }
    }
}
