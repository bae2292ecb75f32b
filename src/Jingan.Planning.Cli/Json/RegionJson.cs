using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

internal static class RegionJson
{
    /// <summary>A set of numbers as an array of intervals; null where there is no set.</summary>
    public static void Write(Utf8JsonWriter json, string key, Region? numbers)
    {
        if (numbers is null)
        {
            json.WriteNull(key);
            return;
        }

        ListJson.Write(json, key, numbers.Intervals, Write);
    }

    private static void Write(Utf8JsonWriter json, NumberInterval interval)
    {
        json.WriteStartObject();
        json.WriteString("lower", interval.Lower is { } lower ? NumberText.Plain(lower) : null);
        json.WriteBoolean("lowerInclusive", interval.LowerInclusive);
        json.WriteString("upper", interval.Upper is { } upper ? NumberText.Plain(upper) : null);
        json.WriteBoolean("upperInclusive", interval.UpperInclusive);
        json.WriteEndObject();
    }
}
