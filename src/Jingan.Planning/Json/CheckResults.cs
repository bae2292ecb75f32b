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

    public static void Write(ResultJson to, Workspace workspace)
    {
        to.Texts("files", workspace.Files);
        to.Texts("leftAside", workspace.LeftAside);
        to.Data("content", workspace.Content, DataConverters.PlanSet);
        to.List("diagnostics", workspace.Diagnostics, Write);
    }

    /// <summary>A table by its rows: each an object of the cells that say something, under the keys of their columns.</summary>
    public static void Write(ResultJson to, DataTable table)
    {
        to.Name("title", table.Title);
        to.List("rows", table.Rows, (inner, row) =>
        {
            for (var column = 0; column < row.Count; column++)
                inner.Text(table.Columns[column].Key, row[column]);
        });
    }
}
