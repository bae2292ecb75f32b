namespace Jingan.Planning.Wording;

/// <summary>Reads aims of no change for the worse: 保持稳定, 与上年持平, 只减不增, 不低于上年.</summary>
internal static class MaintainLevelWords
{
    private static readonly string[] Closings =
    [
        "保持总体稳定", "保持基本稳定", "保持稳定", "总体稳定", "基本稳定", "大体稳定", "保持不变", "维持不变", "基本持平", "总体持平", "保持持平", "持平", "只增不减", "只减不增", "只升不降",
        "只降不升", "不增加", "不减少", "不降低", "不下降", "不上升", "零增长", "维持现有水平", "保持现有水平", "维持现状", "保持现状", "稳定", "不减", "不增", "不反弹", "不降", "不恶化", "不变差",
    ];

    private static readonly string[] Bounds = ["不低于", "不高于", "不少于", "不超过", "不差于", "不劣于"];

    private static readonly string[] Pasts = ["上年", "去年", "上一年", "前一年", "现有", "现状", "基期", "目前", "当前", "上届", "历史同期", "往年"];

    /// <summary>The words without one of which a clause maintains nothing.</summary>
    public static IEnumerable<string> Marks => [.. Bounds, .. Closings];

    /// <summary>The aim of a clause without a number; null where it is none of this kind.</summary>
    public static ReferenceStatement? Read(string clause, Modality? modality, string? note)
    {
        foreach (var bound in Bounds)
        {
            var index = clause.IndexOf(bound, StringComparison.Ordinal);
            if (index >= 0 && IsPast(clause[(index + bound.Length)..]))
                return ReferenceStatement.MaintainLevel(clause[index..], TimeReference.Parse(clause[(index + bound.Length)..].TrimEnd('的'))) with { Modality = modality, Note = note };
        }

        foreach (var words in Closings)
        {
            if (clause.EndsWith(words, StringComparison.Ordinal) && (words != "稳定" || clause.Length == 2))
                return ReferenceStatement.MaintainLevel(words, Reference(clause[..^words.Length]) is { } level ? TimeReference.Parse(level) : null, Softening.IsIn(clause)) with { Modality = modality, Note = note };
        }

        return null;
    }

    private static bool IsPast(string text) =>
        Array.Exists(Pasts, past => text.StartsWith(past, StringComparison.Ordinal)) || DateWords.Match(text, 0) > 0;

    /// <summary>与上年持平 keeps last year's level.</summary>
    private static string? Reference(string before)
    {
        var with = before.LastIndexOfAny(['与', '同', '和', '较', '比']);
        var text = with < 0 ? "" : before[(with + 1)..].Replace("相比", "", StringComparison.Ordinal).Replace("保持", "", StringComparison.Ordinal).Replace("基本", "", StringComparison.Ordinal);
        return text.Length > 0 && with >= 0 ? text : null;
    }
}
