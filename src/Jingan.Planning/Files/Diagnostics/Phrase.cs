using System.Globalization;
using System.Text;

namespace Jingan.Planning.Files;

/// <summary>A piece of a message in both languages.</summary>
internal readonly record struct Phrase(string Zh, string En)
{
    private const int LongestQuotation = 60;

    /// <summary>Nothing.</summary>
    public static Phrase Empty => new("", "");

    public static implicit operator Phrase(string both) => new(both, both);

    public static implicit operator Phrase(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static implicit operator Phrase(TextPosition position) => position.ToString();

    /// <summary>What stands in a file, in quotation marks, cut after 60 characters, with control characters escaped.</summary>
    public static Phrase Quote(string text)
    {
        var quotation = Quotable(text);
        return new($"“{quotation}”", $"'{quotation}'");
    }

    /// <summary>Quotations separated by commas, at most 24 of them.</summary>
    public static Phrase Quote(IEnumerable<string> texts)
    {
        const int Most = 24;
        var quotations = texts.Take(Most + 1).Select(Quote).ToList();
        var more = quotations.Count > Most;
        return new(
            string.Join('、', quotations.Take(Most).Select(text => text.Zh)) + (more ? "……" : ""),
            string.Join(", ", quotations.Take(Most).Select(text => text.En)) + (more ? ", …" : ""));
    }

    private static string Quotable(string text)
    {
        var shown = text.Length <= LongestQuotation
            ? text
            : text[..(char.IsHighSurrogate(text[LongestQuotation - 1]) ? LongestQuotation - 1 : LongestQuotation)] + "…";
        if (!shown.Any(NeedsEscape))
            return shown;

        var escaped = new StringBuilder(shown.Length);
        foreach (var character in shown)
        {
            if (NeedsEscape(character))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:x4}");
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }

    private static bool NeedsEscape(char character) => char.IsControl(character) || character is '\u2028' or '\u2029';
}
