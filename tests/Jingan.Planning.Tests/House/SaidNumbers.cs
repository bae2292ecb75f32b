using System.Globalization;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.House;

/// <summary>The numbers that a text says, in order of size, with their scale words multiplied out: 2.6万户 and 26,000 households say one number.</summary>
internal static partial class SaidNumbers
{
    private static readonly string[] Words =
        ["万", "十万", "百万", "千万", "亿", "十亿", "百亿", "千亿", "万亿", "ten thousand", "hundred thousand", "million", "ten million", "hundred million", "billion", "ten billion", "hundred billion", "trillion"];

    private const int PowersFromTenThousand = 9;

    public static List<decimal> In(string text)
    {
        var plain = Thousands().Replace(Quarters().Replace(text, match => " " + ("一二三四上下".IndexOf(match.Groups["number"].Value[0], StringComparison.Ordinal) % 4 + 1) + " "), "");
        plain = Months().Replace(plain, match => $" {DateTimeFormatInfo.InvariantInfo.MonthNames.ToList().IndexOf(match.Value) + 1} ");
        var found = Numbers().Matches(plain);
        var factors = found.Select(match => match.Groups["scale"] is { Success: true } scale ? FactorOf(scale.Value) : 1).ToArray();

        // 3～5万人: the scale stands behind both; 约300万人（295～305）: of the ends it is not said again.
        for (var at = found.Count - 2; at >= 0; at--)
            factors[at] = factors[at] == 1 && Between(at) is "～" or "%～" ? factors[at + 1] : factors[at];
        for (var at = 1; at < found.Count; at++)
            factors[at] = factors[at] == 1 && (Between(at - 1) is [.., '（'] unit && !unit.Contains('，') || (Between(at - 1) == "～" && IsInBrackets(at))) ? factors[at - 1] : factors[at];

        return [.. found.Select((match, at) => decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * factors[at]).Order()];

        string Between(int at) => plain[(found[at].Index + found[at].Length)..found[at + 1].Index];

        bool IsInBrackets(int at) => plain.AsSpan(found[at].Index + found[at].Length) is ['）', ..];
    }

    /// <summary>The words of each language stand in order, from ten thousand to a million millions.</summary>
    private static decimal FactorOf(string word)
    {
        var factor = 10_000m;
        for (var power = Array.IndexOf(Words, word) % PowersFromTenThousand; power > 0; power--)
            factor *= 10;

        return factor;
    }

    [GeneratedRegex(@"(?<number>\d+(\.\d+)?)(( )?(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|(hundred|ten) (billion|million|thousand)|trillion|billion|million))?", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"(?<=\d),(?=\d{3})", RegexOptions.None, 1_000)]
    private static partial Regex Thousands();

    [GeneratedRegex("January|February|March|April|May|June|July|August|September|October|November|December", RegexOptions.None, 1_000)]
    private static partial Regex Months();

    [GeneratedRegex("第?(?<number>[一二三四上下])(季度|半年)", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Quarters();
}
