using System.Text.RegularExpressions;

namespace Jingan.Planning.Measuring;

/// <summary>What the name of an indicator tells of the direction of its values.</summary>
internal static partial class NameRules
{
    /// <summary>Each word of a fall has one of these, so that a name without any is looked at once.</summary>
    private const string OfFalls = "降减跌";

    private static readonly string[] Falls = ["下降", "降低", "削减", "减少", "压减", "缩减", "减排"];

    private static readonly string[] OfAmount = ["", "率", "幅度", "幅", "比例", "量", "值", "额"];

    private static readonly string[] FallNouns = ["降幅", "跌幅", "减幅"];

    private static readonly string[] GrowthNouns = ["增长率", "增速", "增幅", "涨幅", "增长", "增长速度"];

    private static readonly string[] Balances = ["净", "变化", "增减", "差额"];

    private static readonly string[] Rankings = ["排名", "位次", "名次", "排位", "座次"];

    private static readonly string[] Totals = ["累计", "合计", "总计", "共计"];

    /// <summary>What can be done anew: 新增, 新建, 新设, 新认定, 新引进 …; not 新能源.</summary>
    private const string Making = "增建设开认培引招落添辟植种购聘装办创评改扩投";

    private static readonly string[] Additions = ["净增", "增设", "增添", "增配", "newly ", "added", "additional"];

    private static readonly string[] Levels = ["突破", "迈上", "迈入", "跨上", "跨入", "跃上", "站上", "登上", "累计达"];

    private static readonly string[] BenchmarkEnds = ["水平", "平均", "增长率", "增长速度", "增速", "增幅", "增长", "同期"];

    private static readonly string[] Products = ["地区生产总值", "国内生产总值", "生产总值", "GDP"];

    private static readonly string[] GrowthWords = ["增长", "增速", "增幅", "涨幅"];

    private static readonly string[] English = ["reduction", "reduction rate", "decrease", "decline"];

    private static readonly string[] Means = ["年均", "年平均"];

    private static readonly string[] EnglishMeans = ["annual average", "average annual"];

    private static readonly string[] Before = ["年均", "年平均", "同比", "平均"];

    /// <summary>Whether the values count falls: 单位能耗降低率 14 is a fall of 14.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="unit">The unit of the number; a level in a unit over another, such as 0.4吨标准煤/万元 under 单位能耗降低, is no fall.</param>
    public static bool IsFall(Indicator indicator, Unit unit)
    {
        var name = WithoutBrackets(indicator.Name.Zh);
        return (name.IndexOfAny(OfFalls) >= 0 && IsFallNamed(name, unit)) || IsFallInEnglish(indicator.Name.En, unit);
    }

