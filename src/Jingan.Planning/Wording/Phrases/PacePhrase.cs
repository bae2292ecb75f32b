namespace Jingan.Planning.Wording;

/// <summary>Growth in step with a benchmark: 与全市增速保持同步, 和经济增长同步, 与省持平.</summary>
internal static class PacePhrase
{
    private static readonly char[] Withs = ['与', '和', '同', '跟'];

    private static readonly string[] Steps = ["同步增长", "同步提高", "相同步", "同步", "保持一致", "相一致", "相匹配", "匹配", "持平"];

    private static readonly string[] Adverbs = ["保持", "基本上", "基本", "大体上", "大体", "总体上", "总体", "实现", "大致", "相", "的", "、"];

    private static readonly string[] Growths = ["增长", "增速", "增幅", "GDP", "生产总值", "经济", "提高", "全市", "全国", "全省", "全区", "收入", "省", "市", "周边", "平均", "长三角"];

    private static readonly string[] Times = [.. TimeReference.WordsOfPreviousYear, "现有", "目前", "上届", "年"];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        foreach (var step in Steps)
        {
            var end = folded.LastIndexOf(step, StringComparison.Ordinal);
            if (end < 0 || folded.AsSpan(end + step.Length) is not ("" or "增长" or "提高" or "提升" or "的增长"))
                continue;

            var before = Stripped(folded, end, out var soft);
            var start = LastWith(folded.AsSpan(0, before));
            if (start < 0)
                continue;

            var name = Stripped(folded, before, out var isSoftName);
            var whose = folded.AsSpan(start + 1, Math.Max(0, name - start - 1));
            if (whose.Length == 0 || !(whose[0] is '「' or '『' || Contains(whose, Growths)) || (step == "持平" && (Contains(whose, Times) || whose.IndexOf('年') >= 0)))
                continue;

            (item.Kind, item.Whose, item.IsApproximate) = (ItemKind.KeepPace, Quoting.Unquoted(words.Original(start + 1, name)), soft || isSoftName || words.IsSoftened && folded.AsSpan(start).IndexOf("基本") >= 0);
            return true;
        }

        if (!folded.Contains("同比例", StringComparison.Ordinal) || !(folded.EndsWith("提高", StringComparison.Ordinal) || folded.EndsWith("增长", StringComparison.Ordinal)))
            return false;

        (item.Kind, item.Whose) = (ItemKind.KeepPace, words.Original(folded.IndexOf("同比例", StringComparison.Ordinal), folded.IndexOf("同比例", StringComparison.Ordinal) + 3));
        return true;
    }

    private static bool Contains(ReadOnlySpan<char> text, string[] any)
    {
        foreach (var word in any)
        {
            if (text.IndexOf(word) >= 0)
                return true;
        }

        return false;
    }

    private static int LastWith(ReadOnlySpan<char> text)
    {
        var with = text.LastIndexOf('与');
        return with >= 0 ? with : text.LastIndexOfAny(Withs);
    }

    private static int Stripped(string folded, int end, out bool soft)
    {
        soft = false;
        for (var found = true; found;)
        {
            found = false;
            foreach (var adverb in Adverbs)
            {
                if (end >= adverb.Length && folded.AsSpan(0, end).EndsWith(adverb))
                {
                    end -= adverb.Length;
                    found = true;
                    soft |= adverb is not ("保持" or "实现" or "相" or "的" or "、");
                }
            }
        }

        return end;
    }
}
