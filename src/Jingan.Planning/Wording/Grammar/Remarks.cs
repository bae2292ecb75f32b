namespace Jingan.Planning.Wording;

/// <summary>Text beside a number: a statement of its own where it states an aim, or else a remark of the statement beside it.</summary>
internal static class Remarks
{
    public static void Keep(Glyphs text, List<Item> items)
    {
        if (items.Count < 2)
            return;

        var hasOther = items.Exists(item => item.Kind != ItemKind.Words);
        if (!hasOther)
        {
            OneText(text, items);
            return;
        }

        for (var index = 0; index < items.Count; index++)
        {
            var item = items[index];
            if (item.Kind != ItemKind.Words || AimWords.AreIn(item.Text))
                continue;

            var beside = index > 0 ? items[index - 1] : items[index + 1];
            if (!item.IsOnlyTime)
                beside.Note ??= item.Text;

            items.RemoveAt(index--);
        }
    }

    /// <summary>A wording of words alone is one text.</summary>
    private static void OneText(Glyphs text, List<Item> items)
    {
        var modality = items.Find(item => item.Modality is not null)?.Modality;
        var whole = new Item { Kind = ItemKind.Words, Text = text.Source.Trim(), Modality = modality, Start = items[0].Start, End = items[^1].End, IsOnlyTime = items.TrueForAll(item => item.IsOnlyTime) };
        items.Clear();
        items.Add(whole);
    }
}

/// <summary>Words that make a text an aim: 力争更好, 逐步提高, 持续改善.</summary>
internal static class AimWords
{
    private static readonly string[] Anywhere = ["力争", "争取", "力求", "更好", "更优", "更高", "更多", "更大", "更快", "逐步", "逐年", "持续", "进一步", "稳步", "不断", "只增不减", "只减不增", "稳定", "明显", "显著", "大幅", "基本形成", "超额", "如期", "全面", "优于", "好于"];

    private static readonly string[] AtEnd = ["下降", "提高", "提升", "改善", "减少", "增加", "优化", "好转", "向好", "缩小", "扩大", "降低", "上升", "回升", "回落", "稳定"];

    public static bool AreIn(string? text) =>
        text is not null && (Array.Exists(Anywhere, word => text.Contains(word, StringComparison.Ordinal)) || Array.Exists(AtEnd, word => text.EndsWith(word, StringComparison.Ordinal)));
}
