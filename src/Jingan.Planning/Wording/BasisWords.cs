using Jingan.Planning.Aims;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Wording;

/// <summary>What the words of a wording, an indicator's name and a unit tell of the basis.</summary>
internal static class BasisWords
{
    private static readonly string[] AverageWords = ["年均", "年平均", "平均每年", "每年平均"];

    private static readonly string[] Adverbs = ["实际", "名义", "复合", "可比", "同比", "同口径"];

    private static readonly string[] YearOnYearWords = ["同比", "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "与上年相比", "比前一年", "年增长率", "年增速"];

    private static readonly string[] PeriodWords = ["五年", "期内", "期间", "新增", "三年"];

    private static readonly string[] CountedUpWords = ["累计", "五年共"];

    private static readonly string[] TotalWords = ["累计", "新增", "合计", "五年共", "总计"];

    private static readonly string[] ChangeNouns = ["下降率", "降低率", "削减率", "减少率", "下降幅度", "降低幅度", "提高幅度", "降低", "减少", "下降"];

    private static readonly string[] LevelNouns =
        ["率", "占比", "比重", "比例", "人均", "浓度", "寿命", "指数", "密度", "年限", "强度", "系数", "满意度", "水平", "均浓度", "保有量", "拥有量", "存量", "每千", "每万", "每百"];

    private static readonly string[] GrowthNouns = ["增长率", "增速", "增幅", "涨幅", "增长", "增长速度", "降幅", "提高率"];

    /// <summary>Verbs of making: a number at the end of their clause counts what is made in the period.</summary>
    private static readonly string[] Makings =
    [
        "建成", "建设", "完成", "开工", "竣工", "改造", "改建", "扩建", "翻建", "修缮", "加装", "创建", "打造", "培育", "引进", "引育", "招引", "整治", "拆除", "造林", "植树", "筹措", "供应", "配备",
        "投放", "开通", "安装", "实施", "更新", "设立", "改造提升", "提质改造", "升级改造", "提升改造", "创成", "出让", "收储", "盘活",
    ];

    /// <summary>Whether a verb says that things are made: 新建, 建成, 改造.</summary>
    public static bool IsMaking(string verb) => verb[0] == '新' || Array.IndexOf(Makings, verb) >= 0;

    /// <summary>Whether 年均 stands before a change: 年均增长, 年均实际增长; not 年均浓度.</summary>
    public static bool IsAverageAnnualGrowth(string text)
    {
        foreach (var word in AverageWords)
        {
            var index = text.IndexOf(word, StringComparison.Ordinal);
            if (index >= 0 && (IsChangeAt(text, index + word.Length) || IsPercentAt(text, index + word.Length)))
                return true;
        }

        return false;
    }

    /// <summary>Whether 年均 is said at all; with the name of a growth it is the average growth of a year.</summary>
    public static bool IsAnnual(string text) => Contains(text, AverageWords);

    /// <summary>Whether a total is said to be of the plan's period; 累计达到500家 alone is what there is by then.</summary>
    public static bool IsOverPeriod(string text) => Contains(text, PeriodWords);

    /// <summary>Where the first word of year-on-year growth stands; past the end for none.</summary>
    public static int YearOnYearAt(string text) => First(text, YearOnYearWords);

    /// <summary>Where the first word of a total stands; past the end for none.</summary>
    public static int TotalAt(string text) => First(text, CountedUpWords);

    private static int First(string text, string[] words)
    {
        var first = text.Length;
        foreach (var word in words)
        {
            if (text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var index)
                first = Math.Min(first, index);
        }

        return first;
    }

    /// <summary>The basis that a name tells on its own; null where it does not.</summary>
    public static Basis? OfName(string? name)
    {
        if (name is null)
            return null;

        if (IsAverageAnnualGrowth(name))
            return Basis.AverageAnnualGrowth;

        if (Contains(name, YearOnYearWords))
            return Basis.YearOnYear;

        if (name.StartsWith("年均", StringComparison.Ordinal) && !name.Contains("浓度", StringComparison.Ordinal))
            return Basis.Other;

        if (EndsWith(name, LevelNouns) && !EndsWith(name, ChangeNouns) && !Contains(name, GrowthNouns))
            return Basis.Level;

        if (Contains(name, TotalWords))
            return IsStock(name) ? null : Basis.PeriodTotal;

        if (Contains(name, GrowthNouns))
            return null;

        return Contains(name, ChangeNouns) ? Basis.Change : Contains(name, LevelNouns) ? Basis.Level : null as Basis?;
    }

    /// <summary>累计高新技术企业数 counts what there is, not what is added.</summary>
    private static bool IsStock(string name) =>
        name.StartsWith("累计", StringComparison.Ordinal) && name.EndsWith('数') && !name.Contains("新增", StringComparison.Ordinal);

    /// <summary>The basis that a part of a wording tells together with the indicator's name.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">The indicator's name.</param>
    /// <param name="named">What that name tells on its own.</param>
    public static Basis? Of(StatedPart part, string? name, Basis? named)
    {
        if (part.IsAverageAnnual || (part.IsAnnual && IsGrowth(name)) || (named == Basis.AverageAnnualGrowth && !part.IsYearOnYear))
            return Basis.AverageAnnualGrowth;

        if (part.IsYearOnYear && (part.Direction is not null || part.Amount.Unit is { IsPercent: true }))
            return Basis.YearOnYear;

        if (part.Direction is not null)
            return Basis.Change;

        if (part.IsCumulative)
            return named == Basis.Change ? null : Basis.PeriodTotal;

        return named ?? OfName(part.Subject) ?? (IsGrowth(part.Subject ?? name) ? null : OfVerb(part));
    }

    /// <summary>涨幅控制在3% limits a rate of growth, and does not say over what time.</summary>
    private static bool IsGrowth(string? name) =>
        name is not null && EndsWith(name, GrowthNouns) && !name.EndsWith("自然增长率", StringComparison.Ordinal);

    /// <summary>The basis that an aim read in English tells together with what the indicator's name tells.</summary>
    public static Basis? Of(Aim aim, Basis? named) => (aim, named) switch
    {
        (ChangeAim, not Basis.AverageAnnualGrowth) => Basis.Change,
        (CumulativeAim, Basis.Change) => null,
        (CumulativeAim, _) => Basis.PeriodTotal,
        _ => named,
    };

    /// <summary>年均6.5% leaves the verb out.</summary>
    private static bool IsPercentAt(string text, int index) =>
        index < text.Length && char.IsAsciiDigit(text[index]) && text.IndexOf('%', index) is > 0 and var sign && sign - index <= 6;

    private static Basis? OfVerb(StatedPart part)
    {
        if (part.Amount.Unit == Unit.PercentagePoints)
            return Basis.Change;

        if (part.IsFlow && part.Amount.Unit is not { IsPercent: true })
            return Basis.PeriodTotal;

        return part.IsLevel ? Basis.Level : null;
    }

    private static bool IsChangeAt(string text, int index)
    {
        foreach (var adverb in Adverbs)
        {
            if (string.CompareOrdinal(text, index, adverb, 0, adverb.Length) == 0)
                index += adverb.Length;
        }

        return index < text.Length && text[index] is '增' or '降' or '减' or '提' or '升' or '下' or '递';
    }

    private static bool Contains(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool EndsWith(string text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
