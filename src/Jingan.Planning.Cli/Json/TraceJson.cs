using System.Globalization;
using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Tracing;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>trace</c> prints: the indicator, and a point an object.</summary>
internal static class TraceJson
{
    public static void Write(Utf8JsonWriter json, IndicatorTrace trace, Language language)
    {
        var indicator = trace.Indicator;
        json.WriteStartObject();
        json.WriteStartObject("indicator");
        json.WriteString("id", indicator.Id);
        NameJson.Write(json, "name", indicator.Name);
        json.WriteString("unit", indicator.Unit.Symbol);
        json.WriteString("kind", Kebab.Of(indicator.Kind));
        json.WriteString("polarity", Kebab.Of(indicator.Polarity));
        json.WriteEndObject();
        ListJson.Write(json, "points", trace.Points, (writer, point) => Write(writer, point, language));
        ListJson.Write(json, "differences", trace.Differences, WriteDifference);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TracePoint point, Language language)
    {
        json.WriteStartObject();
        switch (point)
        {
            case TracedTarget target:
                WriteTarget(json, target, language);
                break;
            case TracedActual actual:
                WriteActual(json, actual, language);
                break;
            case TracedBreak { Change: var change }:
                json.WriteString("type", "break");
                json.WriteString("since", change.Since.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture));
                NameJson.Write(json, "note", change.Note);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteTarget(Utf8JsonWriter json, TracedTarget point, Language language)
    {
        var target = point.Target;
        json.WriteString("type", "target");
        json.WriteString("period", point.Period.ToString());
        json.WriteString("plan", point.Plan.Id);
        json.WriteString("commitment", point.Commitment?.Id);
        json.WriteString("id", target.Id);
        json.WriteString("no", target.No);
        json.WriteString("wording", target.Wording);
        json.WriteString("kind", Kebab.Of(target.Aim.Kind));
        json.WriteString("force", Kebab.OfStated(target.Force));
        FigureJson.Write(json, point.Numbers, language);
        NameJson.Write(json, "note", target.Note);
        SourceJson.Write(json, "source", target.Source);
    }

    private static void WriteActual(Utf8JsonWriter json, TracedActual point, Language language)
    {
        var observation = point.Observation;
        json.WriteString("type", "actual");
        json.WriteString("period", point.Period.ToString());
        json.WriteString("wording", observation.Wording);
        json.WriteString("status", Kebab.Of(observation.Status));
        FigureJson.Write(json, point.Numbers, language);
        NameJson.Write(json, "note", observation.Note);
        SourceJson.Write(json, "source", observation.Source);
    }

    private static void WriteDifference(Utf8JsonWriter json, PeriodDifference difference)
    {
        json.WriteStartObject();
        json.WriteString("period", difference.Period.ToString());
        json.WriteString("place", difference.Place?.ToString());
        json.WriteString("basis", difference.Basis is { } basis ? Kebab.Of(basis) : null);
        json.WriteBoolean("rounding", difference.IsRounding);
        ListJson.Write(json, "values", difference.Values, ObservationJson.Write);
        json.WriteNumber("tooManyToList", difference.Left);
        json.WriteEndObject();
    }
}
