namespace Jingan.Planning.Evaluation;

/// <summary>Words that say that something is done, or that it is not.</summary>
internal static class DoneWords
{
    private static readonly string[] Denials = ["未完成", "未能", "尚未", "未达", "未全", "未实现", "未进入", "未列入", "没有完成", "没有达到", "不达标"];

    private static readonly string[] Before = ["已经", "已", "均", "都", "如期", "按期", "按时", "提前", "圆满", "顺利", "超额", "全部", "全面", "高质量", "动态", "实现"];

    private static readonly string[] Done = ["完成", "达标", "办结", "竣工", "建成", "清零"];

    private static readonly string[] Behind = ["了", "年度", "全年", "目标", "任务", "计划"];

    /// <summary>Whether a report denies what its words name: 未完成市下达目标.</summary>
    public static bool Denies(Observation seen) => Array.Exists(Denials, denial => seen.Wording.Contains(denial, StringComparison.Ordinal));

    /// <summary>Whether a report says that all of its thing is done: 全面完成, 如期完成, 超额完成年度任务; not 基本完成, nor 完成 with anything else.</summary>
    public static bool SaysDone(Observation seen) => !Denies(seen) && seen.Value switch
    {
        WholeStatement whole => !whole.IsApproximate,
        WordsStatement words => IsDone(words.Text),
        _ => false,
    };

    private static bool IsDone(string words)
    {
        var rest = Without(words.AsSpan().Trim(), Before);
        foreach (var done in Done)
        {
            if (rest.StartsWith(done))
                return Without(rest[done.Length..], Behind).IsEmpty;
        }

        return false;
    }

    /// <summary>A text without the words of a list at its start, as often as they stand there.</summary>
    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> text, string[] words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            if (!text.StartsWith(words[at]))
                continue;

            text = text[words[at].Length..];
            at = -1;
        }

        return text;
    }
}
