using System.Globalization;
using System.Text;

namespace Jingan.Planning.Cli.Text;

/// <summary>Texts of others on their way to a terminal: what would steer it, or make text read in another order, is shown as an escape.</summary>
internal static class TerminalText
{
    /// <summary>A message: on one line, every control escaped.</summary>
    public static string Message(string text) => Escaped(text, lineEnd: null);

    /// <summary>Lines that are data, such as a table of values: their ends and tabs stay, other controls are escaped.</summary>
    public static string Lines(string text) => Escaped(text, lineEnd: null, keepsLines: true);

    /// <summary>A cell of a table: line ends and tabs are blanks there, other controls are escaped.</summary>
    public static string Cell(string text) => Escaped(text, lineEnd: ' ');

    private static string Escaped(string text, char? lineEnd, bool keepsLines = false)
    {
        if (!text.Any(Steers))
            return text;

        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (!Steers(character) || (keepsLines && character is '\n' or '\r' or '\t'))
                escaped.Append(character);
            else if (character is '\n' or '\r' or '\t' && lineEnd is { } blank)
                escaped.Append(blank);
            else
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }

        return escaped.ToString();
    }

    /// <summary>Controls, separators of lines and paragraphs, marks of direction, and what has no width but the two joiners, which scripts need.</summary>
    private static bool Steers(char character) => char.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => character is not '\u200C' and not '\u200D',
        _ => false,
    };
}
