using System.Text.RegularExpressions;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>Short names of plans and units, as people say them: “十四五”, “十五五”规划草案, 2021年实事项目.</summary>
internal static partial class PlanNames
{
    private const int MatchMilliseconds = 1000;
    private static readonly string[] Tens = ["", "十", "二十"];
    private static readonly string[] Digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];

    /// <summary>The shortest name: 十四五; 14th plan; 2021.</summary>
    public static string Plain(Plan plan, Tongue tongue)
    {
        if (OrdinalOf(plan, tongue) is { } ordinal)
            return tongue.Say(ordinal, ordinal + " plan");
        return tongue.ShortYears(plan.Period.Start.Year, plan.Period.End.Year);
    }

    /// <summary>The same as it stands in a sentence: “十四五”, 2021年.</summary>
    public static string Quoted(Plan plan, Tongue tongue) =>
        OrdinalOf(plan, tongue) is not null ? tongue.Say($"“{Plain(plan, tongue)}”", Plain(plan, tongue))
            : tongue.Years(plan.Period.Start.Year, plan.Period.End.Year);

    /// <summary>The name of the plan itself: “十四五”规划, “十五五”规划草案, 2021年实事项目.</summary>
    public static string Of(Plan plan, Tongue tongue)
    {
        var last = plan.Period.End.Year;
        var name = plan.Kind switch
        {
            PlanKind.FiveYearPlan when OrdinalOf(plan, tongue) is { } ordinal =>
                tongue.Say($"“{ordinal}”规划", $"{ordinal} Five-Year Plan"),
            PlanKind.AnnualPlan => tongue.Say($"{last}年计划", $"Annual plan {last}"),
            PlanKind.KeyWorkTargets => tongue.Say($"{last}年重点工作", $"Key work targets {last}"),
            PlanKind.LivelihoodProjects => tongue.Say($"{last}年实事项目", $"Livelihood projects {last}"),
            PlanKind.LongRangeVision => tongue.Say($"{last}年远景目标", $"Vision for {last}"),
            _ => plan.Title.In(tongue.Language),
        };
        if (plan is { Status: PlanStatus.Draft, Kind: PlanKind.FiveYearPlan or PlanKind.LongRangeVision })
            return tongue.Say(name + "草案", name + " (draft)");
        return name;
    }

    /// <summary>“十三五” for 2016–2020: the five-year plans of China follow each other since 1951; other years as they are.</summary>
    public static string FiveYears(ReportingPeriod period, Tongue tongue)
    {
        var (first, last) = (period.Start.Year, period.End.Year);
        var ordinal = (first - 1951) / 5;
        if (!tongue.IsChinese || last != first + 4 || (first - 1951) % 5 != 0 || ordinal is < 6 or > 29)
            return tongue.ShortYears(first, last);

        return $"“{Tens[ordinal / 10]}{Digits[ordinal % 10]}五”";
    }

    /// <summary>The title of its page.</summary>
    public static string PageTitle(Plan plan, Tongue tongue) => plan.Kind == PlanKind.FiveYearPlan
        ? tongue.Say(Of(plan, tongue) + "主要指标完成情况", Of(plan, tongue) + ": how its main indicators stand")
        : tongue.Say(Of(plan, tongue) + "完成情况", Of(plan, tongue) + ": how it stands");

    /// <summary>A unit in a language; in English without a Chinese counting word in brackets.</summary>
    public static string Unit(Unit? unit, Tongue tongue)
    {
        if (unit is null)
            return "";
        return tongue.IsChinese ? unit.Symbol : Bracketed().Replace(unit.In(tongue.Language), "");
    }

    /// <summary>Whether a text is written in the language of the page: notes are often in one language only.</summary>
    public static bool IsIn(string text, Tongue tongue)
    {
        var chinese = text.Count(letter => letter is >= '\u4e00' and <= '\u9fff');
        var latin = text.Count(char.IsAsciiLetter);
        return tongue.IsChinese ? chinese * 2 > latin : latin > chinese;
    }

    private static string? OrdinalOf(Plan plan, Tongue tongue)
    {
        if (plan.Kind != PlanKind.FiveYearPlan)
            return null;
        if (tongue.IsChinese)
            return ChineseOrdinal().Match(plan.Title.Zh) is { Success: true } zh ? zh.Groups["ordinal"].Value + "五"
                : null;
        return EnglishOrdinal().Match(plan.Title.In(tongue.Language)) is { Success: true } en
            ? en.Groups["ordinal"].Value : null;
    }

    [GeneratedRegex("第(?<ordinal>[一二三四五六七八九十]{1,3})个五年", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        MatchMilliseconds)]
    private static partial Regex ChineseOrdinal();

    [GeneratedRegex("(?<ordinal>[0-9]{1,3}(st|nd|rd|th)) Five-Year Plan",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, MatchMilliseconds)]
    private static partial Regex EnglishOrdinal();

    [GeneratedRegex(@" ?\([^()]*[\u4e00-\u9fff][^()]*\)", RegexOptions.CultureInvariant, MatchMilliseconds)]
    private static partial Regex Bracketed();
}
