namespace Jingan.Planning.Wording;

/// <summary>Reads a piece of a clause that states no number: a position, an assignment, a pace, a level to keep, a benchmark, a whole, or words.</summary>
internal sealed class PieceReader(Glyphs text, List<Lexeme> piece, bool isAim)
{
    /// <summary>Whether the piece states something of a kind of its own.</summary>
    public bool HasKind() => Read(piece, assign: false) is { Kind: not ItemKind.Words };

    /// <summary>Whether the piece states an aim, in words or of a kind of its own.</summary>
    public bool IsAim()
    {
        if (piece.Exists(lexeme => lexeme.Kind == LexemeKind.Quantity && lexeme.Role is null))
            return false;

        return HasKind() || AimWords.AreIn(text.Original(piece[0].Start, piece[^1].End));
    }

    /// <summary>Adds what the piece states: several statements where each side of a 、 or 且 has a kind of its own.</summary>
    public Reason? ReadAll(List<Item> items)
    {
        if (piece.Count == 0)
            return null;

        var start = 0;
        for (var index = 1; index < piece.Count; index++)
        {
            if (!IsSplit(index) || index == start)
                continue;

            var (left, right) = (piece.GetRange(start, index - start), piece.GetRange(index + 1, piece.Count - index - 1));
            if (right.Count == 0 || !States(left) || !States(FirstOf(right)))
                continue;

            if (Add(left, items) is { } problem)
                return problem;

            piece[index].Role = SpanRole.Connective;
            start = index + 1;
        }

        return Add(start == 0 ? piece : piece.GetRange(start, piece.Count - start), items);
    }

    private bool IsSplit(int index) => piece[index].Kind == LexemeKind.Separator || piece[index] is { Kind: LexemeKind.Word, Act: Act.And or Act.Or };

    private List<Lexeme> FirstOf(List<Lexeme> right)
    {
        for (var index = 1; index < right.Count; index++)
        {
            if ((right[index].Kind == LexemeKind.Separator || right[index] is { Kind: LexemeKind.Word, Act: Act.And or Act.Or }) && States(right.GetRange(0, index)))
                return right.GetRange(0, index);
        }

        return right;
    }

    private bool States(List<Lexeme> part) => Read(part, assign: false) is { Kind: not ItemKind.Words } || AimWords.AreIn(text.Original(part[0].Start, part[^1].End));

    private Reason? Add(List<Lexeme> part, List<Item> items)
    {
        if (part.TrueForAll(lexeme => lexeme.Kind is LexemeKind.Time or LexemeKind.Mark or LexemeKind.Separator || lexeme.Is(Act.Estimate)) && items.Count > 0)
        {
            foreach (var lexeme in part)
                lexeme.Role ??= lexeme.Kind == LexemeKind.Time ? SpanRole.Period : SpanRole.Punctuation;

            return null;
        }

        // …、力争更好（其中站点77个）: a number in brackets is a statement of its own.
        var aside = part.Count > 1 && part[^1] is { Kind: LexemeKind.Aside, Role: null } last ? last : null;
        if (aside is not null)
            part = part.GetRange(0, part.Count - 1);

        var item = Read(part, assign: true);
        item.IsOnlyTime = part.TrueForAll(lexeme => lexeme.Kind is LexemeKind.Time or LexemeKind.Mark);
        if (item.Kind == ItemKind.Words && BoundOnly(part) is { } alone)
            return alone;

        foreach (var lexeme in part)
        {
            if (lexeme is { Kind: LexemeKind.Quantity, Role: null })
                return Reason.Left(text.Original(lexeme.Start, lexeme.End));

            lexeme.Role ??= RoleOf(lexeme, item);
        }

        items.Add(item);
        if (aside is null)
            return null;

        aside.Role = SpanRole.Subject;
        return Asides.Read(text, aside, isAim, items);
    }

    /// <summary>控制在以内 and 左右 have lost their number.</summary>
    private Reason? BoundOnly(List<Lexeme> part)
    {
        var isBound = part.Exists(lexeme => lexeme.Kind == LexemeKind.Word && Conservation.CarriesQuantity(lexeme.Act));
        var isAll = part.TrueForAll(lexeme => lexeme.Kind == LexemeKind.Word && (Conservation.CarriesQuantity(lexeme.Act) || lexeme.Act is Act.Level or Act.Manner or Act.Stretch));
        if (isBound && isAll)
            return Reason.BoundAlone(text.Original(part[0].Start, part[^1].End));

        for (var index = 0; index < part.Count; index++)
        {
            var lexeme = part[index];
            var isSign = lexeme.Kind == LexemeKind.Word && text[lexeme.Start] is '<' or '>' or '≥' or '≤' or '=' or '≈' or '≠' or '≮' or '≯';
            if (isSign)
                return Reason.BoundAlone(text.Original(lexeme.Start, lexeme.End));

            // 控制在以内, 左右: a bound at the end that no noun goes before.
            var isClosing = index == part.Count - 1 || (index == part.Count - 2 && part[^1].Kind == LexemeKind.Aside);
            if (isClosing && lexeme is { Kind: LexemeKind.Word, Act: Act.OrMore or Act.OrLess } && !Conservation.IsClass(text, part, index))
                return Reason.BoundAlone(text.Original(index > 0 ? part[index - 1].Start : lexeme.Start, lexeme.End));

            if (index == part.Count - 1 && lexeme is { Kind: LexemeKind.Word, Act: Act.OrSo or Act.Cap })
                return Reason.BoundAlone(text.Original(lexeme.Start, lexeme.End));
        }

        return null;
    }

