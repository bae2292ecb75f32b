using System.Text.RegularExpressions;

namespace Jingan.Planning.Documents.Grammar;

/// <summary>Where a part of a document looks.</summary>
internal enum Looks
{
    Unknown,
    Back,
    Ahead,
    Aside,
}

/// <summary>What part of a document a block stands in.</summary>
internal sealed record Part
{
    public required Looks Looks { get; init; }

    public required Clock Clock { get; init; }

    /// <summary>The period that statements without a word of time are about.</summary>
    public required Span Period { get; init; }

    /// <summary>The kind of plan that targets of this part belong to, as the file format names it.</summary>
    public required string PlanKind { get; init; }

    /// <summary>The period of that plan.</summary>
    public required Span PlanPeriod { get; init; }

    /// <summary>The heading of the section, as printed.</summary>
    public string? Section { get; init; }

    /// <summary>The number or lead of the item.</summary>
    public string? Item { get; init; }

    /// <summary>The name of the row in which it stands; empty outside tables.</summary>
    public string Row { get; init; } = "";

    /// <summary>The role that a column gives to all of its figures; null where the words tell.</summary>
    public DraftRole? Role { get; init; }
}

/// <summary>Follows the headings of a document and tells what each of its parts is about.</summary>
internal sealed partial class Parts
{
    private readonly DocumentFacts facts;
    private readonly string?[] sections = new string?[8];
    private Looks looks;
    private Span period;
    private string planKind;
    private Span planPeriod;
    private int depthOfLook = 9;

    public Parts(DocumentFacts facts)
    {
        this.facts = facts;
        looks = facts.FirstLooks;
        planKind = facts.PlanKind;
        planPeriod = facts.PlanPeriod;
        period = Default(facts.FirstLooks);
    }

    public Part Current(string? item) => new()
    {
        Looks = looks,
        Clock = new(facts.Year, ClockYear, facts.PastFiveYears, looks == Looks.Back ? facts.PastFiveYears : FiveYearsAhead, FiveYearsAhead),
        Period = period,
        PlanKind = planKind,
        PlanPeriod = planPeriod,
        Section = sections.LastOrDefault(section => section is not null),
        Item = item,
    };

    private int ClockYear => looks == Looks.Back ? period.Last : planKind is "five-year-plan" or "long-range-vision" ? facts.Year : planPeriod.Last;

    private (int First, int Last)? FiveYearsAhead => planKind == "five-year-plan" ? (planPeriod.First, planPeriod.Last) : facts.NextFiveYears;

    /// <summary>A heading begins a part, or one within it.</summary>
    public void Enter(string heading, int level)
    {
        if (OnlyDate().IsMatch(heading) || (facts.FirstLooks == Looks.Back && facts.Title.EndsWith(heading, StringComparison.Ordinal)))
            return;

        Array.Clear(sections, Math.Min(level, sections.Length - 1), sections.Length - Math.Min(level, sections.Length - 1));
        sections[Math.Min(level, sections.Length - 1)] = heading;
        heading = EnglishHeadings.Glossed(heading);
        var told = Told(heading);
        if (told == Looks.Unknown)
        {
            if (level < depthOfLook && looks == Looks.Aside)
                Look(facts.FirstLooks, level, heading);
            return;
        }

        Look(told, level, heading);
    }

    /// <summary>The first words of a paragraph can begin a part where no heading does.</summary>
    public void Begin(string text)
    {
        var lead = text[..Math.Min(text.Length, 60)];
        if (AheadLead().IsMatch(lead))
        {
            if (looks != Looks.Ahead)
                Look(Looks.Ahead, 9, lead);
        }
        else if (BackLead().IsMatch(lead) && looks != Looks.Back && looks != Looks.Ahead)
        {
            Look(Looks.Back, 9, lead);
        }
    }

    private void Look(Looks where, int level, string heading)
    {
        looks = where;
        depthOfLook = level;
        if (where == Looks.Back)
        {
            period = Periods.LastIn(heading, new(facts.Year, facts.ReviewYear, facts.PastFiveYears, facts.PastFiveYears, facts.NextFiveYears)) is { } span && span.First <= facts.ReviewYear
                ? span with { IsInferred = true }
                : Default(Looks.Back);
            return;
        }

        if (where != Looks.Ahead)
            return;

        Plan(heading, level < 9);
        period = planPeriod with { IsInferred = true };
    }

    private Span Default(Looks where) => where == Looks.Back ? facts.ReviewPeriod : planPeriod with { IsInferred = true };

