using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>list</c> prints: an array with an object a plan.</summary>
internal static class PlanListJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<PlanSummary> plans)
    {
        json.WriteStartArray();
        foreach (var plan in plans)
            Write(json, plan);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, PlanSummary plan)
    {
        json.WriteStartObject();
        json.WriteString("id", plan.Id);
        NameJson.Write(json, "title", plan.Title);
        json.WriteString("kind", Kebab.Of(plan.Kind));
        json.WriteString("period", plan.Period.ToString());
        json.WriteString("status", Kebab.OfStated(plan.Status));
        json.WriteStartObject("counts");
        json.WriteNumber("targets", plan.Targets);
        json.WriteNumber("commitments", plan.Commitments);
        json.WriteNumber("projects", plan.Projects);
        json.WriteNumber("zones", plan.Zones);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