    private static SpanRole RoleOf(Lexeme lexeme, Item item) => lexeme switch
    {
        { Kind: LexemeKind.Time } => SpanRole.Period,
        { Kind: LexemeKind.Frequency } => SpanRole.Frequency,
        { Kind: LexemeKind.Mark } => SpanRole.Footnote,
        { Kind: LexemeKind.Aside } => SpanRole.Note,
        { Kind: LexemeKind.Word, Act: Act.Stretch or Act.Commitment } => SpanRole.Modality,
        { Kind: LexemeKind.Word, Act: Act.Estimate } => SpanRole.Estimate,
        _ => item.Kind switch
        {
            ItemKind.Rank => SpanRole.Rank,
            ItemKind.Whole => SpanRole.Whole,
            ItemKind.Relative or ItemKind.KeepPace or ItemKind.MaintainLevel or ItemKind.Delegated => SpanRole.Benchmark,
            _ => SpanRole.Words,
        },
    };

    private Item Read(List<Lexeme> part, bool assign)
    {
        var item = new Item { Start = part[0].Start, End = part[^1].End };
        part = Stripped(part, item);
        foreach (var lexeme in part)
        {
            if (lexeme.Is(Act.Stretch))
                item.Modality ??= Modality.Stretch;
            else if (lexeme.Is(Act.Commitment))
                item.Modality ??= Modality.Commitment;
            else if (lexeme.Kind == LexemeKind.Frequency)
                item.Pace ??= lexeme.Pace;
            else if (assign && lexeme is { Kind: LexemeKind.Aside } aside && part.Count > 1 && part[^1] == lexeme)
                item.Note ??= Asides.NoteOf(text, aside);
        }

        var words = new PhraseText(text, part);
        if (!IsDenied(part) && (RankPhrase.Read(words, item) || DelegatedPhrase.Read(words, item) || PacePhrase.Read(words, item) || MaintainPhrase.Read(words, item) || RelativePhrase.Read(words, item) || WholePhrase.Read(words, item)))
            return item;

        item.Kind = ItemKind.Words;
        if (part[0].Kind == LexemeKind.Name && IsQuoted(part[0]) && (part.Count == 1 || (part.Count == 2 && part[1].Kind == LexemeKind.Aside)))
        {
            item.Text = Quoting.Unquoted(text.Original(part[0].Start, part[0].End));
            return item;
        }

        item.Note = null;
        item.Text = text.Original(item.Subject is null ? item.Start : part[0].Start, item.End);
        return item;
    }

    /// <summary>未完成市下达目标, 尚未全覆盖: what is denied is kept as words.</summary>
    private bool IsDenied(List<Lexeme> part) =>
        part.Exists(lexeme => lexeme.Is(Act.Not) && text.Between(lexeme.Start, lexeme.End) is "未" or "尚未" or "没有" or "没" or "未能" or "并非" or "不是" or "无法" or "不能" or "不再")
        || (part[0].Kind == LexemeKind.Text && text[part[0].Start] == '未' && text.From(part[0].Start) is ['未', '完' or '全' or '实' or '达', ..]);

    private bool IsQuoted(Lexeme name) => text[name.Start] is '「' or '『';

    /// <summary>The piece without what canonical wordings put before a statement: 分别：, 或, 其中, 力争 before 「…」, and 「subject」：.</summary>
    private List<Lexeme> Stripped(List<Lexeme> part, Item item)
    {
        var at = 0;
        while (at + 1 < part.Count && part[at] is { Kind: LexemeKind.Word, Act: Act.Respectively or Act.Or or Act.OfWhich or Act.Manner or Act.Stretch or Act.Commitment } word && (word.Act != Act.Manner || text[word.Start] == ':'))
        {
            item.IsRespectively |= word.Act == Act.Respectively;
            item.IsOr |= word.Act == Act.Or;
            item.IsOfWhich |= word.Act == Act.OfWhich;
            if (word.Act is Act.Stretch or Act.Commitment && !(part[at + 1].Kind == LexemeKind.Name && IsQuoted(part[at + 1])))
                break;

            if (word.Act is Act.Stretch or Act.Commitment)
                item.Modality = word.Act == Act.Stretch ? Modality.Stretch : Modality.Commitment;

            at++;
        }

        if (at + 2 < part.Count && part[at].Kind == LexemeKind.Name && IsQuoted(part[at]) && part[at + 1].Kind == LexemeKind.Word && text[part[at + 1].Start] == ':')
        {
            item.Subject = Quoting.Unquoted(text.Original(part[at].Start, part[at].End));
            return Stripped(part.GetRange(at + 2, part.Count - at - 2), item);
        }

        return at == 0 ? part : part.GetRange(at, part.Count - at);
    }
}
