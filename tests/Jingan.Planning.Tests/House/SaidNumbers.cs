using System.Globalization;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Tests.House;

/// <summary>The numbers that a text says, in order of size, with their scale words multiplied out: 2.6万户 and 26,000 households say one number.</summary>
internal static partial class SaidNumbers
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.Ordinal)
    {
        ["万亿"] = 1e12m, ["千亿"] = 1e11m, ["百亿"] = 1e10m, ["十亿"] = 1e9m, ["亿"] = 1e8m, ["千万"] = 1e7m, ["百万"] = 1e6m, ["十万"] = 1e5m, ["万"] = 1e4m,
        ["hundred billion"] = 1e11m, ["ten billion"] = 1e10m, ["hundred million"] = 1e8m, ["ten million"] = 1e7m, ["hundred thousand"] = 1e5m, ["ten thousand"] = 1e4m,
        ["trillion"] = 1e12m, ["billion"] = 1e9m, ["million"] = 1e6m,
    };

    public static List<decimal> In(string text)
    {
        var plain = Thousands().Replace(Quarters().Replace(text, match => " " + ("一二三四上下".IndexOf(match.Groups["number"].Value[0], StringComparison.Ordinal) % 4 + 1) + " "), "");
        plain = Months().Replace(plain, match => $" {DateTimeFormatInfo.InvariantInfo.MonthNames.ToList().IndexOf(match.Value) + 1} ");
        var found = Numbers().Matches(plain);
        var factors = found.Select(match => match.Groups["scale"] is { Success: true } scale ? Scales[scale.Value] : 1).ToArray();

        // 3～5万人: the scale stands behind both; 约300万人（295～305）: of the ends it is not said again.
        for (var at = found.Count - 2; at >= 0; at--)
            factors[at] = factors[at] == 1 && Between(at) is "～" or "%～" ? factors[at + 1] : factors[at];
        for (var at = 1; at < found.Count; at++)
            factors[at] = factors[at] == 1 && (Between(at - 1) is [.., '（'] unit && !unit.Contains('，') || (Between(at - 1) == "～" && IsInBrackets(at))) ? factors[at - 1] : factors[at];

        return [.. found.Select((match, at) => decimal.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) * factors[at]).Order()];

        string Between(int at) => plain[(found[at].Index + found[at].Length)..found[at + 1].Index];

        bool IsInBrackets(int at) => plain.AsSpan(found[at].Index + found[at].Length) is ['）', ..];
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
