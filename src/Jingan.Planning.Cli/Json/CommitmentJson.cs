using System.Text.Json;

namespace Jingan.Planning.Cli.Json;

internal static class CommitmentJson
{
    public static void Write(Utf8JsonWriter json, Commitment commitment, PlanSet set)
    {
        json.WriteStartObject();
        json.WriteString("id", commitment.Id);
        NameJson.Write(json, "name", commitment.Name);
        json.WriteString("section", commitment.Section);
        json.WriteString("item", commitment.Item);
        if (commitment.Clause is { } clause)
            json.WriteNumber("clause", clause);
        else
            json.WriteNull("clause");
        json.WriteBoolean("livelihoodProject", commitment.IsLivelihoodProject);
        ListJson.Write(json, "targets", commitment.Targets, (writer, target) => TargetJson.Write(writer, target, set));
        ListJson.Write(json, "sameAs", commitment.SameAs, (writer, same) => writer.WriteStringValue(same));
        SourceJson.Write(json, "source", commitment.Source);
        json.WriteEndObject();
    }
}
