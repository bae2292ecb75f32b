using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>show</c> prints: the plan with the keys of the file format, and every aim read.</summary>
internal static class PlanJson
{
    public static void Write(Utf8JsonWriter json, Plan plan, PlanSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", plan.Id);
        NameJson.Write(json, "title", plan.Title);
        json.WriteString("kind", Kebab.Of(plan.Kind));
        json.WriteString("period", plan.Period.ToString());
        WriteJurisdiction(json, plan.Jurisdiction);
        json.WriteString("status", Kebab.OfStated(plan.Status));
        json.WriteString("adopted", Dates.Of(plan.Adopted));
        json.WriteString("parent", plan.Parent);
        SourceJson.Write(json, "source", plan.Source);
        ListJson.Write(json, "objectives", plan.Objectives, WriteObjective);
        ListJson.Write(json, "industries", plan.Industries, WriteIndustry);
        ListJson.Write(json, "targets", plan.Targets, (writer, target) => TargetJson.Write(writer, target, set));
        SpaceJson.Write(json, "space", plan.Space);
        ListJson.Write(json, "projects", plan.Projects, ProjectJson.Write);
        ListJson.Write(json, "commitments", plan.Commitments, (writer, commitment) => CommitmentJson.Write(writer, commitment, set));
        json.WriteEndObject();
    }

    private static void WriteJurisdiction(Utf8JsonWriter json, Jurisdiction jurisdiction)
    {
        json.WriteStartObject("jurisdiction");
        json.WriteString("code", jurisdiction.Code);
        NameJson.Write(json, "name", jurisdiction.Name);
        json.WriteString("asOf", Dates.Of(jurisdiction.AsOf));
        json.WriteEndObject();
    }

    private static void WriteObjective(Utf8JsonWriter json, Objective objective)
    {
        json.WriteStartObject();
        json.WriteString("id", objective.Id);
        NameJson.Write(json, "name", objective.Name);
        SourceJson.Write(json, "source", objective.Source);
        ListJson.Write(json, "children", objective.Children, WriteObjective);
        json.WriteEndObject();
    }

    private static void WriteIndustry(Utf8JsonWriter json, Industry industry)
    {
        json.WriteStartObject();
        json.WriteString("id", industry.Id);
        NameJson.Write(json, "name", industry.Name);
        NameJson.Write(json, "group", industry.Group);
        SourceJson.Write(json, "source", industry.Source);
        json.WriteEndObject();
    }
}
