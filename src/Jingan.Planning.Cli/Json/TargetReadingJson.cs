using System.Text.Json;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>read-target</c> prints.</summary>
internal static class TargetReadingJson
{
    public static void Write(Utf8JsonWriter json, TargetReading reading, Language language)
    {
        if (reading.Aim is { } aim)
            AimJson.Write(json, aim, reading.Wording, reading.Basis, reading.PartBases);
        else
            AimJson.WriteUnreadable(json, reading.Wording, reading.ReasonIn(language) ?? "");
    }
}
