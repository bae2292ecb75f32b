using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Evaluation;

namespace Jingan.Planning.Cli.Json;

/// <summary>The counts by force, objective, reason and grade.</summary>
internal static class EvaluationBreakdownJson
{
    public static void Write(Utf8JsonWriter json, string key, EvaluationBreakdown breakdown)
    {
        json.WriteStartObject(key);
        ListJson.Write(json, "byForce", breakdown.ByForce, (writer, counts) => WriteItem(writer, "force", Kebab.OfStated(counts.Force), counts.Counts));
        ListJson.Write(json, "byObjective", breakdown.ByObjective, (writer, counts) => WriteItem(writer, "objective", counts.Objective?.Id, counts.Counts, counts.Depth));
        ListJson.Write(json, "byReason", breakdown.ByReason, (writer, count) => WriteItem(writer, "reason", Kebab.Of(count.Reason), count.Count));
        ListJson.Write(json, "byStatus", breakdown.ByGrade, (writer, count) => WriteItem(writer, "status", count.Grade.Id, count.Count));
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, string key, string? value, EvaluationCounts counts, int? depth = null)
    {
        json.WriteStartObject();
        json.WriteString(key, value);
        if (depth is { } known)
            json.WriteNumber("depth", known);
        EvaluationJson.WriteCounts(json, "counts", counts);
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, string key, string value, int count)
    {
        json.WriteStartObject();
        json.WriteString(key, value);
        json.WriteNumber("count", count);
        json.WriteEndObject();
    }
}
