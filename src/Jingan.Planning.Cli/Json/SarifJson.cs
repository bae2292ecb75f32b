using System.Text.Json;
using Jingan.Planning.Files;
using Jingan.Planning.Checks;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>validate --format sarif</c> prints: SARIF 2.1.0, which code hosts and editors show beside the lines.</summary>
internal static class SarifJson
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    public static void Write(
        Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> diagnostics, ValidationRules rules, Language language, string folder)
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, rules, language);
        json.WriteString("language", language == Language.Chinese ? "zh-CN" : "en-US");
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", true);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(json, diagnostic, language, folder);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, ValidationRules rules, Language language)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "jingan");
        json.WriteString("semanticVersion", ToolVersion.Text);
        json.WriteStartArray("rules");
        foreach (var kind in DiagnosticKinds.All)
            WriteRule(json, kind, rules, language);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticKind kind, ValidationRules rules, Language language)
    {
        var isOff = ValidationRules.All.Find(kind.Id) is not null && rules.Find(kind.Id) is null;
        json.WriteStartObject();
        json.WriteString("id", kind.Id);
        json.WriteString("name", kind.Name);
        WriteText(json, "shortDescription", kind.Meaning.In(language));
        WriteText(json, "help", kind.Advice.In(language));
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", !isOff);
        json.WriteString("level", LevelOf(rules.Find(kind.Id)?.Severity ?? kind.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, Language language, string folder)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", diagnostic.In(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        if (diagnostic.File is { } file)
            WritePlace(json, diagnostic, FileUri.Of(file, folder));
        if (diagnostic.Path.Length > 0)
            WriteLogicalPlace(json, diagnostic.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Diagnostic diagnostic, Uri uri)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri.OriginalString);
        if (!uri.IsAbsoluteUri)
            json.WriteString("uriBaseId", "%SRCROOT%");
        json.WriteEndObject();
        if (diagnostic.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", diagnostic.Line);
            json.WriteNumber("startColumn", Math.Max(1, diagnostic.Column));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteLogicalPlace(Utf8JsonWriter json, string path)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", path);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string key, string text)
    {
        json.WriteStartObject(key);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };
}
