namespace Jingan.Planning.Wording;

/// <summary>What the name of an indicator, or the words that say what a number is of, tell of the basis.</summary>
internal static class NameBasis
{
    private static readonly string[] TotalWords = ["累计", "新增", "合计", "五年共", "总计"];

    private static readonly string[] ChangeNouns = ["下降率", "降低率", "削减率", "减少率", "下降幅度", "降低幅度", "提高幅度", "降低", "减少", "下降"];

    private static readonly string[] LevelNouns =
        ["率", "占比", "比重", "比例", "人均", "浓度", "寿命", "指数", "密度", "年限", "强度", "系数", "满意度", "水平", "均浓度", "保有量", "拥有量", "存量", "每千", "每万", "每百"];

    private static readonly string[] GrowthNouns = ["增长率", "增速", "增幅", "涨幅", "增长", "增长速度", "降幅", "提高率"];

    /// <summary>The words of a name by family.</summary>
    public static WordGroup<WordFamily>[] Families =>
        [new(WordFamily.Total, TotalWords), new(WordFamily.ChangeNoun, ChangeNouns), new(WordFamily.LevelNoun, LevelNouns), new(WordFamily.GrowthNoun, GrowthNouns)];

    /// <summary>The basis that a name tells on its own; null where it does not.</summary>
    public static Basis? Of(ReadOnlySpan<char> name)
    {
        var holds = WordFamilies.In(name, out var ends);
        if (holds.Holds(WordFamily.Average) && BasisWords.IsAverageAnnualGrowth(name))
            return Basis.AverageAnnualGrowth;

        if (holds.Holds(WordFamily.YearOnYear))
            return Basis.YearOnYear;

        if (name.StartsWith("年均") && !name.Contains("浓度", StringComparison.Ordinal))
            return Basis.Other;

        if (ends.Holds(WordFamily.LevelNoun) && !ends.HasFlag(WordFamily.ChangeNoun) && !holds.HasFlag(WordFamily.GrowthNoun))
            return Basis.Level;

        if (holds.Holds(WordFamily.Total))
            return IsStock(name) ? null : Basis.PeriodTotal;

        if (holds.Holds(WordFamily.GrowthNoun))
            return null;

        return holds.Holds(WordFamily.ChangeNoun) ? Basis.Change : holds.HasFlag(WordFamily.LevelNoun) ? Basis.Level : null as Basis?;
    }

    /// <summary>涨幅控制在3% limits a rate of growth, and does not say over what time.</summary>
    public static bool IsGrowth(ReadOnlySpan<char> name)
    {
        if (name.EndsWith("自然增长率"))
            return false;

        foreach (var noun in GrowthNouns)
        {
            if (name.EndsWith(noun))
                return true;
        }

        return false;
    }

    /// <summary>累计高新技术企业数 counts what there is, not what is added.</summary>
    private static bool IsStock(ReadOnlySpan<char> name) => name.StartsWith("累计") && name is [.., '数'] && !name.Contains("新增", StringComparison.Ordinal);
}
