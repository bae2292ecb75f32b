using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>read-value</c> prints.</summary>
internal static class ValueReadingJson
{
    public static void Write(Utf8JsonWriter json, ValueReading reading, Language language)
    {
        if (reading.Value is { } value)
            StatementJson.WriteValue(json, value, reading.Wording, reading.IsEstimated);
        else
            StatementJson.WriteUnreadableValue(json, reading.Wording, reading.IsEstimated, reading.ReasonIn(language) ?? "");
    }
}
