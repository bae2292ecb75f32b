using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Writes a draft as JSON, every statement with its spans, for editors and review pages.</summary>
internal static class DraftJson
{
    public static string Of(PlanDraft draft)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }))
            Write(json, draft);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, PlanDraft draft)
    {
        json.WriteStartObject();
        json.WriteStartObject("document");
        json.WriteString("id", draft.DocumentId);
        json.WriteString("title", draft.Title);
        json.WriteString("date", draft.Date);
        json.WriteString("file", draft.File);
        json.WriteEndObject();
        json.WriteStartArray("plans");
        foreach (var plan in draft.Plans)
        {
            json.WriteStartObject();
            json.WriteString("id", plan.Id);
            json.WriteString("title", plan.Title);
            json.WriteString("kind", plan.Kind);
            json.WriteString("period", plan.Period);
            json.WriteNumber("targets", plan.Statements.Count(statement => statement.Role == DraftRole.Target));
            json.WriteNumber("commitments", plan.Statements.Count(statement => statement.Role == DraftRole.Commitment));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("indicators");
        foreach (var indicator in draft.Indicators)
        {
            json.WriteStartObject();
            json.WriteString("id", indicator.Id);
            json.WriteString("name", indicator.Name);
            json.WriteString("unit", indicator.Unit);
            json.WriteString("kind", indicator.Kind);
            json.WriteString("polarity", indicator.Polarity);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("statements");
        foreach (var statement in draft.Statements)
            Statement(json, statement);
        json.WriteEndArray();
        json.WriteStartArray("projects");
        foreach (var project in draft.Projects)
            Project(json, project);
        json.WriteEndArray();
        json.WriteStartArray("structures");
        foreach (var structure in draft.Structures)
            Structure(json, structure);
        json.WriteEndArray();
        json.WriteStartArray("new");
        foreach (var id in draft.NewNames)
            json.WriteStringValue(id);
        json.WriteEndArray();

        Left(json, "notFigures", draft.NotFigures);
        Left(json, "unsure", draft.Unsure);
        var counts = draft.Counts;
        json.WriteStartObject("counts");
        json.WriteNumber("tokens", counts.Tokens);
        json.WriteNumber("figures", counts.Figures);
        json.WriteNumber("notFigures", counts.NotFigures);
        json.WriteNumber("unsure", counts.Unsure);
        json.WriteNumber("statements", counts.Statements);
        json.WriteNumber("kept", counts.Kept);
        json.WriteNumber("dropped", counts.Dropped);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Statement(Utf8JsonWriter json, DraftStatement statement)
    {
        json.WriteStartObject();
        json.WriteNumber("line", statement.Line);
        json.WriteNumber("start", statement.Start);
        json.WriteNumber("length", statement.Length);
        json.WriteString("literal", statement.Literal);
        json.WriteString("role", RoleOf(statement.Role));
        json.WriteString("subject", statement.Subject);
        json.WriteString("indicator", statement.Indicator);
        json.WriteString("wording", statement.Wording);
        json.WriteString("kind", statement.Kind);
        json.WriteString("unit", statement.Unit);
        json.WriteString("basis", statement.Basis);
        json.WriteString("period", statement.Period);
        json.WriteString("plan", statement.PlanKind);
        json.WriteString("force", statement.Force);
        json.WriteBoolean("estimated", statement.IsEstimated);
        json.WriteString("section", statement.Section);
        json.WriteString("item", statement.Item);
        Texts(json, "inferred", statement.Inferred);
        json.WriteStartArray("spans");
        foreach (var span in statement.Spans)
        {
            json.WriteStartObject();
            json.WriteNumber("start", span.Start);
            json.WriteNumber("length", span.Length);
            json.WriteString("text", span.Text);
            json.WriteString("role", span.Role);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Project(Utf8JsonWriter json, DraftProject project)
    {
        json.WriteStartObject();
        json.WriteString("id", project.Id);
        json.WriteString("name", project.Name);
        json.WriteString("no", project.No);
        json.WriteString("category", project.Category);
        json.WriteNumber("line", project.Line);
        json.WriteNumber("start", project.Start);
        json.WriteString("literal", project.Literal);
        json.WriteString("plan", project.PlanKind);
        json.WriteString("planPeriod", project.PlanPeriod);
        json.WriteStartArray("milestones");
        foreach (var milestone in project.Milestones)
        {
            json.WriteStartObject();
            json.WriteString("kind", milestone.Kind);
            json.WriteString("period", milestone.Period);
            json.WriteBoolean("reached", milestone.IsReached);
            json.WriteString("words", milestone.Words);
            json.WriteNumber("line", milestone.Line);
            json.WriteNumber("start", milestone.Start);
            json.WriteString("literal", milestone.Literal);
            Texts(json, "inferred", milestone.Inferred);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Structure(Utf8JsonWriter json, DraftStructure structure)
    {
        json.WriteStartObject();
        json.WriteString("pattern", structure.Pattern);
        json.WriteNumber("line", structure.Line);
        json.WriteNumber("start", structure.Start);
        json.WriteString("plan", structure.PlanKind);
        json.WriteString("planPeriod", structure.PlanPeriod);
        json.WriteStartArray("zones");
        foreach (var zone in structure.Zones)
        {
            json.WriteStartObject();
            json.WriteString("id", zone.Id);
            json.WriteString("name", zone.Name);
            json.WriteString("kind", zone.Kind);
            json.WriteString("parent", zone.Parent);
            json.WriteString("area", zone.Area);
            json.WriteStartObject("boundary");
            foreach (var side in zone.Boundary)
                Texts(json, side.Side, side.Features);
            json.WriteEndObject();
            json.WriteNumber("line", zone.Line);
            json.WriteNumber("start", zone.Start);
            json.WriteString("literal", zone.Literal);
            Texts(json, "inferred", zone.Inferred);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    private static string RoleOf(DraftRole role) => role switch
    {
        DraftRole.Observation => "observation",
        DraftRole.Target => "target",
        _ => "commitment",
    };

    private static void Left(Utf8JsonWriter json, string name, ValueList<NumberLeft> numbers)
    {
        json.WriteStartArray(name);
        foreach (var left in numbers)
        {
            json.WriteStartObject();
            json.WriteNumber("line", left.Line);
            json.WriteNumber("start", left.Start);
            json.WriteString("text", left.Text);
            json.WriteString("reason", left.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
