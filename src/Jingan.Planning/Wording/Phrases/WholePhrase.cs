namespace Jingan.Planning.Wording;

/// <summary>The whole of something: 全部完成, 全覆盖, 应保尽保, 动态清零.</summary>
internal static class WholePhrase
{
    private static readonly string[] Wholes = ["全覆盖", "全部", "清零", "全消除", "全达标", "全贯通", "基本覆盖", "消零", "归零", "全面完成", "全程覆盖", "零就业家庭动态清零"];

    private static readonly string[] Adverbs = ["全面", "基本", "彻底", "完全", "整体", "率先"];

    private static readonly string[] Endings = ["消除", "完成", "解决", "覆盖", "达标", "淘汰", "取缔", "关停", "建成通车", "脱贫", "普及", "化解", "整改到位", "清退"];

    public static bool IsIn(ReadOnlySpan<char> folded) => Find(folded).Length > 0;

    public static bool Read(PhraseText words, Item item)
    {
        var (start, length) = Find(words.Folded);
        if (length == 0)
            return false;

        (item.Kind, item.Text, item.IsApproximate) = (ItemKind.Whole, words.Original(start, start + length), words.IsSoftened);
        if (item.Text == "全部完成")
            item.Text = null;
        else if (item.Text.StartsWith("全部完成「", StringComparison.Ordinal) || item.Text.StartsWith("全部完成『", StringComparison.Ordinal))
            (item.Text, item.IsApproximate) = (Quoting.Unquoted(item.Text["全部完成".Length..]), words.Folded.AsSpan(0, start).EndsWith("基本"));

        return true;
    }

    private static (int Start, int Length) Find(ReadOnlySpan<char> folded)
    {
        foreach (var whole in Wholes)
        {
            var at = folded.IndexOf(whole);
            if (at >= 0)
                return whole == "全部" ? (at, folded.Length - at) : (at, whole.Length);
        }

        foreach (var adverb in Adverbs)
        {
            var at = folded.IndexOf(adverb);
            if (at < 0)
                continue;

            foreach (var ending in Endings)
            {
                if (folded[(at + adverb.Length)..].StartsWith(ending))
                    return (at, adverb.Length + ending.Length);
            }
        }

        // 应保尽保, 应收尽收
        var should = folded.IndexOf('应');
        return should >= 0 && should + 3 < folded.Length && folded[should + 2] == '尽' && folded[should + 1] == folded[should + 3] ? (should, 4) : (0, 0);
    }
}
