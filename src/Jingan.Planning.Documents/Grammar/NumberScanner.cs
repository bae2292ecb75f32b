using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>A run of digits, Arabic or Chinese, in a text: what the account of a document counts.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="IsArabic">Whether it is of the digits 0–9.</param>
internal readonly record struct NumberToken(int Start, int End, bool IsArabic);

/// <summary>Finds every number token of a text: a figure with its point and groups of three, or a run of Chinese numerals.</summary>
internal static partial class NumberScanner
{
    public static List<NumberToken> Scan(string text)
    {
        var tokens = new List<NumberToken>();
        foreach (var match in Token().EnumerateMatches(text))
        {
            var isArabic = char.IsAsciiDigit(text[match.Index]);
            if (!isArabic && IsScaleOfFigure(text, match.Index, tokens))
                continue;
            tokens.Add(new(match.Index, match.Index + match.Length, isArabic));
        }

        return tokens;
    }

    /// <summary>Whether a place stands inside a run of digits or numerals.</summary>
    public static bool Continues(string text, int at) => IsOfNumber(text[at]) && IsOfNumber(text[at - 1]);

    private static bool IsOfNumber(char character) => char.IsAsciiDigit(character) || character is '.' or ',' || "零〇○一二两三四五六七八九十百千万亿半".Contains(character);

    /// <summary>The 万 and 亿 behind a figure, with 余 or 多 between, belong to it.</summary>
    private static bool IsScaleOfFigure(string text, int at, List<NumberToken> tokens)
    {
        if (tokens is not [.., { IsArabic: true } before])
            return false;

        return before.End == at || (before.End == at - 1 && text[before.End] is '余' or '多' or '几');
    }

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?|[零〇○一二两三四五六七八九十百千万亿半]+", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
