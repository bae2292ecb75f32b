namespace Jingan.Planning.Wording;

/// <summary>Why wordings cannot be read, in both languages; the English reason is what the readers give.</summary>
internal static class UnreadableReasons
{
    private static readonly (string En, string Zh)[] Reasons =
    [
        ("a bound without a number", "有界限词而没有数字"),
        ("a comma inside a number that does not part thousands", "数字中的逗号不是千位分隔符"),
        ("a control character", "含有控制字符"),
        ("a fraction that is none", "分数不成立"),
        ("a number of more digits than can be held", "数字位数超出可以容纳的范围"),
        ("a number out of range", "数值超出可以计算的范围"),
        ("a number with a broken decimal point", "数字的小数点不完整"),
        ("a raised figure behind a figure", "数字之后紧跟上标数字"),
        ("a range of more than two ends", "区间有两个以上的端点"),
        ("a range whose ends are equal", "区间两端相等"),
        ("a range whose lower end is above its upper end", "区间的下限高于上限"),
        ("a range with a bound word", "区间又带界限词"),
        ("a range without its upper end", "区间缺少上限"),
        ("a reference to another place", "只指向另一处文字"),
        ("a scale word where a share is counted", "比例之下出现万、亿等数量级"),
        ("a share without its number", "比例缺少数字"),
        ("a sign without a number", "有符号而没有数字"),
        ("a space inside a number", "数字中间有空格"),
        ("bound words that contradict each other", "界限词互相矛盾"),
        ("brackets that do not pair", "括号不成对"),
        ("no aim is stated", "没有写明目标"),
        ("no Chinese wording", "不是中文表述"),
        ("no wording", "没有内容"),
        ("not valid Unicode text", "不是有效的 Unicode 文本"),
        ("two numbers that run together", "两个数字连在一起"),
    ];

    /// <summary>Reasons that quote the wording: what comes before the quotation, what parts two, and what comes behind.</summary>
    private static readonly (string[] En, string[] Zh)[] Quoting =
    [
        (["a place left open or damaged: "], ["有空缺或残损之处："]),
        (["a range from ", " to "], ["区间两端单位不同：", " 与 "]),
        (["longer than ", " characters"], ["超过 ", " 个字符"]),
    ];

    /// <summary>A reason in a language; the English one for a reason that is not in the table, and null for none.</summary>
    public static string? In(string? reason, Language language) =>
        reason is null || language == Language.English ? reason : Chinese(reason) ?? reason;

    /// <summary>The Chinese reason; null where the table does not have it.</summary>
    public static string? Chinese(string reason)
    {
        foreach (var (en, zh) in Reasons)
        {
            if (en == reason)
                return zh;
        }

        foreach (var (en, zh) in Quoting)
        {
            if (reason.StartsWith(en[0], StringComparison.Ordinal))
                return Translated(reason[en[0].Length..], en, zh);
        }

        return null;
    }

    private static string Translated(string rest, string[] en, string[] zh)
    {
        if (en is [_, var second] && rest.IndexOf(second, StringComparison.Ordinal) is >= 0 and var at)
            return zh[0] + rest[..at] + zh[1] + rest[(at + second.Length)..];

        return zh[0] + rest;
    }
}
