namespace Jingan.Planning.Wording;

/// <summary>Compared with a benchmark, without a number: 高于全市平均水平, 达到全国平均水平, 快于经济增长.</summary>
internal static class RelativePhrase
{
    private static readonly (string Word, Comparator Comparator)[] Comparators =
    [
        ("不低于", Comparator.AtLeast), ("不落后于", Comparator.AtLeast), ("不慢于", Comparator.AtLeast), ("不高于", Comparator.AtMost), ("不超过", Comparator.AtMost), ("不快于", Comparator.AtMost),
        ("不少于", Comparator.AtLeast), ("高于", Comparator.GreaterThan), ("达到或超过", Comparator.AtLeast), ("达到或优于", Comparator.AtLeast), ("超过", Comparator.GreaterThan), ("快于", Comparator.GreaterThan), ("优于", Comparator.GreaterThan), ("超出", Comparator.GreaterThan), ("领先于", Comparator.GreaterThan),
        ("好于", Comparator.GreaterThan), ("大于", Comparator.GreaterThan), ("低于", Comparator.LessThan), ("小于", Comparator.LessThan), ("慢于", Comparator.LessThan), ("少于", Comparator.LessThan), ("达到", Comparator.Reach), ("接近", Comparator.Reach),
    ];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        if (BehindThan(words, item) || InFront(words, item))
            return true;

        foreach (var (word, comparator) in Comparators)
        {
            var start = folded.IndexOf(word, StringComparison.Ordinal);
            if (start < 0 || (start > 0 && folded[start - 1] is '不' or '未'))
                continue;

            var name = folded.AsSpan(start + word.Length).TrimEnd("的。");
            if (!IsBenchmark(name, word, comparator))
                continue;

            (item.Kind, item.Comparator, item.Whose) = (ItemKind.Relative, comparator, Quoting.Unquoted(words.Original(start + word.Length, start + word.Length + name.Length)));
            item.IsApproximate = word == "接近" || folded.AsSpan(0, start).EndsWith("基本");
            return true;
        }

        return false;
    }

    /// <summary>保持在全国平均水平以上.</summary>
    private static bool InFront(PhraseText words, Item item)
    {
        var folded = words.Folded;
        foreach (var (tail, comparator) in new[] { ("以上", Comparator.AtLeast), ("以下", Comparator.AtMost), ("以内", Comparator.AtMost), ("之内", Comparator.AtMost), ("之上", Comparator.AtLeast), ("之下", Comparator.AtMost) })
        {
            var start = folded.IndexOf('在');
            if (!folded.EndsWith(tail, StringComparison.Ordinal) || start < 0)
                continue;

            var name = folded.AsSpan(start + 1, Math.Max(0, folded.Length - tail.Length - start - 1));
            var isLimit = comparator == Comparator.AtMost && (Benchmark.IsPlan(name) || name.EndsWith("限额") || name.EndsWith("红线") || name.EndsWith("上限") || name.EndsWith("警戒线"));
            if (!isLimit && !name.Contains("平均", StringComparison.Ordinal) && !name.Contains("均值", StringComparison.Ordinal))
                continue;

            (item.Kind, item.Comparator, item.Whose) = (ItemKind.Relative, comparator, words.Original(start + 1, folded.Length - tail.Length));
            return true;
        }

        return false;
    }

    /// <summary>比去年实现更多增长, 比全市平均水平更高.</summary>
    private static bool BehindThan(PhraseText words, Item item)
    {
        var folded = words.Folded;
        var than = folded.IndexOfAny(['比', '较']);
        if (than < 0 || !(folded.EndsWith("更多增长", StringComparison.Ordinal) || folded.EndsWith("更高", StringComparison.Ordinal) || folded.EndsWith("更快", StringComparison.Ordinal) || folded.EndsWith("更快增长", StringComparison.Ordinal) || folded.EndsWith("有所增长", StringComparison.Ordinal) || folded.EndsWith("有所提高", StringComparison.Ordinal)))
            return false;

        var end = folded.IndexOf("实现", than, StringComparison.Ordinal) is > 0 and var realized ? realized : folded.IndexOfAny(['更', '有'], than);
        if (end <= than + 1)
            return false;

        (item.Kind, item.Comparator, item.Whose) = (ItemKind.Relative, Comparator.GreaterThan, words.Original(than + 1, end));
        return true;
    }

    private static bool IsBenchmark(ReadOnlySpan<char> name, string word, Comparator comparator)
    {
        if (name.Length > 2 && name[0] is '「' or '『' && name[^1] is '」' or '』')
            return true;

        if (name.Length < 2 || name.ContainsAnyInRange('0', '9'))
            return false;

        if (comparator == Comparator.Reach && word == "接近")
            return name.EndsWith("水平");

        if (comparator == Comparator.Reach)
            return name.Contains("平均", StringComparison.Ordinal) || name.EndsWith("标准") || name.EndsWith("中上水平") || name.EndsWith("先进水平") || name.EndsWith("发达国家水平");

        if (name[^1] is '类' or '级' && name.Length < 3)
            return false;

        return word is not ("超过" or "大于" or "超出" or "小于" or "不超过" or "不少于" or "少于") || Benchmark.NamesOne(name);
    }
}
