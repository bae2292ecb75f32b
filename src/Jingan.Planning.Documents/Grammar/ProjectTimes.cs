using System.Globalization;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>When a step of a project is: a month, a quarter, a half, a year, as its words say.</summary>
internal static partial class ProjectTimes
{
    /// <summary>The last time that a text names, with the year in which it ends; null where it names none.</summary>
    public static (string Period, int Last)? In(string text, Clock clock)
    {
        (string, int)? found = null;
        foreach (Match match in Words().Matches(text))
            found = Of(match, clock) ?? found;
        return found;
    }

    /// <summary>The same of a cell that holds nothing but a time: 2024.03, 2024年3月.</summary>
    public static (string Period, int Last)? InCell(string cell, Clock clock) =>
        Dotted().Match(cell) is { Success: true } dotted && Periods.YearOf(dotted.Groups[1].Value) is { } year
            ? (Month(year, int.Parse(dotted.Groups[2].Value, CultureInfo.InvariantCulture)), year)
            : In(cell, clock) ?? (BareYear().Match(cell) is { Success: true } bare && Periods.YearOf(bare.Value) is { } own ? (bare.Value, own) : null);

    /// <summary>The time that an English sentence names.</summary>
    public static (string Period, int Last)? InEnglish(string text, Clock clock)
    {
        if (EnglishYear().Match(text) is { Success: true } match && Periods.YearOf(match.Groups["year"].Value) is { } year)
            return (match.Groups["month"] is { Success: true } month ? Month(year, Array.FindIndex(Months, name => month.Value.StartsWith(name, StringComparison.Ordinal)) + 1) : Number(year), year);
        return ThisYear().IsMatch(text) ? (Number(clock.Year), clock.Year) : null;
    }

    private static readonly string[] Months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    private static (string, int)? Of(Match match, Clock clock)
    {
        if (match.Groups["from"] is { Success: true } from && Periods.YearOf(from.Value) is { } first && Periods.YearOf(match.Groups["to"].Value) is { } last && first < last)
            return ($"{first}-{last}", last);
        var year = YearOf(match, clock);
        if (match.Groups["month"] is { Success: true } month && int.TryParse(month.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 12)
            return (Month(year, number), year);
        if (match.Groups["quarter"] is { Success: true } quarter)
            return ($"{Number(year)}-Q{"一二三四".IndexOf(quarter.Value[0]) + 1}", year);
        if (match.Groups["half"] is { Success: true } half)
            return ($"{Number(year)}-H{(half.Value == "上" ? 1 : 2)}", year);
        return (Number(year), year);
    }

    private static int YearOf(Match match, Clock clock)
    {
        if (match.Groups["year"] is { Success: true } given && Periods.YearOf(given.Value) is { } year)
            return year;
        return match.Groups["word"].Value switch
        {
            "明年" => clock.SpokenIn + 1,
            "去年" or "上年" => clock.SpokenIn - 1,
            _ => clock.Year,
        };
    }

    private static string Month(int year, int month) => string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}");

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("(?<from>(?:19|20)\\d\\d)年?[-—–~～－至到]{1,2}(?<to>(?:19|20)\\d\\d)年?|(?:(?<year>(?:19|20)\\d\\d)年|(?<word>今年|明年|去年|上年|本年|当年))(?:的)?(?:(?<month>\\d{1,2})月|第?(?<quarter>[一二三四])季度|(?<half>[上下])半年)?|(?<![\\d年\\-—~～至])(?<month>\\d{1,2})月(?!\\d)|第?(?<quarter>[一二三四])季度|(?<half>[上下])半年|年[内底末](?!均)", RegexOptions.CultureInvariant)]
    private static partial Regex Words();

    [GeneratedRegex(@"^((?:19|20)\d\d)[./-](0?[1-9]|1[0-2])(?:[./-]\d{1,2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex Dotted();

    [GeneratedRegex(@"^(?:19|20)\d\d$", RegexOptions.CultureInvariant)]
    private static partial Regex BareYear();

    [GeneratedRegex("(?:(?<month>January|February|March|April|May|June|July|August|September|October|November|December),? )?(?<![-\\d])(?<year>20\\d\\d)(?![-\\d])", RegexOptions.CultureInvariant)]
    private static partial Regex EnglishYear();

    [GeneratedRegex("this year|by the end of the year|within the year|by year-end", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ThisYear();
}
