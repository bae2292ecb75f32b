using System.Globalization;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>What a statement is about in time.</summary>
/// <param name="Text">As the file format writes it: 2025, 2021-2025, 2025-01-01/2025-06-30.</param>
/// <param name="First">The first year.</param>
/// <param name="Last">The last year.</param>
/// <param name="IsInferred">Whether no word of the statement says so.</param>
internal sealed record Span(string Text, int First, int Last, bool IsInferred)
{
    public static Span Year(int year, bool isInferred) => new(Number(year), year, year, isInferred);

    public static Span Years(int first, int last, bool isInferred) =>
        first == last ? Year(first, isInferred) : new($"{Number(first)}-{Number(last)}", first, last, isInferred);

    public bool IsSeveralYears => First < Last;

    private static string Number(int year) => year.ToString(CultureInfo.InvariantCulture);
}

/// <summary>Reads the words for periods that stand in a text.</summary>
internal static partial class Periods
{
    private const int FirstFiveYears = 1953;
    private const int ThirdFiveYears = 1966;

    /// <summary>The years of a five-year plan by its number: the 14th is 2021–2025.</summary>
    public static (int First, int Last) FiveYears(int number) => number switch
    {
        <= 2 => (FirstFiveYears + (5 * (number - 1)), FirstFiveYears + (5 * number) - 1),
        _ => (ThirdFiveYears + (5 * (number - 3)), ThirdFiveYears + (5 * (number - 3)) + 4),
    };

    /// <summary>The number that Chinese numerals up to 99 stand for; 0 where they are none.</summary>
    public static int Small(string text)
    {
        var (total, digit) = (0, 0);
        foreach (var character in text)
        {
            var value = "零一二三四五六七八九".IndexOf(character);
            if (character == '〇')
                value = 0;
            if (character == '两')
                value = 2;
            if (value >= 0)
                digit = value;
            else if (character == '十')
                (total, digit) = (total + (Math.Max(digit, 1) * 10), 0);
            else
                return 0;
        }

        return total + digit;
    }

    /// <summary>A year in figures or in Chinese digits; null where the text is none.</summary>
    public static int? YearOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year))
            return year is > 1900 and < 2100 ? year : null;

        var number = 0;
        foreach (var character in text)
        {
            var digit = "〇一二三四五六七八九".IndexOf(character);
            if (digit < 0 && character is '○' or '零')
                digit = 0;
            if (digit < 0)
                return null;
            number = (number * 10) + digit;
        }

        return number is > 1900 and < 2100 ? number : null;
    }

    /// <summary>The period that a text names last before its end; null where it names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="clock">The years that 今年 and 五年来 stand for here.</param>
    public static Span? LastIn(string text, Clock clock)
    {
        Span? found = null;
        foreach (var match in Words.Matches(text))
        {
            if (Of(match, clock) is { } span)
                found = span;
        }

        return found;
    }

    private static Span? Of(Match match, Clock clock)
    {
        if (match.Groups["ref"].Length > 0)
            return null;

        if (match.Groups["from"] is { Success: true } from && YearOf(from.Value) is { } first && YearOf(match.Groups["to"].Value) is { } last && first <= last)
            return Span.Years(first, last, false);

        if (match.Groups["month"] is { Success: true } month && int.TryParse(month.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var until) && until is > 1 and <= 12)
            return Months(match.Groups["of"].Success ? YearOf(match.Groups["of"].Value) ?? clock.Year : clock.Year, until);

        if (match.Groups["year"] is { Success: true } year && YearOf(year.Value) is { } number)
            return OfYear(number, match.Groups["part"].Value);

        if (match.Groups["five"] is { Success: true } five)
        {
            var (start, end) = FiveYears(Small(five.Value));
            return match.Groups["end"].Value.Length > 0 ? Span.Year(end, false) : Span.Years(start, end, false);
        }

        return match.Groups["word"].Value switch
        {
            "今年" or "全年" or "年内" or "本年" or "一年来" or "过去一年" or "过去的一年" => Span.Year(clock.Year, false),
            "去年" or "上年" or "上一年" => Span.Year(clock.SpokenIn - 1, false),
            "上半年" => OfYear(clock.Year, "上半年"),
            "下半年" => OfYear(clock.Year, "下半年"),
            "前三季度" or "一季度" => OfYear(clock.Year, match.Groups["word"].Value),
            "五年来" or "这五年" or "五年间" or "过去五年" or "过去的五年" or "5年来" or "这5年" when clock.PastFiveYears is { } past => Span.Years(past.First, past.Last, false),
            "五年累计" or "五年" or "五年内" when clock.FiveYears is { } years => Span.Years(years.First, years.Last, false),
            "未来五年" or "今后五年" when clock.NextFiveYears is { } next => Span.Years(next.First, next.Last, false),
            _ => null,
        };
    }

    /// <summary>The months of a year from January on.</summary>
    private static Span Months(int year, int until)
    {
        var last = DateTime.DaysInMonth(year, until);
        return until == 12 ? Span.Year(year, false) : new(string.Create(CultureInfo.InvariantCulture, $"{year}-01-01/{year}-{until:00}-{last:00}"), year, year, false);
    }

    private static Span OfYear(int year, string part)
    {
        var text = year.ToString(CultureInfo.InvariantCulture);
        return part switch
        {
            "上半年" => new($"{text}-01-01/{text}-06-30", year, year, false),
            "下半年" => new($"{text}-07-01/{text}-12-31", year, year, false),
            "一季度" or "第一季度" => new($"{text}-01-01/{text}-03-31", year, year, false),
            "前三季度" => new($"{text}-01-01/{text}-09-30", year, year, false),
            _ => Span.Year(year, false),
        };
    }

    private static readonly Rule Words = Rule.With("五年季半月", WordsForm());

    [GeneratedRegex(
        @"(?<ref>比|较|与|对比|相比|以|自|从|由)?(?:“?(?<five>十[一二三四五六七八九]?|二十)五”?(?:期间|时期|以来|(?<end>期?末)|五年|(?=累计|共))|"
        + @"(?<from>\d{4}|[一二〇○零三四五六七八九]{4})年?(?:[-—–~～－至到]{1,2})(?<to>\d{4}|[一二〇○零三四五六七八九]{4})年|(?:(?<of>20\d\d)年)?1[-—–~至](?<month>\d{1,2})月|(?<year>(?:19|20)\d\d|[一二][〇○零九八][一二三四五六七八九〇○零]{2})年(?!的\d+(?:\.\d+)?倍|的?基础上|价格|不变价|可比价)(?:第?)(?<part>上半年|下半年|第?一季度|前三季度)?|"
        + @"(?<word>今年|全年|年内|本年|过去的?一年|一年来|前三季度|一季度|去年|上一?年|上半年|下半年|过去的?五年|五年来|这五年|这5年|5年来|五年间|五年累计|未来五年|今后五年|五年内|五年(?!规划|计划|行动)))",
        RegexOptions.CultureInvariant)]
    private static partial Regex WordsForm();
}

/// <summary>What 今年 and 五年来 mean at a place of a document.</summary>
/// <param name="SpokenIn">The year in which the document speaks.</param>
/// <param name="Year">The year that a part is about: of a review the last one, of tasks the coming one.</param>
/// <param name="PastFiveYears">The five years that a review looks back on.</param>
/// <param name="FiveYears">The five years that a part is about: those, or the ones that a plan covers.</param>
/// <param name="NextFiveYears">The five years that lie ahead.</param>
internal sealed record Clock(int SpokenIn, int Year, (int First, int Last)? PastFiveYears, (int First, int Last)? FiveYears, (int First, int Last)? NextFiveYears);
