namespace Jingan.Planning.Wording;

/// <summary>What the words of a wording, an indicator's name and a unit tell of the basis.</summary>
internal static class BasisWords
{
    private static readonly string[] AverageWords = ["年均", "年平均", "平均每年", "每年平均"];

    private static readonly string[] Adverbs = ["实际", "名义", "复合", "可比", "同比", "同口径"];

    private static readonly string[] YearOnYearWords = ["同比", "比上年", "较上年", "比去年", "较去年", "比上一年", "较上一年", "与上年相比", "比前一年", "年增长率", "年增速"];

    private static readonly string[] PeriodWords = ["五年", "期内", "期间", "新增", "三年"];

    private static readonly string[] CountedUpWords = ["累计", "五年共"];

    /// <summary>Verbs of making: a number at the end of their clause counts what is made in the period.</summary>
    private static readonly string[] Makings =
    [
        "建成", "建设", "完成", "开工", "竣工", "改造", "改建", "扩建", "翻建", "修缮", "加装", "创建", "打造", "培育", "引进", "引育", "招引", "整治", "拆除", "造林", "植树", "筹措", "供应", "配备",
        "投放", "开通", "安装", "实施", "更新", "设立", "改造提升", "提质改造", "升级改造", "提升改造", "创成", "出让", "收储", "盘活",
    ];

    /// <summary>The words of a clause by family; those of average growth and of year-on-year growth also tell the basis of a name.</summary>
    public static WordGroup<WordFamily>[] Families =>
        [new(WordFamily.Average, AverageWords), new(WordFamily.YearOnYear, YearOnYearWords), new(WordFamily.Period, PeriodWords), new(WordFamily.CountedUp, CountedUpWords)];

    /// <summary>Whether a verb says that things are made: 新建, 建成, 改造.</summary>
    public static bool IsMaking(ReadOnlySpan<char> verb)
    {
        if (verb[0] == '新')
            return true;

        foreach (var making in Makings)
        {
            if (verb.SequenceEqual(making))
                return true;
        }

        return false;
    }

    /// <summary>Whether 年均 stands before a change: 年均增长, 年均实际增长; not 年均浓度.</summary>
    public static bool IsAverageAnnualGrowth(ReadOnlySpan<char> text)
    {
        foreach (var word in AverageWords)
        {
            var index = text.IndexOf(word);
            if (index >= 0 && (IsChangeAt(text, index + word.Length) || IsPercentAt(text, index + word.Length)))
                return true;
        }

        return false;
    }

    /// <summary>Where the first word of year-on-year growth stands; past the end for none.</summary>
    public static int YearOnYearAt(ReadOnlySpan<char> text) => First(text, YearOnYearWords);

    /// <summary>Where the first word of a total stands; past the end for none.</summary>
    public static int TotalAt(ReadOnlySpan<char> text) => First(text, CountedUpWords);

    /// <summary>The basis that a part of a wording tells together with the indicator's name.</summary>
    /// <param name="part">The part.</param>
    /// <param name="name">The indicator's name.</param>
    /// <param name="named">What that name tells on its own.</param>
    public static Basis? Of(StatedPart part, string? name, Basis? named)
    {
        if (part.IsAverageAnnual || (part.IsAnnual && NameBasis.IsGrowth(name)) || (named == Basis.AverageAnnualGrowth && !part.IsYearOnYear))
            return Basis.AverageAnnualGrowth;

        if (part.IsYearOnYear && (part.Direction is not null || part.Amount.Unit is { IsPercent: true }))
            return Basis.YearOnYear;

        if (part.Direction is not null)
            return Basis.Change;

        if (part.IsCumulative)
            return named == Basis.Change ? null : Basis.PeriodTotal;

        return named ?? NameBasis.Of(part.Subject) ?? (NameBasis.IsGrowth(part.Subject ?? name) ? null : OfVerb(part));
    }

    /// <summary>The basis that an aim read in English tells together with what the indicator's name tells.</summary>
    public static Basis? Of(Statement aim, Basis? named) => (aim, named) switch
    {
        (ChangeStatement, not Basis.AverageAnnualGrowth) => Basis.Change,
        (NumberStatement { IsTotal: true }, Basis.Change) => null,
        (NumberStatement { IsTotal: true }, _) => Basis.PeriodTotal,
        _ => named,
    };

    private static Basis? OfVerb(StatedPart part)
    {
        if (part.Amount.Unit == Unit.PercentagePoints && part.Benchmark is null)
            return Basis.Change;

        if (part.IsFlow && part.Amount.Unit is not { IsPercent: true })
            return Basis.PeriodTotal;

        return part.IsLevel ? Basis.Level : null;
    }

    private static int First(ReadOnlySpan<char> text, string[] words)
    {
        var first = text.Length;
        foreach (var word in words)
        {
            if (text.IndexOf(word) is >= 0 and var index)
                first = Math.Min(first, index);
        }

        return first;
    }

    /// <summary>年均6.5% leaves the verb out.</summary>
    private static bool IsPercentAt(ReadOnlySpan<char> text, int index) =>
        index < text.Length && char.IsAsciiDigit(text[index]) && text[index..].IndexOf('%') is > 0 and <= 6;

    private static bool IsChangeAt(ReadOnlySpan<char> text, int index)
    {
        foreach (var adverb in Adverbs)
        {
            if (text[index..].StartsWith(adverb))
                index += adverb.Length;
        }

        return index < text.Length && text[index] is '增' or '降' or '减' or '提' or '升' or '下' or '递';
    }
}
