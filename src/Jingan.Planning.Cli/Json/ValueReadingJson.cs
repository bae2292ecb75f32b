using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>read-value</c> prints.</summary>
internal static class ValueReadingJson
{
    public static void Write(Utf8JsonWriter json, ValueReading reading, Language language, bool withSpans = false)
    {
        if (reading.Value is { } value)
            StatementJson.WriteValue(json, reading, value, withSpans);
        else
            StatementJson.WriteUnreadableValue(json, reading.Wording, reading.IsEstimated, reading.ReasonIn(language) ?? "");
    }
}
