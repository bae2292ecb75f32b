using System.Buffers;
using System.Globalization;
using System.Text;

namespace Jingan.Planning.Files;

/// <summary>Writes texts in double quotation marks, with escapes that YAML and JSON share.</summary>
internal static class QuotedText
{
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, 0xA0).Select(code => (char)code).Where(char.IsControl), '"', '\\', '\u2028', '\u2029', '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The text in double quotation marks.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            _ = character switch
            {
                '"' => quoted.Append("\\\""),
                '\\' => quoted.Append(@"\\"),
                '\n' => quoted.Append(@"\n"),
                '\r' => quoted.Append(@"\r"),
                '\t' => quoted.Append(@"\t"),
                _ when IsEscaped(character) => quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}"),
                _ => quoted.Append(character),
            };
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>Copies the text in double quotation marks where nothing in it is escaped.</summary>
    /// <returns>How many characters that are; 0 where something is escaped.</returns>
    public static int TryCopy(ReadOnlySpan<char> text, Span<char> quoted)
    {
        if (text.ContainsAny(Special))
            return 0;

        quoted[0] = '"';
        text.CopyTo(quoted[1..]);
        quoted[text.Length + 1] = '"';
        return text.Length + 2;
    }

    /// <summary>Controls, line ends of any kind, byte order marks and what is no character.</summary>
    public static bool IsEscaped(char character) =>
        char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF';
}
