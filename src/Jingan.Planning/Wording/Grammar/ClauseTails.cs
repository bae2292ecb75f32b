namespace Jingan.Planning.Wording;

/// <content>Where the words of one number end and those of the next begin, and what is counted.</content>
internal partial struct ClauseReader
{
    /// <summary>Where the words of the next number begin: behind the noun that this one counts.</summary>
    private int NextFrom(int index, int next)
    {
        var (item, behind) = (last!, roles.Behind(index));
        if (next < 0)
            return TailEnd(behind, item);

        var (firstMark, lastMark) = (-1, -1);
        for (var at = behind; at < next; at++)
        {
            if (!IsSeparator(clause[at]))
                continue;

            firstMark = firstMark < 0 ? at : firstMark;
            lastMark = at;
        }

        if (firstMark < 0)
        {
            var end = behind;
            while (end < next && (clause[end].IsNoun || clause[end].Kind == LexemeKind.Aside || clause[end] is { Kind: LexemeKind.Word, Act: Act.Of }))
                end++;

            return Counted(behind, end, item);
        }

        // Between two numbers the names behind the first mark lead to the second number, unless that one stands at once behind the last mark.
        var mark = lastMark + 1 == next ? lastMark : firstMark;
        var from = Counted(behind, mark, item);
        for (var at = from; at <= mark; at++)
        {
            if (at == mark || !Conservation.CarriesQuantity(clause[at].Act))
                clause[at].Role ??= SpanRole.Connective;
        }

        item.IsOr |= text[clause[mark].Start] == '或';
        return mark + 1;
    }

    private static bool IsSeparator(Lexeme lexeme) => lexeme.Kind == LexemeKind.Separator || lexeme is { Kind: LexemeKind.Word, Act: Act.And or Act.Or } || lexeme is { Kind: LexemeKind.Word, Act: Act.OfWhich };

    /// <summary>The noun that is counted, with a bound behind it: 20家企业以上.</summary>
    private int Counted(int from, int to, Item item)
    {
        for (var at = from; at < to; at++)
        {
            var lexeme = clause[at];
            if (lexeme is { Kind: LexemeKind.Word, Act: Act.OrMore or Act.OrLess or Act.OrSo, Role: null } && at > from && !FrontReader.IsClass(text.Between(clause[at - 1].Start, clause[at - 1].End)) && (at + 1 == to || clause[at + 1].Kind is LexemeKind.Mark or LexemeKind.Aside || (item.Unit is null && at == from + 1 && clause[from].IsNoun && clause[from].End - clause[from].Start <= 2)))
            {
                Bounds.TakeBehind(item, lexeme);
                continue;
            }

            // 5%的增长, 1.01%的正增长: the direction behind the number.
            if (lexeme.Is(Act.Of) && at + 1 < clause.Count && (at + 2 == clause.Count || IsSeparator(clause[at + 2])) && DirectionOf(clause[at + 1]) is { } direction && item.Direction is null && item.Kind == ItemKind.Number)
            {
                (item.Direction, lexeme.Role, clause[at + 1].Role) = (direction, SpanRole.Subject, SpanRole.Direction);
                at++;
                continue;
            }

            // 实现8%增长
            if (at == from && at + 1 == to && Script.IsIdeograph(text[lexeme.Start]) && lexeme.Is(Act.Rise) | lexeme.Is(Act.Fall) && item is { Direction: null, Kind: ItemKind.Number, Quantity.IsPercentOrPoints: true })
            {
                (item.Direction, lexeme.Role) = (DirectionOf(lexeme), SpanRole.Direction);
                continue;
            }

            // 以8%的速度增长
            if (lexeme.Is(Act.Of) && at + 2 < clause.Count && clause[at + 1].Kind == LexemeKind.Text && text.Between(clause[at + 1].Start, clause[at + 1].End) is "速度" or "速率" or "幅度" or "比例" && DirectionOf(clause[at + 2]) is { } way && item.Direction is null && item.Kind == ItemKind.Number)
            {
                (item.Direction, lexeme.Role, clause[at + 1].Role, clause[at + 2].Role) = (way, SpanRole.Subject, SpanRole.Subject, SpanRole.Direction);
                at += 2;
                continue;
            }

            if (lexeme.Kind == LexemeKind.Quantity && lexeme.Role is null)
                return at;

            if (lexeme.Kind == LexemeKind.Word && lexeme.Role is null && Conservation.CarriesQuantity(lexeme.Act) && lexeme.Act is not (Act.OrMore or Act.OrLess or Act.OrSo or Act.Within))
                return at;

            if (lexeme.Kind == LexemeKind.Aside && lexeme.Role == SpanRole.Note)
                item.Note ??= Asides.NoteOf(text, lexeme);

            item.HasNounBehind |= lexeme.IsNoun;
            lexeme.Role ??= lexeme.Kind == LexemeKind.Name ? SpanRole.Name : SpanRole.Subject;
        }

        CountByNoun(from, to, item);
        NameCounted(from, to, item);

        return to;
    }

