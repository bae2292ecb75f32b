using System.Globalization;
using System.Text;

namespace Jingan.Planning.Cli.Text;

/// <summary>Texts of others on their way to a terminal: what would steer it, or make text read in another order, is shown as an escape.</summary>
internal static class TerminalText
{
    /// <summary>A message: on one line, every control escaped.</summary>
    public static string Message(string text) => Escaped(text, lineEnd: null);

    /// <summary>A cell of a table: line ends and tabs are blanks there, other controls are escaped.</summary>
    public static string Cell(string text) => Escaped(text, lineEnd: ' ');

    private static string Escaped(string text, char? lineEnd)
    {
        if (!text.Any(Steers))
            return text;

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (!Steers(character))
                escaped.Append(character);
            else if (character is '\n' or '\r' or '\t' && lineEnd is { } blank)
                escaped.Append(blank);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }

        return escaped.ToString();
    }

    /// <summary>Controls, separators of lines and paragraphs, and marks of direction.</summary>
    private static bool Steers(char character) =>
        char.IsControl(character)
        || character is '\u061C' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
