namespace Jingan.Planning.Wording;

/// <summary>A level that is not to get worse: 保持稳定, 与上年持平, 只增不减, 不低于上年.</summary>
internal static class MaintainPhrase
{
    private static readonly string[] Closings =
    [
        "保持总体稳定", "保持基本稳定", "保持稳定", "总体稳定", "基本稳定", "大体稳定", "保持不变", "维持不变", "基本持平", "总体持平", "保持持平", "持平", "只增不减", "只减不增", "只升不降",
        "只降不升", "不增加", "不减少", "不降低", "不下降", "不上升", "维持现有水平", "保持现有水平", "维持现状", "保持现状", "稳定", "不减", "不增", "不反弹", "不降", "不恶化", "不变差", "零增长", "保持优良", "保持优秀水平", "保持优秀", "保持良好", "保持良好水平", "进出",
    ];

    private static readonly string[] Bounds = ["不低于", "不高于", "不少于", "不超过", "不差于", "不劣于"];

    private static readonly string[] Pasts = [.. TimeReference.WordsOfPreviousYear, "现有", "现状", "基期", "目前", "当前", "上届", "历史同期"];

    public static bool Read(PhraseText words, Item item)
    {
        var folded = words.Folded;
        if (folded.StartsWith("保持水平", StringComparison.Ordinal) && folded.EndsWith('」') | folded.EndsWith('』'))
            return Formal(words, item);

        foreach (var bound in Bounds)
        {
            var index = folded.IndexOf(bound, StringComparison.Ordinal);
            if (index >= 0 && IsPast(words, index + bound.Length))
            {
                (item.Kind, item.Text, item.Reference) = (ItemKind.MaintainLevel, words.From(index), words.From(index + bound.Length).TrimEnd('的'));
                item.Comparator = bound is "不高于" or "不超过" ? Comparator.AtMost : Comparator.AtLeast;
                return true;
            }
        }

        foreach (var closing in Closings)
        {
            if (!folded.EndsWith(closing, StringComparison.Ordinal) || (closing == "稳定" && folded.Length != 2) || (closing == "进出" && !folded.Contains("保持", StringComparison.Ordinal)))
                continue;

            (item.Kind, item.Text, item.IsApproximate) = (ItemKind.MaintainLevel, words.From(folded.Length - closing.Length), words.IsSoftened);
            item.Reference = Reference(words, folded.Length - closing.Length);
            return true;
        }

        return false;
    }

    /// <summary>保持水平比上年不低「…」: the form of canonical wordings for words that would be read otherwise.</summary>
    private static bool Formal(PhraseText words, Item item)
    {
        var name = words.Piece[^1];
        if (name.Kind != LexemeKind.Name)
            return false;

        var at = name.Start - words.Piece[0].Start;
        var front = words.Folded.AsSpan(0, at);
        Comparator? comparator = front switch
        {
            [.., '不', '差'] => Comparator.Reach,
            [.., '不', '低'] => Comparator.AtLeast,
            [.., '更', '高'] => Comparator.GreaterThan,
            [.., '不', '高'] => Comparator.AtMost,
            [.., '更', '低'] => Comparator.LessThan,
            _ => null,
        };
        if (comparator is null)
            return false;

        var end = front.Length - 2;
        item.IsApproximate = front[..end].EndsWith("基本");
        end -= item.IsApproximate ? 2 : 0;
        (item.Kind, item.Comparator, item.Text) = (ItemKind.MaintainLevel, comparator.Value, Quoting.Unquoted(words.From(at)));
        item.Reference = front.IndexOf('比') is >= 0 and var than && than + 1 < end ? Quoting.Unquoted(words.Original(than + 1, end)) : null;
        return true;
    }

    private static bool IsPast(PhraseText words, int from)
    {
        var rest = words.Folded.AsSpan(from);
        foreach (var past in Pasts)
        {
            if (rest.StartsWith(past))
                return true;
        }

        var place = words.Piece[0].Start + from;
        return words.Piece.Exists(lexeme => lexeme.Kind == LexemeKind.Time && lexeme.Start == place);
    }

    private static string? Reference(PhraseText words, int end)
    {
        var with = words.Folded.AsSpan(0, end).LastIndexOfAny(['与', '同', '和', '较', '比']);
        if (with < 0 || with + 1 >= end)
            return null;

        var last = end;
        foreach (var adverb in new[] { "相比", "保持", "基本", "总体", "相" })
        {
            while (last - adverb.Length > with && words.Folded.AsSpan(0, last).EndsWith(adverb))
                last -= adverb.Length;
        }

        var reference = Quoting.Unquoted(words.Original(with + 1, last));
        return reference.Length > 0 ? reference : null;
    }
}
