using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Wording;

namespace Jingan.Planning.Cli.Json;

internal static class TargetJson
{
    public static void Write(Utf8JsonWriter json, Target target, PlanSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", target.Id);
        json.WriteString("no", target.No);
        json.WriteString("indicator", target.Indicator);
        NameJson.Write(json, "name", target.Name ?? set.FindIndicator(target.Indicator)?.Name);
        json.WriteString("force", Kebab.OfStated(target.Force));
        json.WriteString("wording", target.Wording);
        json.WriteString("unit", target.Unit?.Symbol);
        json.WriteString("basis", target.Basis is { } basis ? Kebab.Of(basis.Basis) : null);
        NameJson.Write(json, "basisInferred", target.Basis?.InferredFrom);
        WriteAim(json, target);
        json.WriteString("period", target.Period?.ToString());
        json.WriteString("objective", target.Objective);
        NameJson.Write(json, "note", target.Note);
        SourceJson.Write(json, "source", target.Source);
        json.WriteEndObject();
    }

    private static void WriteAim(Utf8JsonWriter json, Target target)
    {
        var aim = ToolJson.Of(TargetReading.Of(target), Language.English).AsObject();
        aim.Remove("spans");
        json.WritePropertyName("aim");
        aim.WriteTo(json);
    }
}
