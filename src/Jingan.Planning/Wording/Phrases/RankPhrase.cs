namespace Jingan.Planning.Wording;

/// <summary>Positions among peers: 保持中心城区首位, 升至全国第7位, 进入长三角城市前十, 保持全国前列.</summary>
internal static class RankPhrase
{
    private static readonly string[] Endings = ["", "行列", "之列", "水平", "位置", "的位置", "地位", "的地位", "位次", "方阵", "梯队", "城市", "城市行列", "区行列", "序列", "榜单", "榜", "县", "区", "市", "阵营", "大关", "名", "位", "水平的", "以上", "以内", "内"];

    private static readonly string[] Verbs =
    [
        "继续保持", "继续位居", "持续位居", "始终保持", "排名位居", "排名保持", "位次保持", "稳居", "位居", "位列", "居于", "居", "列", "排名", "处于", "进入", "跻身", "保持在", "保持", "名列", "排在",
        "走在", "蝉联", "荣登", "荣获", "达到", "位于", "争创", "勇立", "均", "继续", "持续", "实现", "总量", "排", "占", "排位", "为", "在", "挺进", "力争", "确保", "迈入", "迈进", "升至", "跃居", "升到", "上升至", "提升至", "跃升至", "前移至", "上升到", "提升到", "前进到", "迈向", "步入", "达",
    ];

    /// <summary>Whether a position ends its clause, or is followed only by words that close one.</summary>
    public static bool Closes(Glyphs text, List<Lexeme> clause, int index)
    {
        var end = index + 1;
        while (end < clause.Count && clause[end].Kind is LexemeKind.Text or LexemeKind.Name || (end < clause.Count && clause[end] is { Kind: LexemeKind.Word, Act: Act.Of or Act.OrMore or Act.OrLess or Act.Within }))
            end++;

        var behind = text.Between(clause[index].End, end > index + 1 ? clause[end - 1].End : clause[index].End).ToString();
        if (end < clause.Count && clause[end].Kind is not (LexemeKind.Separator or LexemeKind.Aside or LexemeKind.Mark or LexemeKind.Break) && clause[end] is not { Kind: LexemeKind.Word, Act: Act.And or Act.Or or Act.OrSo })
            return false;

        if (Array.IndexOf(Endings, behind) < 0)
            return false;

        return clause[index].Rank!.Best is not null || clause[index].Rank!.Share is not null || HasPeersOrVerb(text.Between(clause[0].Start, clause[index].Start));
    }

    /// <summary>超过第5位, 低于50强, 第7=: a bound or a sign beside a position, of which nobody knows what it asks; null where there is none.</summary>
    public static Reason? Misplaced(Glyphs text, List<Lexeme> clause)
    {
        for (var index = 0; index < clause.Count; index++)
        {
            if (clause[index].Kind != LexemeKind.Rank)
                continue;

            if (index + 1 < clause.Count && clause[index + 1] is { Kind: LexemeKind.Word, Act: Act.Level or Act.AtLeast or Act.Above or Act.AtMost or Act.Below } sign && !Script.IsIdeograph(text[sign.Start]) && text[sign.Start] != ':')
                return Reason.Touching(text.Original(clause[index].Start, sign.End));

            // 第3名77家: a position and a count that run together; 500强企业 and 百强20家 name those counted.
            if (index + 1 < clause.Count && clause[index + 1] is { Kind: LexemeKind.Quantity } run && run.Start == clause[index].End && text[clause[index].Start] is '第' or '前' && text[run.Start - 1] is not ('强' or '甲') && clause[index].Rank!.Worst is not null)
                return Reason.RunTogether(text.Original(clause[index].Start, run.End));

            // 居第11以下位
            if (index + 1 < clause.Count && clause[index + 1] is { Kind: LexemeKind.Word, Act: Act.OrMore or Act.OrLess or Act.OrSo or Act.Within } behind && !Closes(text, clause, index))
                return Reason.Touching(text.Original(clause[index].Start, behind.End));

            var before = index - 1;
            while (before >= 0 && clause[before].IsNoun)
                before--;

            if (before >= 0 && Closes(text, clause, index) && clause[before] is { Kind: LexemeKind.Word, Act: Act.Above or Act.AtMost or Act.Below } bound)
                return Reason.Left(text.Original(bound.Start, clause[index].End));
        }

        return null;
    }

