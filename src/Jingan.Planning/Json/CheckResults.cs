using Jingan.Planning.Checks;
using Jingan.Planning.Files;
using Jingan.Planning.Tables;

namespace Jingan.Planning.Json;

/// <summary>Problems, checked sources, what was read, and rows of tables in JSON.</summary>
internal static class CheckResults
{
    public static string WordOf(Severity severity) => severity == Severity.Information ? "info" : Words.Of(severity);

    public static void Write(ResultJson to, Diagnostic problem)
    {
        to.Text("file", problem.File);
        to.Count("line", problem.Line);
        to.Count("column", problem.Column);
        to.Text("severity", WordOf(problem.Severity));
        to.Text("id", problem.Id);
        to.Text("message", problem.In(to.Language));
        to.Text("path", problem.Path);
    }

    public static void Write(ResultJson to, DiagnosticKind kind)
    {
        to.Text("id", kind.Id);
        to.Text("name", kind.Name);
        to.Text("severity", WordOf(kind.Severity));
        to.Name("meaning", kind.Meaning);
    }

    public static void Write(ResultJson to, ValidationRule rule)
    {
        to.Text("id", rule.Id);
        to.Text("name", rule.Name);
        to.Text("severity", WordOf(rule.Severity));
        to.Name("meaning", rule.Meaning);
    }

    public static void Write(ResultJson to, Finding finding)
    {
        to.Text("path", finding.Path);
        to.Text("message", to.Language == Language.Chinese ? finding.Chinese ?? finding.Message : finding.Message);
    }

    public static void Write(ResultJson to, LiteralResult result)
    {
        to.Text("path", result.Path);
        to.Source("source", result.Source);
        to.Word<LiteralStatus>("status", result.Status);
        to.Counts("foundAt", result.FoundAt);
    }

    public static void Write(ResultJson to, AcceptList list)
    {
        to.DataList("entries", list.Entries, DataConverters.AcceptedChange);
        to.List("diagnostics", list.Diagnostics, Write);
    }

    public static void Write(ResultJson to, ReadResult read)
    {
        to.Data("content", read.Content, DataConverters.PlanSet);
        to.List("diagnostics", read.Diagnostics, Write);
        to.List("extensions", read.Extensions, static (inner, field) =>
        {
            inner.Text("owner", field.Owner);
            inner.Text("key", field.Key);
            inner.Text("json", field.Json);
        });
    }

    public static void Write(ResultJson to, PlanFilesResult read)
    {
        to.Data("content", read.Content, DataConverters.PlanSet);
        to.List("diagnostics", read.Diagnostics, Write);
    }

    public static void Write(ResultJson to, Workspace workspace)
    {
        to.Texts("files", workspace.Files);
        to.Texts("leftAside", workspace.LeftAside);
        to.Data("content", workspace.Content, DataConverters.PlanSet);
        to.List("diagnostics", workspace.Diagnostics, Write);
    }

    public static void Write(ResultJson to, FigureRow row)
    {
        to.Word<FigureRecord>("record", row.Record);
        to.Text("plan", row.Plan);
        to.Text("id", row.Id);
        to.Text("target", row.Target);
        to.Text("part", row.Part);
        to.Text("no", row.No);
        to.Text("indicator", row.Indicator);
        to.Name("name", row.Name);
        to.Text("literal", row.Literal);
        to.Text("kind", row.Kind);
        to.Amount("amount", row.Amount);
        to.Text("unit", row.Unit?.Symbol);
        to.Text("basis", row.Basis);
        to.Name("basisInferred", row.BasisInferred);
        to.Period("period", row.Period);
        to.Text("force", row.Force);
        to.Text("status", row.Status);
        to.Text("direction", row.Direction);
        to.Text("changeType", row.ChangeType);
        to.Text("comparator", row.Comparator);
        to.Text("benchmark", row.Benchmark);
        to.Text("modality", row.Modality);
        to.Name("note", row.Note);
        to.Text("zoneKind", row.ZoneKind?.Key);
        to.Text("parent", row.Parent);
        to.Name("positioning", row.Positioning);
        to.Text("lineage", row.Lineage);
        to.Text("section", row.Section);
        to.Source("source", row.Source);
    }
}
