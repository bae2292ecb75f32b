using System.Text.Json;
using Jingan.Planning.Cli.Values;
using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Json;

/// <summary>What <c>validate</c> prints: an array with an object a problem.</summary>
internal static class DiagnosticsJson
{
    public static void Write(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        json.WriteStartArray();
        foreach (var diagnostic in diagnostics)
            Write(json, diagnostic, language);
        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WriteString("file", diagnostic.File);
        json.WriteNumber("line", diagnostic.Line);
        json.WriteNumber("column", diagnostic.Column);
        json.WriteString("severity", diagnostic.Severity == Severity.Information ? "info" : Kebab.Of(diagnostic.Severity));
        json.WriteString("id", diagnostic.Id);
        json.WriteString("message", diagnostic.In(language));
        json.WriteString("path", diagnostic.Path);
        json.WriteEndObject();
    }
}