    /// <summary>6艾焦: a short noun at once behind a number without a unit is what it counts.</summary>
    private void CountByNoun(int from, int to, Item item)
    {
        const int Longest = 6;
        var isAtOnce = from < to && clause[from].Kind == LexemeKind.Text && item.Quantity is not null && item.Unit is null or { IsBareScale: true } && clause[from].Start == item.End && clause[from].End - clause[from].Start <= Longest;
        if (!isAtOnce || item.Quantity!.Form is NumeralForm.Chinese or NumeralForm.OneDigit && item.Unit is null || item.Quantity.Others.Count > 0)
            return;

        var noun = text.Original(clause[from].Start, clause[from].End);
        if (Levels.StartWith(text, clause[from].Start))
            return;

        var counted = noun[^1] is '人' or '员' or '民' or '儿' or '生' or '师' or '童' ? "人" : noun;
        if (Unit.TryParse(item.Unit?.Symbol + counted, out var unit))
            item.Unit = unit;
    }

    /// <summary>What is counted names the statement, where nothing before the number does.</summary>
    private void NameCounted(int from, int to, Item item)
    {
        var (first, last) = (from, to - 1);
        while (first <= last && !clause[first].IsNoun && !clause[first].Is(Act.Work))
            first++;

        while (last >= first && !clause[last].IsNoun && !clause[last].Is(Act.Work))
            last--;

        if (item.Subject is null && first <= last && item.HasNounBehind && !(first == last && Levels.StartWith(text, clause[first].Start) && clause[first].End - clause[first].Start <= 3))
            item.Subject = Quoting.Unquoted(text.Original(clause[first].Start, clause[last].End));
    }

    private static ChangeDirection? DirectionOf(Lexeme lexeme) => lexeme switch
    {
        { Kind: LexemeKind.Word, Act: Act.Rise or Act.RiseNoun } => ChangeDirection.Increase,
        { Kind: LexemeKind.Word, Act: Act.Fall or Act.FallNoun } => ChangeDirection.Decrease,
        { Quantity.Itself: ItselfKind.Positive } => ChangeDirection.Increase,
        { Quantity.Itself: ItselfKind.Negative } => ChangeDirection.Decrease,
        _ => null,
    };

    /// <summary>Where the words that belong to the last number end: at a mark behind which an aim of its own begins, or at the end.</summary>
    private int TailEnd(int behind, Item item)
    {
        for (var at = behind; at < clause.Count; at++)
        {
            if (IsSeparator(clause[at]) && at + 1 < clause.Count && new PieceReader(text, clause.GetRange(at + 1, clause.Count - at - 1), isAim).IsAim())
            {
                var end = Counted(behind, at, item);
                if (end < at)
                    return end;

                clause[at].Role = SpanRole.Connective;
                return at + 1;
            }
        }

        return Counted(behind, clause.Count, item);
    }

    /// <summary>What stands behind the last number and is no noun of it: a statement in words, or a remark.</summary>
    private Reason? Rest(int from, List<Item> items)
    {
        var rest = clause.GetRange(from, clause.Count - from);
        return new PieceReader(text, rest, isAim).ReadAll(items);
    }
}
