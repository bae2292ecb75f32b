using System.Text.Json;
using Jingan.Planning.Cli.Values;

namespace Jingan.Planning.Cli.Json;

internal static class ProjectJson
{
    public static void Write(Utf8JsonWriter json, Project project)
    {
        json.WriteStartObject();
        json.WriteString("id", project.Id);
        json.WriteString("no", project.No);
        NameJson.Write(json, "name", project.Name);
        NameJson.Write(json, "category", project.Category);
        NameJson.Write(json, "subcategory", project.Subcategory);
        json.WriteString("zone", project.Zone);
        ListJson.Write(json, "milestones", project.Milestones, WriteMilestone);
        SourceJson.Write(json, "source", project.Source);
        json.WriteEndObject();
    }

    private static void WriteMilestone(Utf8JsonWriter json, Milestone milestone)
    {
        json.WriteStartObject();
        json.WriteString("kind", Kebab.Of(milestone.Kind));
        json.WriteString("period", milestone.Period.ToString());
        json.WriteBoolean("reached", milestone.IsReached);
        if (milestone.Name is not null)
            NameJson.Write(json, "name", milestone.Name);

        SourceJson.Write(json, "source", milestone.Source);
        json.WriteEndObject();
    }
}
