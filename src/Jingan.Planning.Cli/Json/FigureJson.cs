using System.Text.Json;
using Jingan.Planning.Cli.Text;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Cli.Json;

/// <summary>What a target or an actual says in numbers, and the levels that it stands for.</summary>
internal static class FigureJson
{
    /// <summary>Writes into the open object.</summary>
    public static void Write(Utf8JsonWriter json, TracedNumbers numbers, Language language)
    {
        var measure = numbers.Measure;
        json.WriteString("basis", numbers.Basis is { } basis ? Kebab.Of(basis) : null);
        json.WriteString("basisInferred", TraceText.Inferred(measure, language));
        json.WriteString("base", measure.Base?.ToString());
        json.WriteString("place", measure.Place?.ToString());
        RegionJson.Write(json, "numbers", numbers.Numbers);
        json.WriteString("unit", numbers.Unit?.Symbol);
        ListJson.Write(json, "levels", numbers.Levels, (writer, level) => Write(writer, level, language));
        json.WriteString("reason", numbers.Gap is { } gap ? Kebab.Of(gap.Reason) : null);
        json.WriteString("message", numbers.Gap?.Message.In(language));
        ListJson.Write(json, "growth", numbers.Growth, (writer, growth) => Write(writer, growth, language));
    }

    public static void Write(Utf8JsonWriter json, LevelReading level, Language language)
    {
        json.WriteStartObject();
        RegionJson.Write(json, "numbers", level.Numbers);
        json.WriteString("unit", level.Unit.Symbol);
        json.WriteString("year", level.Period.ToString());
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
        json.WriteString("reason", growth.Gap is { } gap ? Kebab.Of(gap.Reason) : null);
        json.WriteString("message", growth.Gap?.Message.In(language));
        json.WriteEndObject();
    }
}
