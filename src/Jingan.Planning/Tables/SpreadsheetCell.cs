using System.Buffers;
using System.Globalization;
using System.Text;

namespace Jingan.Planning.Tables;

/// <summary>Texts as spreadsheet programs leave them alone.</summary>
/// <remarks>What begins a formula is OWASP's list, in full width too, as programs in East Asia take it.</remarks>
internal static class SpreadsheetCell
{
    private const string BeginFormulas = "=+-@\t\r\n＝＋－＠";

    private static readonly SearchValues<char> OfNumbersAndDates =
        SearchValues.Create("0123456789０１２３４５６７８９ .,:/\\()%‰$¥￥€£+-eE年月日时分秒\u00A0");

    private static readonly string[] Months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
    ];

    /// <summary>The text, behind an apostrophe where a program would take it for something else; line breaks stay, other controls are escaped.</summary>
    public static string Of(string text)
    {
        var shown = text.Any(IsControl) ? Escaped(text) : text;
        return IsTaken(text) ? $"'{shown}" : shown;
    }

    private static bool IsTaken(string text)
    {
        var bare = text.AsSpan().Trim();
        return bare.Length > 0
            && (BeginFormulas.Contains(text[0], StringComparison.Ordinal) || BeginFormulas.Contains(bare[0], StringComparison.Ordinal)
                || IsNumberOrDate(bare) || NamesMonth(bare) || IsTruth(bare) || text[0] == '\'');
    }

    private static bool IsNumberOrDate(ReadOnlySpan<char> text) =>
        (text.ContainsAnyInRange('0', '9') || text.ContainsAnyInRange('０', '９'))
        && !text.ContainsAnyExcept(OfNumbersAndDates);

    /// <summary>Such as SEPT2, 1-Mar or march 2025: a month with a number.</summary>
    private static bool NamesMonth(ReadOnlySpan<char> text)
    {
        var letters = text.Trim("0123456789-/., ");
        return letters.Length >= 3 && letters.Length < text.Length && BeginsMonth(letters);
    }

    private static bool BeginsMonth(ReadOnlySpan<char> letters)
    {
        foreach (var month in Months)
        {
            if (month.AsSpan().StartsWith(letters, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsTruth(ReadOnlySpan<char> text) =>
        text.Equals("true", StringComparison.OrdinalIgnoreCase) || text.Equals("false", StringComparison.OrdinalIgnoreCase);

    private static bool IsControl(char character) => char.IsControl(character) && character is not '\n' and not '\t';

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var character in text)
        {
            if (IsControl(character))
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}
