using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>An amount's bounds and unit; every key is there, null where the amount has no such thing.</summary>
internal static class AmountJson
{
    /// <summary>The bounds as stated, and the unit, into the open object.</summary>
    private static void WriteStated(Utf8JsonWriter json, Amount? amount)
    {
        var stated = amount?.Stated ?? NumberInterval.All;
        WriteNumber(json, "lower", stated.Lower, NumberText.AsStated);
        WriteInclusive(json, "lowerInclusive", stated.Lower, stated.LowerInclusive);
        WriteNumber(json, "upper", stated.Upper, NumberText.AsStated);
        WriteInclusive(json, "upperInclusive", stated.Upper, stated.UpperInclusive);
        json.WriteString("unit", amount?.Unit?.Symbol);
    }

    private static void WriteApproximate(Utf8JsonWriter json, Amount? amount)
    {
        if (amount is { IsApproximate: true })
            json.WriteBoolean("approximate", true);
    }

    /// <summary>An amount as an object of its own.</summary>
    public static void Write(Utf8JsonWriter json, string key, Amount? amount)
    {
        if (amount is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        WriteStated(json, amount);
        WriteApproximate(json, amount);
        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, string key, decimal? number, Func<decimal, string> text) =>
        json.WriteString(key, number is { } value ? text(value) : null);

    private static void WriteInclusive(Utf8JsonWriter json, string key, decimal? bound, bool inclusive)
    {
        if (bound is null)
            json.WriteNull(key);
        else
            json.WriteBoolean(key, inclusive);
    }
}
