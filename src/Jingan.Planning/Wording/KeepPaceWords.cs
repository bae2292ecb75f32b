namespace Jingan.Planning.Wording;

/// <summary>Reads aims of growth in step with a benchmark: 与全市增速保持同步, 和经济增长基本同步.</summary>
internal static class KeepPaceWords
{
    private static readonly char[] Withs = ['与', '和', '同', '跟'];

    private static readonly string[] Steps = ["同步增长", "同步提高", "同步", "相同步", "保持一致", "相一致", "相匹配", "匹配"];

    private static readonly string[] Adverbs = ["保持", "基本", "大体", "总体", "实现", "大致", "相", "的"];

    private static readonly string[] Growths = ["增长", "增速", "增幅", "GDP", "生产总值", "经济", "提高", "全市", "全国", "全省", "全区", "收入"];

    /// <summary>The words without one of which a clause keeps no pace.</summary>
    public static IEnumerable<string> Marks => Steps;

    /// <summary>The aim of a clause without a number; null where it is none of this kind.</summary>
    public static ReferenceStatement? Read(string clause, Modality? modality, string? note)
    {
        foreach (var step in Steps)
        {
            var end = clause.LastIndexOf(step, StringComparison.Ordinal);
            if (end <= 0)
                continue;

            var benchmark = Strip(clause.AsSpan(0, end), out var soft);
            var start = LastWith(benchmark);
            var behind = Strip(clause.AsSpan(end + step.Length), out _);
            if (start < 0 || behind.Length > 2 && behind is not ("增长" or "提高"))
                continue;

            var name = Strip(benchmark[(start + 1)..], out var isSoftName);
            if (IsGrowth(name))
                return ReferenceStatement.KeepPace(name.ToString(), soft || isSoftName) with { Modality = modality, Note = note };
        }

        return null;
    }

    private static bool IsGrowth(ReadOnlySpan<char> name)
    {
        foreach (var word in Growths)
        {
            if (name.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The 与 that opens the benchmark: the first one, for a benchmark can hold a 和 of its own.</summary>
    private static int LastWith(ReadOnlySpan<char> text)
    {
        var with = text.LastIndexOf('与');
        return with >= 0 ? with : text.LastIndexOfAny(Withs);
    }

    private static ReadOnlySpan<char> Strip(ReadOnlySpan<char> text, out bool soft)
    {
        soft = false;
        for (var found = true; found;)
        {
            found = false;
            foreach (var adverb in Adverbs)
            {
                if (text.EndsWith(adverb))
                {
                    text = text[..^adverb.Length];
                    found = true;
                    soft |= adverb is "基本" or "大体" or "总体" or "大致";
                }
            }
        }

        return text;
    }
}
