namespace Jingan.Planning.Evaluation;

/// <summary>What words say of something that was to be done.</summary>
internal enum DoneState
{
    /// <summary>They do not tell, or only in part: 基本完成, 主体工程完成.</summary>
    Unclear,

    /// <summary>All of it is done.</summary>
    Done,

    /// <summary>It is not done.</summary>
    NotDone,
}

/// <summary>Reads words of completion by their order: the task, a denial, how, the verb, the task again. What else stands there leaves it unclear.</summary>
internal static class DoneWords
{
    private static readonly string[] Tasks = ["年度", "全年", "各项", "既定", "预定", "目标", "任务", "计划", "工作", "指标", "要求", "了", "。"];

    private static readonly string[] Denials =
        ["尚未", "并未", "还未", "未能", "未曾", "未", "没有", "没能", "没", "无法", "难以", "不能", "not yet ", "not ", "failed to be ", "failed to "];

    private static readonly string[] Manners =
    [
        "已经", "已", "业已", "均", "都", "皆", "也", "全部", "全面", "全数", "全都", "悉数", "如期", "按期", "按时", "按计划", "按要求", "提前", "超额", "圆满", "顺利",
        "胜利", "高质量", "高标准", "动态", "实现", "年内", "full ", "fully ", "all ", "have been ", "has been ", "been ", "is ", "are ",
    ];

    private static readonly string[] Verbs =
        ["完成", "达标", "办结", "竣工", "完工", "建成", "清零", "完毕", "交付", "达成", "兑现", "completed", "complete", "done", "finished"];

    private static readonly string[] Attained =
        ["达到", "实现", "进入", "列入", "跻身", "位列", "位居", "保持", "控制", "守住", "高于", "低于", "超过", "reach", "met", "meet", "achiev", .. Verbs];

    /// <summary>Words with 未 that deny nothing.</summary>
    private static readonly string[] Names = ["未来", "未成年", "未利用", "未婚", "nothing", "notice", "note"];

    /// <summary>Whether a report denies what its words name: 未完成市下达目标, 尚未全部达标.</summary>
    public static bool Denies(Observation seen) => HasDenial(seen.Wording, isVerbKnown: true);

    /// <summary>Whether a report may deny what its words name, so that it is no proof of it.</summary>
    public static bool MayDeny(Observation seen) => HasDenial(seen.Wording, isVerbKnown: false);

    /// <summary>What a report says of all of its thing.</summary>
    public static DoneState StateOf(Observation seen)
    {
        if (seen.Value is WholeStatement whole)
            return whole.IsApproximate || MayDeny(seen) ? StateOf(seen.Wording) : DoneState.Done;

        return seen.Value is WordsStatement words ? StateOf(words.Text) : DoneState.Unclear;
    }

    /// <summary>全面完成, 如期完成, 超额完成年度任务 are done; 尚未全部完成 is not; 基本完成 and 完成 with anything else are unclear.</summary>
    public static DoneState StateOf(string words)
    {
        var rest = Without(Without(words.AsSpan().Trim(), Tasks), Manners);
        var behind = Without(Without(rest, Denials), Manners);
        foreach (var verb in Verbs)
        {
            if (!behind.StartsWith(verb, StringComparison.OrdinalIgnoreCase))
                continue;

            if (!Without(behind[verb.Length..], Tasks).IsEmpty)
                return DoneState.Unclear;

            return behind.Length < rest.Length && StartsWithAny(rest, Denials) ? DoneState.NotDone : DoneState.Done;
        }

        return DoneState.Unclear;
    }

    private static bool HasDenial(string text, bool isVerbKnown)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var rest = text.AsSpan(at);
            if (!StartsWithAny(rest, Denials) || StartsWithAny(rest, Names))
                continue;

            if (!isVerbKnown || StartsWithAny(Without(Without(rest, Denials), Manners), Attained))
                return true;
        }

        return false;
    }

    private static bool StartsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>A text without the words of a list at its start, as often as they stand there.</summary>
    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!text.StartsWith(words[at], StringComparison.OrdinalIgnoreCase))
                continue;

            text = text[words[at].Length..];
            at = -1;
        }

        return text;
    }
}
