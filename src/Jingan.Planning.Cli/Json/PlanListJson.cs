using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>list</c> prints: an array with an object a plan.</summary>
internal static class PlanListJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Plan> plans)
    {
        json.WriteStartArray();
        foreach (var plan in plans)
            Write(json, plan);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Plan plan)
    {
        json.WriteStartObject();
        json.WriteString("id", plan.Id);
        NameJson.Write(json, "title", plan.Title);
        json.WriteString("kind", Kebab.Of(plan.Kind));
        json.WriteString("period", plan.Period.ToString());
        json.WriteString("status", Kebab.OfStated(plan.Status));
        json.WriteStartObject("counts");
        json.WriteNumber("targets", plan.Targets.Count);
        json.WriteNumber("commitments", plan.Commitments.Count);
        json.WriteNumber("projects", plan.Projects.Count);
        json.WriteNumber("zones", plan.Space?.Zones.Count ?? 0);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