    private static bool IsFallInEnglish(string? name, Unit unit)
    {
        if (name is null || unit.IsQuotient || name[^1] is not ('n' or 'N' or 'e' or 'E'))
            return false;

        foreach (var word in English)
        {
            if (name.EndsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsFallNamed(ReadOnlySpan<char> name, Unit unit)
    {
        foreach (var noun in FallNouns)
        {
            if (name.EndsWith(noun))
                return true;
        }

        foreach (var fall in Falls)
        {
            foreach (var amount in OfAmount)
            {
                if (Ends(name, fall, amount))
                    return amount.Length > 0 || !unit.IsQuotient;
            }
        }

        return false;
    }

    /// <summary>Whether a wording says that its number is a total: 累计12亿美元; not 累计达到, which counts what there is.</summary>
    public static bool SaysTotal(string wording) => ContainsAny(wording, Totals) && !ContainsAny(wording, Levels);

    /// <summary>Whether a wording says that its number is a level to be passed: 突破800亿元.</summary>
    public static bool SaysLevel(string wording) => ContainsAny(wording, Levels);

    /// <summary>Whether a wording says that a change is that of each year in the mean.</summary>
    public static bool SaysMean(string wording)
    {
        if (ContainsAny(wording, Means))
            return true;

        foreach (var words in EnglishMeans)
        {
            if (wording.Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>Whether a wording says that its number came new in its time, so that of a stock it is no level: 新增12个, 净增3家.</summary>
    public static bool SaysAdded(string wording)
    {
        for (var at = wording.IndexOf('新'); at >= 0 && at < wording.Length - 1; at = wording.IndexOf('新', at + 1))
        {
            if (Making.Contains(wording[at + 1], StringComparison.Ordinal))
                return true;
        }

        return ContainsAny(wording, Additions);
    }

    /// <summary>Whether a wording says that what came is counted after what went: 净增3家.</summary>
    public static bool SaysNet(string wording) => wording.Contains('净', StringComparison.Ordinal);

    /// <summary>Whether a wording compares growth with a benchmark: 增速快于全国平均水平.</summary>
    public static bool ComparesGrowth(string wording) => GrowthCompared().IsMatch(wording);

    /// <summary>Whether a wording compares how fast things go: 快于全市.</summary>
    public static bool ComparesSpeed(string wording) => wording.Contains("快于", StringComparison.Ordinal) || wording.Contains("慢于", StringComparison.Ordinal);

    /// <summary>Whether a benchmark's words mean its value and not its growth: 全市平均水平.</summary>
    public static bool SaysValue(string benchmark) =>
        !ContainsAny(benchmark, GrowthWords) && (benchmark.EndsWith("水平", StringComparison.Ordinal) || benchmark.EndsWith("平均", StringComparison.Ordinal));

    /// <summary>Whether a benchmark's words mean its growth: 全省平均增速.</summary>
    public static bool SaysGrowth(string benchmark) => ContainsAny(benchmark, GrowthWords);

    /// <summary>The names that a benchmark's words may mean, as they are and without what says that growth or a value is meant; 经济 is the gross product.</summary>
    public static IEnumerable<string> NamesIn(string benchmark)
    {
        yield return benchmark;
        var stem = benchmark;
        foreach (var end in BenchmarkEnds)
        {
            if (stem.EndsWith(end, StringComparison.Ordinal) && stem.Length > end.Length)
                yield return stem = stem[..^end.Length];
        }

        foreach (var growth in GrowthNouns)
            yield return stem + growth;

        if (stem is not ("经济" or "经济发展" or "GDP" or "生产总值"))
            yield break;

        foreach (var product in Products)
        {
            yield return product;
            foreach (var growth in GrowthNouns)
                yield return product + growth;
        }
    }

    /// <summary>Whether the values are places in a ranking, of which the first is the best and 上升3位 leads from the 18th to the 15th.</summary>
    public static bool IsRanking(Indicator indicator) => indicator.Polarity == Polarity.LowerIsBetter && ContainsAny(indicator.Name.Zh, Rankings);

    /// <summary>Whether the values are growth: 地区生产总值增速.</summary>
    public static bool IsGrowth(Indicator indicator) => indicator.Unit.IsPercent && GrowthStem(indicator.Name.Zh) is not null;

    /// <summary>Whether the values can be on both sides of zero: 净迁入, 人口增减, and falls.</summary>
    public static bool IsBalance(Indicator indicator) => ContainsAny(indicator.Name.Zh, Balances) || IsFall(indicator, indicator.Unit);

    /// <summary>Whether the values are growth or falls.</summary>
    public static bool IsChangeNamed(Indicator indicator) => IsGrowth(indicator) || IsFall(indicator, indicator.Unit);

    /// <summary>The name of what grows: 地区生产总值 of 地区生产总值增速; null where the name is none of growth.</summary>
    public static string? GrowthStem(string indicatorName)
    {
        var name = WithoutBrackets(indicatorName);
        if (name.EndsWith("自然增长率"))
            return null;

        foreach (var noun in GrowthNouns)
        {
            if (!name.EndsWith(noun))
                continue;

            var stem = name[..^noun.Length];
            foreach (var word in Before)
            {
                if (stem.EndsWith(word))
                    stem = stem[..^word.Length];
            }

            return stem.ToString();
        }

        return null;
    }

    [GeneratedRegex(
        "(增速|增幅|涨幅|增长率?|增长速度)(均|都|将|要|应|持续|继续|始终|保持|明显|稳定|努力|力争|总体|略|年均)*(快于|慢于|高于|低于|不低于|不高于|不慢于|超过|领先|跑赢)",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1_000)]
    private static partial Regex GrowthCompared();

    private static bool ContainsAny(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool Ends(ReadOnlySpan<char> name, string fall, string amount) =>
        name.EndsWith(amount) && name[..^amount.Length].EndsWith(fall);

    /// <summary>A name without what stands in brackets behind it: 能耗降低（%）.</summary>
    private static ReadOnlySpan<char> WithoutBrackets(string name)
    {
        var text = name.AsSpan().TrimEnd();
        if (text.IsEmpty || text[^1] is not ('）' or ')'))
            return text;

        var open = text.LastIndexOfAny('（', '(');
        return open > 0 ? text[..open].TrimEnd() : text;
    }
}