    private void Plan(string heading, bool isHeading)
    {
        if (LivelihoodWords().IsMatch(heading))
        {
            planKind = "livelihood-projects";
            planPeriod = Span.Year(YearIn(heading) ?? facts.Year, true);
        }
        else if (isHeading && facts.HasAnnualPlan && ComingFive().IsMatch(heading))
        {
            planKind = "five-year-plan";
            planPeriod = Span.Years(facts.Year, facts.Year + 4, true);
        }
        else if (isHeading && FiveYearWords().Match(heading) is { Success: true } five && facts.HasAnnualPlan)
        {
            planKind = "five-year-plan";
            var (first, last) = Periods.FiveYears(Periods.Small(five.Groups["n"].Value + five.Groups["m"].Value));
            planPeriod = Span.Years(first, last, false);
        }
        else if (facts.HasAnnualPlan)
        {
            planKind = facts.PlanKind == "key-work-targets" ? facts.PlanKind : "annual-plan";
            planPeriod = Span.Year(YearIn(heading) is { } year && year >= facts.Year ? year : facts.Year, true);
        }
        else
        {
            planKind = facts.PlanKind;
            planPeriod = facts.PlanPeriod;
        }
    }

    private static int? YearIn(string heading) => YearWord().Match(heading) is { Success: true } match ? Periods.YearOf(match.Groups[1].Value) : null;

    private Looks Told(string heading)
    {
        if (AsideHeading().IsMatch(heading))
            return Looks.Aside;
        if (facts.IsStatistics)
            return AheadStrong().IsMatch(heading) ? Looks.Ahead : Looks.Unknown;
        if (BackHeading().IsMatch(heading) && !AheadStrong().IsMatch(heading))
            return Looks.Back;
        if (YearIn(heading) is { } year && year < facts.Year && facts.HasReview && !heading.Contains("目标", StringComparison.Ordinal))
            return Looks.Back;
        if (AheadHeading().IsMatch(heading) || FiveYearWords().IsMatch(heading) || LivelihoodWords().IsMatch(heading))
            return Looks.Ahead;
        return YearIn(heading) is { } next && next >= facts.Year ? Looks.Ahead : Looks.Unknown;
    }

    [GeneratedRegex("^（?\\d{4}年\\d{1,2}月(?:\\d{1,2}日)?[^，。]{0,16}）?$", RegexOptions.CultureInvariant)]
    private static partial Regex OnlyDate();

    [GeneratedRegex("回顾|过去(?:的?[一五]年|\\d年)|工作总结|完成情况|执行情况|发展基础|发展成就|主要成就|取得的?成[就效绩]|建设成[就效]|发展现状|工作情况|基本情况|十[一二三四]?五.{0,3}(?:成就|回顾)", RegexOptions.CultureInvariant)]
    private static partial Regex BackHeading();

    [GeneratedRegex("发展形势|面临的?形势|发展环境|机遇与?挑战|存在的?(?:主要)?问题|困难和?不足|留言|纠错|使用说明|目\\s*录|名词解释", RegexOptions.CultureInvariant)]
    private static partial Regex AsideHeading();

    [GeneratedRegex("主要任务|重点任务|工作任务|重点工作|主要工作|工作安排|工作打算|工作思路|工作重点|主要目标|预期目标|发展目标|目标任务|总体要求|下一步|今后|未来|部署|展望|规划|计划|建议|行动方案|实施方案|安排", RegexOptions.CultureInvariant)]
    private static partial Regex AheadHeading();

    [GeneratedRegex("主要任务|工作安排|目标任务|展望|打算|下一步|下一阶段|下半年", RegexOptions.CultureInvariant)]
    private static partial Regex AheadStrong();

    [GeneratedRegex("实事项目|民生实事|为民办实事|实事工程|民心工程项目", RegexOptions.CultureInvariant)]
    private static partial Regex LivelihoodWords();

    [GeneratedRegex("(?:今后|未来)五年", RegexOptions.CultureInvariant)]
    private static partial Regex ComingFive();

    [GeneratedRegex("第(?<n>[十二]+[一二三四五六七八九]?|[一二三四五六七八九])个\\s*五年|“(?<m>十[一二三四五六七八九]?)五”", RegexOptions.CultureInvariant)]
    private static partial Regex FiveYearWords();

    [GeneratedRegex("((?:19|20)\\d\\d|[一二][〇○零九][一二三四五六七八九〇○零]{2})年", RegexOptions.CultureInvariant)]
    private static partial Regex YearWord();

    [GeneratedRegex("^(?:综合各方面因素|今年(?:要|重点|主要|的)|(?:\\d{4}年|新的一年|今年).{0,20}(?:主要预期目标|主要目标|要(?:重点|着力|突出)|重点(?:做好|抓好|推进))|做好今年|为此，今年)|主要预期目标", RegexOptions.CultureInvariant)]
    private static partial Regex AheadLead();

    [GeneratedRegex("^(?:过去的?[一五]年|一年来|五年来|\\d{4}年(?:以来)?，?(?:我们|全[区县市省])|去年)", RegexOptions.CultureInvariant)]
    private static partial Regex BackLead();
}
