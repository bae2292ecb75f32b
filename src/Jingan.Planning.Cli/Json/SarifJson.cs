using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Jingan.Planning.Checks;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>validate --format sarif</c> prints: SARIF 2.1.0, which code hosts and editors show beside the lines.</summary>
internal static class SarifJson
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Fingerprint = "problemAndPath/v1";

    /// <param name="json">Where to.</param>
    /// <param name="diagnostics">The problems, in the order of the text.</param>
    /// <param name="rules">What had to hold.</param>
    /// <param name="language">The language of the messages.</param>
    /// <param name="root">The full path of the folder that URIs start from, such as the top of the repository.</param>
    /// <param name="isWhole">Whether every file that was asked for could be read.</param>
    public static void Write(
        Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> diagnostics, ValidationRules rules, Language language, string root, bool isWhole)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var ruleIndexes = DiagnosticKind.All.Select((kind, index) => (kind.Id, index)).ToDictionary(rule => rule.Id, rule => rule.index, StringComparer.Ordinal);
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
        json.WriteBoolean("executionSuccessful", isWhole);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(json, diagnostic, language, root, ruleIndexes[diagnostic.Id], seen);
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
        json.WriteString("informationUri", ToolVersion.Project);
        json.WriteStartArray("rules");
        foreach (var kind in DiagnosticKind.All)
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
        json.WriteString("helpUri", $"{ToolVersion.Project}/blob/main/seeds/PROBLEMS.md#{kind.Id.ToLowerInvariant()}");
        json.WriteStartObject("defaultConfiguration");
        json.WriteBoolean("enabled", !isOff);
        json.WriteString("level", LevelOf(rules.Find(kind.Id)?.Severity ?? kind.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, Language language, string root, int ruleIndex, Dictionary<string, int> seen)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteNumber("ruleIndex", ruleIndex);
        json.WriteString("level", LevelOf(diagnostic.Severity));
        WriteText(json, "message", diagnostic.In(language));
        json.WriteStartArray("locations");
        json.WriteStartObject();
        var uri = diagnostic.File is { } file ? FileUri.Of(file, root) : null;
        if (uri is not null)
            WritePlace(json, diagnostic, uri);
        if (diagnostic.Path.Length > 0)
            WriteLogicalPlace(json, diagnostic.Path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString(Fingerprint, FingerprintOf(diagnostic, uri, seen));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WritePlace(Utf8JsonWriter json, Diagnostic diagnostic, string uri)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", uri);
        if (FileUri.IsRelative(uri))
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

    /// <summary>What stays the same where lines are added above: which problem, of which thing of which file, and which one of several.</summary>
    private static string FingerprintOf(Diagnostic diagnostic, string? uri, Dictionary<string, int> seen)
    {
        var place = $"{diagnostic.Id}\n{uri}\n{diagnostic.Path}";
        var number = seen[place] = seen.GetValueOrDefault(place) + 1;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{place}\n{number}")));
        return Convert.ToHexString(hash.AsSpan(0, 16)).ToLowerInvariant();
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
