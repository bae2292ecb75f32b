using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>read-target</c> prints.</summary>
internal static class TargetReadingJson
{
    public static void Write(Utf8JsonWriter json, TargetReading reading, Language language)
    {
        if (reading.Aim is { } aim)
            StatementJson.WriteAim(json, aim, reading.Wording, reading.Basis, reading.PartBases);
        else
            StatementJson.WriteUnreadableAim(json, reading.Wording, reading.ReasonIn(language) ?? "");
    }
}
