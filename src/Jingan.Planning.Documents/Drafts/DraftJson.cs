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
        Objects(json, "plans", draft.Plans, Plan);
        Objects(json, "indicators", draft.Indicators, Indicator);
        Objects(json, "statements", draft.Statements, Statement);
        Objects(json, "projects", draft.Projects, Project);
        Objects(json, "structures", draft.Structures, Structure);
        Objects(json, "zonesLeft", draft.ZonesLeft, ZoneLeft);
        Texts(json, "new", draft.NewNames);
        Objects(json, "notFigures", draft.NotFigures, Left);
        Objects(json, "unsure", draft.Unsure, Left);
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

    private static void Plan(Utf8JsonWriter json, DraftPlan plan)
    {
        json.WriteString("id", plan.Id);
        json.WriteString("title", plan.Title);
        json.WriteString("kind", plan.Kind);
        json.WriteString("period", plan.Period);
        json.WriteNumber("targets", plan.Statements.Count(statement => statement.Role == DraftRole.Target));
        json.WriteNumber("commitments", plan.Statements.Count(statement => statement.Role == DraftRole.Commitment));
    }

    private static void Indicator(Utf8JsonWriter json, DraftIndicator indicator)
    {
        json.WriteString("id", indicator.Id);
        json.WriteString("name", indicator.Name);
        json.WriteString("unit", indicator.Unit);
        json.WriteString("kind", indicator.Kind);
        json.WriteString("polarity", indicator.Polarity);
    }

    private static void Statement(Utf8JsonWriter json, DraftStatement statement)
    {
        Place(json, statement);
        json.WriteNumber("length", statement.Length);
        json.WriteString("role", RoleOf(statement.Role));
        json.WriteString("subject", statement.Subject);
        json.WriteString("indicator", statement.Indicator);
        json.WriteString("wording", statement.Wording);
        json.WriteString("kind", statement.Kind);
        json.WriteString("unit", statement.Unit);
        json.WriteString("basis", statement.Basis);
        json.WriteString("period", statement.Period);
        OfPlan(json, statement.PlanKind, statement.PlanPeriod);
        json.WriteString("force", statement.Force);
        json.WriteBoolean("estimated", statement.IsEstimated);
        json.WriteString("section", statement.Section);
        json.WriteString("item", statement.Item);
        Texts(json, "inferred", statement.Inferred);
        Objects(json, "spans", statement.Spans, Span);
    }

    private static void Span(Utf8JsonWriter json, DraftSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteString("text", span.Text);
        json.WriteString("role", span.Role);
    }

    private static void Project(Utf8JsonWriter json, DraftProject project)
    {
        json.WriteString("id", project.Id);
        json.WriteString("name", project.Name);
        json.WriteString("no", project.No);
        json.WriteString("category", project.Category);
        Place(json, project);
        OfPlan(json, project.PlanKind, project.PlanPeriod);
        Objects(json, "milestones", project.Milestones, Milestone);
    }

    private static void Milestone(Utf8JsonWriter json, DraftMilestone milestone)
    {
        json.WriteString("kind", milestone.Kind);
        json.WriteString("period", milestone.Period);
        json.WriteBoolean("reached", milestone.IsReached);
        json.WriteString("words", milestone.Words);
        Place(json, milestone);
        Texts(json, "inferred", milestone.Inferred);
    }

    private static void Structure(Utf8JsonWriter json, DraftStructure structure)
    {
        json.WriteString("pattern", structure.Pattern);
        json.WriteNumber("line", structure.Line);
        json.WriteNumber("start", structure.Start);
        json.WriteString("literal", structure.Pattern);
        OfPlan(json, structure.PlanKind, structure.PlanPeriod);
        Objects(json, "zones", structure.Zones, Zone);
    }

    private static void Zone(Utf8JsonWriter json, DraftZone zone)
    {
        json.WriteString("id", zone.Id);
        json.WriteString("name", zone.Name);
        json.WriteString("kind", zone.Kind);
        json.WriteString("parent", zone.Parent);
        json.WriteString("positioning", zone.Positioning);
        json.WriteString("area", zone.Area);
        json.WriteStartObject("boundary");
        foreach (var side in zone.Boundary)
            Texts(json, side.Side, side.Features);
        json.WriteEndObject();
        Place(json, zone);
        Texts(json, "inferred", zone.Inferred);
    }

    private static void Left(Utf8JsonWriter json, NumberLeft left)
    {
        json.WriteNumber("line", left.Line);
        json.WriteNumber("start", left.Start);
        json.WriteString("text", left.Text);
        json.WriteString("reason", left.Reason);
    }

    private static void ZoneLeft(Utf8JsonWriter json, ZoneLeft left)
    {
        json.WriteNumber("line", left.Line);
        json.WriteNumber("start", left.Start);
        json.WriteString("name", left.Name);
        json.WriteString("kind", left.Kind);
    }

    private static void Place(Utf8JsonWriter json, DraftFinding found)
    {
        json.WriteNumber("line", found.Line);
        json.WriteNumber("start", found.Start);
        json.WriteString("literal", found.Literal);
    }

    private static void OfPlan(Utf8JsonWriter json, string? kind, string? period)
    {
        json.WriteString("plan", kind);
        json.WriteString("planPeriod", period);
    }

    private static void Objects<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            write(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
}
