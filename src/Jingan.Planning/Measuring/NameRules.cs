namespace Jingan.Planning.Measuring;

/// <summary>What the name of an indicator tells of the direction of its values.</summary>
internal static class NameRules
{
    private static readonly string[] Falls = ["下降", "降低", "削减", "减少", "压减", "缩减", "减排"];

    private static readonly string[] OfAmount = ["", "率", "幅度", "幅", "比例", "量", "值", "额"];

    private static readonly string[] FallNouns = ["降幅", "跌幅", "减幅"];

    /// <summary>Each word of a fall has one of these, so that a name without any is looked at once.</summary>
    private const string OfFalls = "降减跌";

    private static readonly string[] GrowthNouns = ["增长率", "增速", "增幅", "涨幅", "增长", "增长速度"];

    private static readonly string[] English = ["reduction", "reduction rate", "rate of reduction", "decrease", "rate of decrease", "decline"];

    private static readonly string[] Before = ["年均", "年平均", "同比", "平均"];

    /// <summary>Whether the values count falls: 单位能耗降低率 14 is a fall of 14.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="unit">The unit of the number; a level in a unit over another, such as 0.4吨标准煤/万元 under 单位能耗降低, is no fall.</param>
    public static bool IsFall(Indicator indicator, Unit unit)
    {
        var name = WithoutBrackets(indicator.Name.Zh);
        return name.IndexOfAny(OfFalls) >= 0 && IsFallNamed(name, unit)
            || (indicator.Name.En is { } en && !unit.IsQuotient && English.Any(word => en.EndsWith(word, StringComparison.OrdinalIgnoreCase)));
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

    /// <summary>Whether the values are growth: 地区生产总值增速.</summary>
    public static bool IsGrowth(Indicator indicator) => indicator.Unit.IsPercent && GrowthStem(indicator) is not null;

    /// <summary>Whether the values are growth or falls.</summary>
    public static bool IsChangeNamed(Indicator indicator) => IsGrowth(indicator) || IsFall(indicator, indicator.Unit);

    /// <summary>The name of what grows: 地区生产总值 of 地区生产总值增速; null where the name is none of growth.</summary>
    public static string? GrowthStem(Indicator indicator)
    {
        var name = WithoutBrackets(indicator.Name.Zh);
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
