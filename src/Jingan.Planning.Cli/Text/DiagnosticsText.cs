using Jingan.Planning.Files;

namespace Jingan.Planning.Cli.Text;

/// <summary>Problems, a line each, in the form that editors and build servers know.</summary>
internal static class DiagnosticsText
{
    public static void Write(TextWriter output, IEnumerable<Diagnostic> diagnostics, Language language)
    {
        foreach (var diagnostic in diagnostics)
            output.WriteLine(TerminalText.Message(diagnostic.ToString(language)));
    }
}
