using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Cli.Json;

/// <summary>What a target or an actual says in numbers, and the levels that it stands for.</summary>
internal static class FigureJson
{
    /// <summary>Writes into the open object.</summary>
    public static void Write(Utf8JsonWriter json, FigureReading reading, Language language)
    {
        json.WriteString("basis", reading.Basis is { } basis ? Kebab.Of(basis) : null);
        json.WriteString("basisInferred", reading.InferredFrom?.In(language));
        RegionJson.Write(json, "numbers", reading.Numbers);
        json.WriteString("unit", reading.Unit?.Symbol);
        ListJson.Write(json, "levels", reading.Levels, (writer, level) => Write(writer, level, language));
        json.WriteString("reason", reading.Reason is { } reason ? Kebab.Of(reason) : null);
        json.WriteString("message", reading.Message?.In(language));
        ListJson.Write(json, "growth", reading.Growth, (writer, growth) => Write(writer, growth, language));
    }

    public static void Write(Utf8JsonWriter json, LevelReading level, Language language)
    {
        json.WriteStartObject();
        RegionJson.Write(json, "numbers", level.Numbers);
        json.WriteString("unit", level.Unit.Symbol);
        json.WriteString("year", level.Year.ToString());
        json.WriteString("origin", Kebab.Of(level.Origin));
        json.WriteString("steps", level.Steps?.In(language));
        ObservationJson.Write(json, "baseline", level.Baseline);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, SeriesGrowth growth, Language language)
    {
        json.WriteStartObject();
        ObservationJson.Write(json, "from", growth.From);
        json.WriteNumber("years", growth.Years);
        RegionJson.Write(json, "percentPerYear", growth.PerYear);
        json.WriteString("reason", growth.Reason is { } reason ? Kebab.Of(reason) : null);
        json.WriteString("message", growth.Message?.In(language));
        json.WriteEndObject();
    }
}
