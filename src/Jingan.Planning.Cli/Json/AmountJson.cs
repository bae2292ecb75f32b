using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>An amount's bounds and unit; every key is there, null where the amount has no such thing.</summary>
internal static class AmountJson
{
    /// <summary>The bounds as stated, and the unit, into the open object.</summary>
    public static void WriteStated(Utf8JsonWriter json, Amount? amount)
    {
        var stated = amount?.Stated ?? NumberInterval.All;
        WriteNumber(json, "lower", stated.Lower, NumberText.AsStated);
        WriteInclusive(json, "lowerInclusive", stated.Lower, stated.LowerInclusive);
        WriteNumber(json, "upper", stated.Upper, NumberText.AsStated);
        WriteInclusive(json, "upperInclusive", stated.Upper, stated.UpperInclusive);
        json.WriteString("unit", amount?.Unit?.Symbol);
    }

    /// <summary>The same bounds in the unit without its scale words; null where there is no unit, or the numbers are beyond decimal.</summary>
    public static void WriteScaled(Utf8JsonWriter json, Amount? amount)
    {
        if (amount is not { Unit: { } unit, Stated: var stated } || !TryScale(unit, stated, out var lower, out var upper))
        {
            json.WriteNull("scaled");
            return;
        }

        json.WriteStartObject("scaled");
        WriteNumber(json, "lower", lower, NumberText.Plain);
        WriteNumber(json, "upper", upper, NumberText.Plain);
        json.WriteString("unit", unit.Base.Symbol);
        json.WriteEndObject();
    }

    public static void WriteApproximate(Utf8JsonWriter json, Amount? amount)
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

    private static bool TryScale(Unit unit, NumberInterval stated, out decimal? lower, out decimal? upper)
    {
        try
        {
            lower = stated.Lower is { } low ? unit.Convert(low, unit.Base) : null;
            upper = stated.Upper is { } high ? unit.Convert(high, unit.Base) : null;
            return true;
        }
        catch (OverflowException)
        {
            (lower, upper) = (null, null);
            return false;
        }
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
