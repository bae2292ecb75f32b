namespace Jingan.Planning.Wording;

/// <summary>Reads aims whose number a higher authority sets: 完成市下达目标, 控制在市政府下达目标内, 达到国家要求.</summary>
internal static class DelegatedWords
{
    /// <summary>Longest first, so that 市政府 is not read as 市.</summary>
    private static readonly string[] Authorities =
    [
        "党中央、国务院", "国家和省", "国家和市", "国务院", "省政府", "市政府", "区政府", "自治区", "国家", "中央", "上级", "省级", "市级", "区级", "省里", "市里", "省委", "市委", "县级",
        "本市", "全市", "全省", "上海市", "北京市", "部委", "省", "市", "区", "县", "州", "部",
    ];

    private static readonly string[] Givings = ["下达", "定", "分解", "核定", "规定", "确定", "考核", "安排", "给定", "明确", "批复", "批准", "交办", "分配", "约束", "控制", "要求", "制定", "部署", "提出", "统一", "标准"];

    private static readonly string[] Givens = ["目标", "指标", "任务", "要求", "标准", "计划", "控制数", "数", "额度", "范围", "限额", "定额", "值", "为准", "执行", "完成"];

    private static readonly string[] Ceilings = ["控制在", "不超过", "不突破", "不高于", "低于"];

    /// <summary>The words without one of which a clause leaves its number to nobody.</summary>
    public static IEnumerable<string> Marks => Givings;

    /// <summary>The aim of a clause without a number; null where it is none of this kind.</summary>
    public static ReferenceStatement? Read(string clause, Modality? modality, string? note)
    {
        foreach (var giving in Givings)
        {
            var index = clause.IndexOf(giving, StringComparison.Ordinal);
            if (index >= 0 && AuthorityBefore(clause, index) is { } authority && Ends(clause, index, giving))
                return ReferenceStatement.Delegated(authority.Length == 0 ? null : authority, Bound(clause)) with { Modality = modality, Note = note };
        }

        return null;
    }

    private static Comparator Bound(string clause) =>
        clause.Contains("不低于", StringComparison.Ordinal) || clause.Contains("不少于", StringComparison.Ordinal) ? Comparator.AtLeast
        : Array.Exists(Ceilings, clause.Contains) || clause.EndsWith('内') ? Comparator.AtMost
        : Comparator.Reach;

    /// <summary>The authority that stands before the word of giving, with at most a few letters between; empty where the giving itself implies one.</summary>
    private static string? AuthorityBefore(string clause, int index)
    {
        var before = clause.AsSpan(0, index).TrimEnd("的有关所统一年度及");
        foreach (var authority in Authorities)
        {
            if (before.EndsWith(authority))
                return authority;
        }

        return clause.AsSpan(index).StartsWith("下达", StringComparison.Ordinal) ? "" : null;
    }

    /// <summary>要求 itself is what is given; the other words want a noun such as 目标 after them.</summary>
    private static bool Ends(string clause, int index, string giving)
    {
        var rest = clause.AsSpan(index + giving.Length);
        if (giving is "要求" or "规定" or "标准" or "下达" && rest.Length <= 3)
            return true;

        if (giving == "定")
            return rest.StartsWith("目标", StringComparison.Ordinal) || rest.StartsWith("任务", StringComparison.Ordinal) || rest.StartsWith("指标", StringComparison.Ordinal);

        foreach (var given in Givens)
        {
            if (rest.IndexOf(given, StringComparison.Ordinal) is >= 0 and < 14)
                return true;
        }

        return false;
    }
}
