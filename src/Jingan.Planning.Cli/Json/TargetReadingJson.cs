using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>read-target</c> prints.</summary>
internal static class TargetReadingJson
{
    public static void Write(Utf8JsonWriter json, TargetReading reading, Language language, bool withSpans = false)
    {
        if (reading.Aim is { } aim)
            StatementJson.WriteAim(json, aim, reading.Wording, reading.Basis, reading.PartBases, withSpans ? reading.Spans : null);
        else
            StatementJson.WriteUnreadableAim(json, reading.Wording, reading.ReasonIn(language) ?? "");
    }
}