    /// <summary>A position beside other numbers of its clause.</summary>
    public static void Read(Glyphs text, List<Lexeme> clause, int from, int index, Item item)
    {
        var end = index + 1;
        while (end < clause.Count && clause[end].IsNoun)
            end++;

        var part = clause.GetRange(from, end - from);
        Fill(new PhraseText(text, part), clause[index], item);
        foreach (var lexeme in part)
        {
            if (lexeme.Is(Act.Stretch) || lexeme.Is(Act.Commitment))
                (item.Modality, lexeme.Role) = (lexeme.Is(Act.Stretch) ? Modality.Stretch : Modality.Commitment, SpanRole.Modality);

            lexeme.Role ??= lexeme.Kind == LexemeKind.Time ? SpanRole.Period : lexeme == clause[index] ? SpanRole.Rank : SpanRole.Scope;
        }

        item.End = part[^1].End;
    }

    public static bool Read(PhraseText words, Item item)
    {
        for (var index = words.Piece.Count - 1; index >= 0; index--)
        {
            if (index == words.Piece.Count - 2 && words.Piece[index] is { Kind: LexemeKind.Rank, Role: null } quoted && IsQuoted(words, index + 1))
            {
                Fill(words, quoted, item);
                item.Text = Quoting.Unquoted(words.Original(words.Piece[index + 1].Start - words.Piece[0].Start, words.Folded.Length));
                return true;
            }

            if (words.Piece[index] is { Kind: LexemeKind.Rank, Role: null } mark && words.Piece.GetRange(index + 1, words.Piece.Count - index - 1).TrueForAll(lexeme => lexeme.Kind is LexemeKind.Text or LexemeKind.Aside or LexemeKind.Mark))
            {
                var behind = words.Folded[Math.Min(words.Folded.Length, mark.End - words.Piece[0].Start)..];
                if (Array.IndexOf(Endings, behind) < 0 || (mark.Rank!.Best is null && mark.Rank.Share is null && !HasPeersOrVerb(words.Folded.AsSpan(0, mark.Start - words.Piece[0].Start))))
                    return false;

                Fill(words, mark, item);
                return true;
            }
        }

        return false;
    }

    private static void Fill(PhraseText words, Lexeme mark, Item item)
    {
        var at = mark.Start - words.Piece[0].Start;
        var peers = words.Folded.AsSpan(0, at).TrimEnd('的');
        var begin = 0;
        foreach (var verb in Verbs)
        {
            var found = peers.LastIndexOf(verb);
            if (found >= 0 && found + verb.Length > begin)
                begin = found + verb.Length;
        }

        // 在16个区中列第3位: the peers stand before the verb.
        if (begin >= peers.Length && peers.LastIndexOf("中") is > 0 and var among && peers[..among].LastIndexOf('在') is >= 0 and var within)
        {
            begin = within + 1;
            peers = peers[..among];
        }

        if (peers[begin..].StartsWith("连续") && peers[begin..].IndexOfAny("年次届月季") is > 0 and var run)
            begin += run + 1;

        item.Kind = ItemKind.Rank;
        // 不低于全省第10位: that or better.
        var isFloor = words.Piece.Exists(lexeme => lexeme.Is(Act.AtLeast) && lexeme.End <= mark.Start);
        item.Rank = isFloor && mark.Rank is { Best: not null } ? mark.Rank with { Best = 1 } : mark.Rank;
        item.Peers = begin < peers.Length ? Quoting.Unquoted(words.Original(begin, peers.Length)) : null;
        item.Text = words.Original(at, mark.End - words.Piece[0].Start);
        item.Subject ??= null;
    }

    private static bool IsQuoted(PhraseText words, int index) => words.Piece[index].Kind == LexemeKind.Name && words.Folded[words.Piece[index].Start - words.Piece[0].Start] is '「' or '『';

    private static bool HasPeersOrVerb(ReadOnlySpan<char> before)
    {
        foreach (var verb in Verbs)
        {
            if (before.IndexOf(verb) >= 0)
                return true;
        }

        return before is [.., '国' or '市' or '省' or '区' or '内' or '界' or '角'];
    }
}
