namespace Jingan.Planning.Wording;

/// <summary>Finds how often: 每年, 每两年, 每季度, 年均, 日均, 逐年, 平均每月.</summary>
internal static class Frequencies
{
    private static readonly (string Words, Pace Pace)[] Table =
    [
        ("平均每年", new(1, 'y', true)), ("每年平均", new(1, 'y', true)), ("平均每月", new(1, 'm', true)), ("平均每天", new(1, 'd', true)), ("平均每日", new(1, 'd', true)), ("平均每周", new(1, 'w', true)), ("年平均", new(1, 'y', true)), ("月平均", new(1, 'm', true)), ("日平均", new(1, 'd', true)),
        ("年均", new(1, 'y', true)), ("月均", new(1, 'm', true)), ("月人均", new(1, 'm', true)), ("日均", new(1, 'd', true)), ("周均", new(1, 'w', true)), ("季均", new(1, 'q', true)), ("逐年", new(1, 'y', false)), ("逐月", new(1, 'm', false)), ("每一年", new(1, 'y', false)),
        ("每年度", new(1, 'y', false)), ("每学年", new(1, 'y', false)), ("每年", new(1, 'y', false)), ("每月", new(1, 'm', false)), ("每个月", new(1, 'm', false)), ("每日", new(1, 'd', false)), ("每天", new(1, 'd', false)), ("每周", new(1, 'w', false)), ("每星期", new(1, 'w', false)),
        ("每个季度", new(1, 'q', false)), ("每季度", new(1, 'q', false)), ("每季", new(1, 'q', false)), ("平均每半年", new(1, 'h', true)), ("平均每季度", new(1, 'q', true)), ("每半年", new(1, 'h', false)), ("每小时", new(1, 't', false)), ("每个工作日", new(1, 'd', false)), ("每个学期", new(1, 'h', false)), ("每学期", new(1, 'h', false)),
    ];

    private static readonly string[] Growth = ["增长", "递增", "下降", "降低", "递减", "增速", "增幅", "增加", "减少", "提高", "提升", "削减"];

    /// <summary>The frequency at a place, and where the text behind it begins.</summary>
    public static (Pace Pace, int End)? At(Glyphs text, int at)
    {
        if (text[at] is not ('每' or '平' or '年' or '月' or '日' or '周' or '季' or '逐'))
            return null;

        if (Words.Match(text.From(at), out var act) is var length && act == Act.None && length > 2)
            return null;

        var rest = text.From(at);
        foreach (var (words, pace) in Table)
        {
            if (rest.StartsWith(words))
                return (pace, at + words.Length);
        }

        if (rest.StartsWith("平均每") && Every(text, at + 2) is { } mean)
            return (mean.Pace with { IsMean = true }, mean.End);

        return text[at] switch
        {
            '每' => Every(text, at),
            '年' when at == 0 || !(Script.IsIdeograph(text[at - 1]) || char.IsLetterOrDigit(text[at - 1])) || text[at - 1] is '或' or '量' or '额' or '值' or '率' or '数' or '口' or '重' or '模' => OfGrowth(text, at),
            _ => null,
        };
    }

    /// <summary>每两年, 每3个月.</summary>
    private static (Pace Pace, int End)? Every(Glyphs text, int at)
    {
        if (Quantities.TryRead(text, at + 1, null, out _) is not { } read || read.Quantity.IsRange || read.Quantity.Low is < 1 or > 100 || decimal.Truncate(read.Quantity.Low) != read.Quantity.Low)
            return null;

        char? unit = read.Quantity.Unit?.Symbol switch { "年" => 'y', "月" or "个月" => 'm', "天" or "日" => 'd', "周" => 'w', "季度" => 'q', _ => null };
        if (read.Quantity.Unit?.Symbol == "个" && text.From(read.End).StartsWith("季度"))
            return (new((int)read.Quantity.Low, 'q', false), read.End + 2);

        if (read.Quantity.Unit?.Symbol == "个" && text.From(read.End).StartsWith("半年"))
            return (new((int)read.Quantity.Low, 'h', false), read.End + 2);

        return unit is { } known ? (new((int)read.Quantity.Low, known, false), read.End) : null;
    }

    private static (Pace Pace, int End)? OfGrowth(Glyphs text, int at)
    {
        foreach (var growth in Growth)
        {
            if (text.From(at + 1).StartsWith(growth))
                return (new(1, 'y', false), at + 1);
        }

        return null;
    }
}
