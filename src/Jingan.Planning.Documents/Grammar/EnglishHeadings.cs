using System.Globalization;
using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Says in the words of Chinese documents what English titles, headings, dates and columns say, so that one set of rules tells both.</summary>
internal static partial class EnglishHeadings
{
    private const int LongestHeading = 160;
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];
    private static readonly string[] Numerals = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>English words of titles and headings, with what Chinese ones say in their place.</summary>
    private static readonly (Regex English, string Chinese)[] Headings =
    [
        (Of("report on the work of|government work report|work report"), "政府工作报告"),
        (Of("outline of|five-year plan\\b(?! period)|long-range objectives"), "规划纲要"),
        (Of("action plan|implementation plan"), "行动计划"),
        (Of("communiqu|statistical bulletin"), "统计公报"),
        (Of("review of|in review|achievements|progress made|work in (?:19|20)\\d\\d|past (?:five years|year)|where we (?:start|stand)|foundation|current situation"), "工作回顾"),
        (Of("challenges|problems|difficulties|shortcomings"), "存在的问题"),
        (Of("objectives|targets|goals"), "主要目标"),
        (Of("tasks|priorities|arrangements|plans? for|what we will do|next steps?|the year ahead|looking ahead"), "主要任务"),
        (Of("livelihood projects|practical projects|projects for the people"), "民生实事项目"),
    ];

    /// <summary>English headings of columns, with the Chinese ones.</summary>
    private static readonly (Regex English, string Chinese)[] ColumnWords =
    [
        (Of("^no\\.?$|^s/?n$|^#$|serial"), "序号"),
        (Of("indicator|index name|^name$|^item$"), "指标"),
        (Of("^units?\\b"), "单位"),
        (Of("^type$|attribute|nature|property"), "属性"),
        (Of("category|area|field|domain"), "类别"),
        (Of("remark|note|responsible|department"), "备注"),
        (Of("average annual|annual average"), "年均增长"),
        (Of("cumulative"), "累计"),
        (Of("growth"), "增长"),
        (Of("actual|result|achieved|baseline|base year|completed|estimated"), "实际"),
        (Of("target|goal|planned|projected"), "目标"),
    ];

    /// <summary>A title or heading with the Chinese words for what it says; as it is where it is not English.</summary>
    public static string Glossed(string heading)
    {
        if (!IsEnglish(heading) || heading.Length > LongestHeading)
            return heading;

        var gloss = string.Concat(Headings.Where(pair => pair.English.IsMatch(heading)).Select(pair => pair.Chinese));
        return Times(heading) + gloss;
    }

    /// <summary>The heading of a column in Chinese; as it is where it is not English.</summary>
    public static string Column(string heading)
    {
        if (!IsEnglish(heading) && heading.Trim() is not ("#" or "No." or "No"))
            return heading;

        var gloss = string.Concat(ColumnWords.Where(pair => pair.English.IsMatch(heading.Trim())).Select(pair => pair.Chinese).Take(2));
        return string.Concat(Year().Matches(heading).Select(year => year.Value + "年").Take(2)) + gloss + UnitInBrackets().Match(heading).Value;
    }

    /// <summary>Binding and expected targets, as the column of their force prints them.</summary>
    public static string Force(string printed) => printed.ToLowerInvariant() switch
    {
        "binding" or "obligatory" or "mandatory" or "compulsory" => "约束性",
        "anticipatory" or "expected" or "indicative" or "projected" => "预期性",
        _ => printed,
    };

    /// <summary>The dates, years and numbered plans of a text, in Chinese words: 2026年1月9日, “十五五”, 2026—2030年.</summary>
    public static string Times(string text)
    {
        var told = "";
        if (Date().Match(text) is { Success: true } date)
            told += string.Create(CultureInfo.InvariantCulture, $"{date.Groups["year"].Value}年{Array.IndexOf(Months, date.Groups["month"].Value.ToLowerInvariant()) + 1}月{date.Groups["day"].Value}日");
        if (Plan().Match(text) is { Success: true } plan && int.TryParse(plan.Groups[1].Value, CultureInfo.InvariantCulture, out var number) && number is > 9 and < 20)
            told += $"“十{Numerals[number - 10]}五”时期";
        if (Years().Match(text) is { Success: true } years)
            told += $"{years.Groups[1].Value}—{years.Groups[2].Value}年";
        else if (told.Length == 0 && Year().Match(text) is { Success: true } year)
            told += year.Value + "年";
        return told;
    }

    /// <summary>Whether a text is in English: its letters are Latin, two at least beside each other.</summary>
    public static bool IsEnglish(string text) => Word().IsMatch(text) && !text.Any(character => character is >= '\u4E00' and <= '\u9FFF');

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    [GeneratedRegex("[A-Za-z]{2}", RegexOptions.CultureInvariant)]
    private static partial Regex Word();

    [GeneratedRegex("(?<month>January|February|March|April|May|June|July|August|September|October|November|December) (?<day>\\d{1,2})[，,] ?(?<year>(?:19|20)\\d\\d)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    [GeneratedRegex("(\\d{2})th (?:Five-Year|FYP)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Plan();

    [GeneratedRegex("((?:19|20)\\d\\d) ?[-—–~] ?((?:19|20)\\d\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Years();

    [GeneratedRegex("(?:19|20)\\d\\d(?!\\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex("[（(][^（）()]{1,24}[）)]", RegexOptions.CultureInvariant)]
    private static partial Regex UnitInBrackets();
}
