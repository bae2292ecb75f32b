namespace Jingan.Planning.Wording;

/// <summary>Numbers that a higher authority sets elsewhere: 完成市下达目标, 控制在市政府下达目标内.</summary>
internal static class DelegatedPhrase
{
    private static readonly string[] Authorities =
    [
        "党中央、国务院", "国家和自治区", "国家和省", "国家和市", "国家、省", "国家、市", "国务院", "省政府", "市政府", "区政府", "自治区", "国家", "中央", "上级", "省级", "市级", "区级", "省里", "市里", "省委", "市委", "县级",
        "本市", "全市", "全省", "上海市", "北京市", "部委", "省", "市", "区", "县", "州", "部",
    ];

    private static readonly string[] Givings = ["下达", "定", "分解", "核定", "规定", "确定", "考核", "安排", "给定", "明确", "批复", "批准", "交办", "分配", "约束", "控制", "要求", "制定", "部署", "提出", "统一", "标准", "审核", "审定"];

    private static readonly string[] Givens = ["目标", "指标", "任务", "要求", "标准", "计划", "控制数", "数", "额度", "范围", "限额", "定额", "值", "为准", "执行", "完成"];

    private static readonly string[] Ceilings = ["控制在", "不超过", "不超", "不突破", "不高于", "≤"];

    private static readonly string[] Floors = ["不低于", "不少于", "≥"];

    private static readonly string[] Beyond = ["超额", "高于", "超过", "优于", "好于", ">"];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        foreach (var giving in Givings)
        {
            for (var index = folded.IndexOf(giving, StringComparison.Ordinal); index >= 0; index = folded.IndexOf(giving, index + 1, StringComparison.Ordinal))
            {
                if (AuthorityBefore(folded, index, giving) is not { } authority || !Ends(folded, index, giving))
                    continue;

                item.Kind = ItemKind.Delegated;
                item.Whose = authority.Length == 0 ? null : Quoting.Unquoted(words.Original(authority.Start, authority.Start + authority.Length));
                item.Comparator = Bound(folded, index);
                item.IsApproximate = words.IsSoftened;
                return true;
            }
        }

        if (!folded.Contains("目标任务", StringComparison.Ordinal) || folded.IndexOf("衔接", StringComparison.Ordinal) < 0)
            return false;

        item.Kind = ItemKind.Delegated;
        return true;
    }

    public static bool IsAuthority(string whose) => Array.IndexOf(Authorities, whose) >= 0;

    private static Comparator Bound(string whole, int giving)
    {
        // The words of an authority in quotation marks say nothing of the bound.
        var quote = whole.IndexOfAny(['「', '『']);
        var folded = quote >= 0 && quote < giving ? string.Concat(whole.AsSpan(0, quote), whole.AsSpan(giving)) : whole;
        if (Array.Exists(Floors, folded.Contains))
            return Comparator.AtLeast;

        if (Array.Exists(Ceilings, folded.Contains))
            return Comparator.AtMost;

        if (Array.Exists(Beyond, folded.Contains))
            return Comparator.GreaterThan;

        if (folded.Contains("低于", StringComparison.Ordinal) || folded.Contains('<', StringComparison.Ordinal))
            return Comparator.LessThan;

        return folded.EndsWith('内') ? Comparator.AtMost : Comparator.Reach;
    }

    private static (int Start, int Length)? AuthorityBefore(string folded, int index, string giving)
    {
        var before = folded.AsSpan(0, index).TrimEnd("的有关所统一年度及经");
        if (before is [.., '」'] && before.LastIndexOf('「') is >= 0 and var open)
            return (open, before.Length - open);

        if (before is [.., '』'] && before.LastIndexOf('『') is >= 0 and var other)
            return (other, before.Length - other);

        foreach (var authority in Authorities)
        {
            if (before.EndsWith(authority) && !(authority == "市" && before.EndsWith("城市")) && !(authority == "区" && before.EndsWith("地区")))
                return (before.Length - authority.Length, authority.Length);
        }

        return giving == "下达" ? (0, 0) : null;
    }

    private static bool Ends(string folded, int index, string giving)
    {
        var rest = folded.AsSpan(index + giving.Length);
        if (giving is "要求" or "规定" or "标准" or "下达" && rest.Length <= 3)
            return giving != "标准" || Array.Exists(Ceilings, folded.Contains);

        if (giving is "要求" && rest.IndexOf("完成") >= 0)
            return true;

        if (giving == "定")
            return rest.StartsWith("目标") || rest.StartsWith("任务") || rest.StartsWith("指标");

        if (giving is "标准" or "统一" or "控制" or "安排")
            return false;

        foreach (var given in Givens)
        {
            if (rest.IndexOf(given) is >= 0 and < 24)
                return true;
        }

        return false;
    }
}
