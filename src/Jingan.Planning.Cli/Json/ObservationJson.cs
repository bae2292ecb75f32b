using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

internal static class ObservationJson
{
    /// <summary>An observation by its value, period, status and source; null where there is none.</summary>
    public static void Write(Utf8JsonWriter json, string key, Observation? observation)
    {
        if (observation is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WritePropertyName(key);
        Write(json, observation);
    }

    public static void Write(Utf8JsonWriter json, Observation observation)
    {
        json.WriteStartObject();
        json.WriteString("value", observation.Wording);
        json.WriteString("period", observation.Period.ToString());
        json.WriteString("status", Kebab.Of(observation.Status));
        json.WriteString("source", observation.Source?.ToString());
        json.WriteEndObject();
    }
}
