namespace Jingan.Planning.Wording;

/// <summary>Reads one clause: finds its numbers and positions, divides it among them, and reads what stands around each.</summary>
internal struct ClauseReader(Glyphs text, List<Lexeme> clause, bool isAim)
{
    private readonly Roles roles = new(text, clause);

    /// <summary>The last item that stands in the clause itself, and not in its brackets.</summary>
    private Item? last = null;

    /// <summary>Reads the clause; items are added in order. The reason where it cannot be read.</summary>
    public Reason? Read(List<Item> items)
    {
        if (RankPhrase.Misplaced(text, clause) is { } misplaced)
            return misplaced;

        Asides.Classify(text, clause);
        roles.Assign();
        const int Few = 64;
        var anchors = Anchors(clause.Count <= Few ? stackalloc int[Few] : new int[clause.Count]);
        if (anchors.Length == 0)
            return new PieceReader(text, clause, isAim).ReadAll(items);

        return ReadAround(anchors, items);
    }

    /// <summary>The places of the numbers and positions that the clause states.</summary>
    private readonly ReadOnlySpan<int> Anchors(Span<int> places)
    {
        var count = 0;
        for (var index = 0; index < clause.Count; index++)
        {
            if ((Roles.IsValue(clause[index]) && !(index > 1 && clause[index].Quantity!.Itself is ItselfKind.Positive or ItselfKind.Negative && clause[index - 1].Is(Act.Of) && clause[index - 2].Kind == LexemeKind.Quantity)) || (clause[index].Kind == LexemeKind.Rank && clause[index].Role is null && RankPhrase.Closes(text, clause, index)))
                places[count++] = index;
        }

        return places[..count];
    }

    private Reason? ReadAround(ReadOnlySpan<int> anchors, List<Item> items)
    {
        var first = items.Count;
        var from = 0;
        for (var place = 0; place < anchors.Length; place++)
        {
            var index = anchors[place];
            if (place + 1 < anchors.Length && TwoBounds(index, anchors[place + 1]) is { } joined)
            {
                if (ReadItem(from, index, joined.Close, items, anchors[place + 1]) is { } unread)
                    return unread;

                place++;
                from = joined.Close;
                index = anchors[place];
                from = NextFrom(index, place + 1 < anchors.Length ? anchors[place + 1] : -1);
                continue;
            }

            if (from == 0 && LeadingWords(index) is > 0 and var lead)
            {
                if (new PieceReader(text, clause.GetRange(0, lead), isAim).ReadAll(items) is { } leading)
                    return leading;

                from = lead + 1;
                clause[lead].Role ??= SpanRole.Connective;
                first = items.Count;
            }

            var next = place + 1 < anchors.Length ? anchors[place + 1] : -1;
            if (ReadItem(from, index, next, items, -1) is { } problem)
                return problem;

            from = NextFrom(index, next);
        }

        new Spread(items, first).Apply();
        if (new Trailing(text, clause).Take(last!) is { } left)
            return left;

        return from < clause.Count ? Rest(from, items) : null;
    }

    /// <summary>A statement in words before 、 or 且 that has a kind of its own: 与全市同步且增长5%.</summary>
    private int LeadingWords(int anchor)
    {
        for (var index = anchor - 1; index > 0; index--)
        {
            if (clause[index].Kind == LexemeKind.Separator || clause[index] is { Kind: LexemeKind.Word, Act: Act.And })
            {
                var piece = new PieceReader(text, clause.GetRange(0, index), isAim);
                if ((HasVerb(index + 1, anchor) && piece.HasKind()) || (index + 1 < anchor && text[clause[index].Start - 1] is '盖' or '零' && piece.HasKind()))
                    return index;
            }
        }

        return 0;
    }

    private bool HasVerb(int from, int to)
    {
        for (var index = from; index < to; index++)
        {
            if (clause[index].Kind == LexemeKind.Word && clause[index].Act is not (Act.And or Act.Or or Act.Of or Act.Manner or Act.Each))
                return true;
        }

        return false;
    }

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
            clause[at].Role ??= SpanRole.Connective;

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
            if (lexeme is { Kind: LexemeKind.Word, Act: Act.OrMore or Act.OrLess or Act.OrSo, Role: null } && at > from && (at + 1 == to || clause[at + 1].Kind is LexemeKind.Mark or LexemeKind.Aside || (item.Unit is null && at == from + 1 && clause[from].IsNoun && clause[from].End - clause[from].Start <= 2)))
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

    /// <summary>N以上M以下, 不低于N不高于M, N≤X＜M: two bounds of one number.</summary>
    private (int Close, bool IsPair)? TwoBounds(int index, int next)
    {
        if (clause[index].Kind != LexemeKind.Quantity || clause[next].Kind != LexemeKind.Quantity)
            return null;

        var (one, other) = (clause[index].Quantity!, clause[next].Quantity!);
        if (one.IsRange || other.IsRange || one.Itself is not null || other.Itself is not null || (one.Unit is not null && other.Unit is not null && !one.Unit.ConvertsTo(other.Unit)) || (other.Unit is null && one.Unit is not null && !one.Unit.IsPercent))
            return null;

        var isRising = BoundOf(index, isLower: true) is not null && BoundOf(next, isLower: false) is not null;
        var isFalling = BoundOf(index, isLower: false) is not null && BoundOf(next, isLower: true) is not null && roles.Behind(index) + 1 == next && !clause[roles.Behind(index)].Is(Act.Or);
        if (!isRising && !isFalling)
            return null;

        for (var at = roles.Behind(index); at < next; at++)
        {
            var passes = clause[at].Kind is LexemeKind.Separator or LexemeKind.Mark || clause[at] is { Kind: LexemeKind.Word, Act: Act.And or Act.AtMost or Act.Below or Act.Each or Act.Manner } || (isFalling && clause[at] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above })
                || (clause[at].IsNoun && clause[at].End - clause[at].Start <= 2 && text[clause[index].End] is '<' or '≤' or '＜');
            if (!passes)
                return null;
        }

        return (roles.Behind(next), true);
    }

    private BoundSide? BoundOf(int index, bool isLower)
    {
        var before = index > 0 && clause[index - 1].Kind == LexemeKind.Word ? clause[index - 1].Act : Act.None;
        var behind = index + 1 < clause.Count && clause[index + 1].Kind == LexemeKind.Word ? clause[index + 1].Act : Act.None;
        if (isLower)
        {
            if (behind is Act.AtMost or Act.Below && text[clause[index + 1].Start] is '<' or '≤' && index + 2 < clause.Count && clause[index + 2].IsNoun)
                return behind == Act.AtMost ? BoundSide.AtLeast : BoundSide.Above;

            return behind is Act.OrMore || before == Act.AtLeast ? BoundSide.AtLeast : behind == Act.Beyond || before == Act.Above ? BoundSide.Above : null;
        }

        return behind is Act.OrLess or Act.Within || before == Act.AtMost ? BoundSide.AtMost : before == Act.Below ? BoundSide.Below : null;
    }

    private Reason? ReadItem(int from, int index, int close, List<Item> items, int second)
    {
        var anchor = clause[index];
        var item = new Item { Start = clause[Math.Min(from, index)].Start, StartsClause = from == 0 };
        if (anchor.Kind == LexemeKind.Rank)
        {
            RankPhrase.Read(text, clause, from, index, item);
            for (var at = index + 1; at < clause.Count && item.Note is null; at++)
                item.Note = clause[at] is { Kind: LexemeKind.Aside, Role: SpanRole.Note } ? Asides.NoteOf(text, clause[at]) : null;

            Add(item, items);
            return null;
        }

        if (new FrontReader(text, clause, item, isAim).Read(from, index) is { } problem)
            return problem;

        item.Quantity = anchor.Quantity;
        item.Unit = anchor.Quantity!.Unit;
        anchor.Role = SpanRole.Number;
        item.End = anchor.End;
        if (second >= 0)
            return ReadPair(item, index, second, items);

        for (var at = index + 1; at < roles.Behind(index); at++)
        {
            if (TakeBehind(item, clause[at], at) is { } mixed)
                return mixed;
        }

        // 30分钟可达: within that time.
        if (!item.HasOwnBound && item.Unit is { } time && time.Measures("duration") && roles.Behind(index) == index + 1 && index + 1 < clause.Count && clause[index + 1].Start == anchor.End && Reaches(text.From(anchor.End)))
            item.Behind = BoundSide.AtMost;

        if (RateBehind(item, index) is { } unknownRate)
            return unknownRate;

        if (TouchingBehind(item, index) is { } touching)
            return touching;

        if (item.Quantity!.Others.Count > 0 && Fractions.Share(text, clause, from, index) is { } share)
            (item.Quantity, item.Unit) = (share, Unit.Percent);

        Add(item, items);
        foreach (var other in item.Quantity.Others)
            Add(Fractions.Sibling(item, other), items);

        return AsideItems(index, items);
    }

    private void Add(Item item, List<Item> items)
    {
        last = item;
        items.Add(item);
    }

    private static bool Reaches(ReadOnlySpan<char> rest) =>
        rest.StartsWith("可达") || rest.StartsWith("到达") || rest.StartsWith("直达") || rest.StartsWith("可及") || rest.StartsWith("到场") || rest.StartsWith("抵达");

    private Reason? ReadPair(Item item, int index, int second, List<Item> items)
    {
        var isRising = BoundOf(index, isLower: true) is not null && BoundOf(second, isLower: false) is not null;
        var (lower, upper) = isRising ? (index, second) : (second, index);
        var (low, high) = (BoundOf(lower, isLower: true)!.Value, BoundOf(upper, isLower: false)!.Value);
        var (one, other) = (clause[lower].Quantity!, clause[upper].Quantity!);
        if (one.IsMore || other.IsMore)
            return Reason.Range(text.Original(clause[index].Start, clause[second].End));

        var from = one.Low;
        if (one.Unit is { } a && other.Unit is { } b && a != b)
            from = a.Convert(from, b);

        for (var at = Math.Max(0, index - 1); at < roles.Behind(second); at++)
            clause[at].Role = clause[at].Kind == LexemeKind.Quantity ? SpanRole.Number : clause[at].Role ?? (clause[at].IsNoun ? SpanRole.Subject : clause[at].Kind == LexemeKind.Separator ? SpanRole.Connective : SpanRole.Bound);

        if (from > other.High || (from == other.High && (low == BoundSide.Above || high == BoundSide.Below)))
            return Reason.Range(text.Original(clause[index].Start, clause[second].End));

        (item.Low, item.High, item.LowIn, item.HighIn) = (from, other.High, low == BoundSide.AtLeast, high == BoundSide.AtMost);
        (item.Unit, item.Front, item.Behind, item.IsCapped, item.End) = (other.Unit ?? one.Unit, null, null, false, clause[second].End);
        item.IsBand = true;
        Add(item, items);
        for (var at = index + 1; at < roles.Behind(second); at++)
        {
            if (clause[at].Kind == LexemeKind.Aside)
                (clause[at].Role, item.Note) = (SpanRole.Note, item.Note ?? Asides.NoteOf(text, clause[at]));
        }

        return null;
    }

    private Reason? TakeBehind(Item item, Lexeme lexeme, int at)
    {
        if (lexeme.Kind == LexemeKind.UnitTail)
        {
            if (item.Unit is null || lexeme.Unit is null)
                return Reason.Left(text.Original(lexeme.Start, lexeme.End));

            item.Unit = item.Unit.Per(lexeme.Unit);
            lexeme.Role = SpanRole.Unit;
        }
        else if (lexeme.Kind == LexemeKind.Aside)
        {
            if (Asides.GlossOf(text, lexeme, item.Unit) is { } unit)
                (item.Unit, lexeme.Role) = (unit, SpanRole.Note);
            else if (!Asides.Limits(text, lexeme, item))
                item.Note ??= Asides.NoteOf(text, lexeme);
        }
        else if (lexeme.Kind == LexemeKind.Word)
        {
            // 以上 between two nouns is a class: 市级以上课题.
            if (lexeme.Act is Act.OrMore or Act.OrLess && item.Behind is not null)
                return Reason.Contradiction(text.Original(item.Start, lexeme.End));

            Bounds.TakeBehind(item, lexeme);
        }

        item.End = lexeme.End;
        return null;
    }

    /// <summary>4批次/千人, 5件/窗口: a denominator that is no unit of the list is part of the unit, or nothing is read.</summary>
    private Reason? RateBehind(Item item, int index)
    {
        const int Longest = 8;
        if (index + 1 >= clause.Count || clause[index + 1] is not { Kind: LexemeKind.Text, Role: null } next || next.Start != clause[index].End)
            return null;

        var words = text.Between(next.Start, next.End);
        var slash = words.IndexOf('/');
        if (slash < 0 || (slash > 0 && slash + 1 + UnitsInText.LengthAt(text, next.Start + slash + 1) != words.Length))
            return null;

        if (words.Length > Longest || !char.IsLetter(words[Math.Min(slash + 1, words.Length - 1)]) || words[Math.Min(slash + 1, words.Length - 1)] is '数' or '几' or '半' or '余' || slash == words.Length - 1 || !Unit.TryParse(item.Unit?.Symbol + words.ToString(), out var unit))
            return Reason.Touching(text.Original(clause[index].Start, next.End));

        (item.Unit, item.End, next.Role) = (unit, next.End, SpanRole.Unit);
        return null;
    }

    /// <summary>2左右个百分点, 5个千万: what goes on behind a number that has ended.</summary>
    private Reason? TouchingBehind(Item item, int index)
    {
        var (anchor, behind) = (clause[index], roles.Behind(index));
        if (behind >= clause.Count)
            return null;

        var next = clause[behind];
        if (next.Kind == LexemeKind.Quantity && next.Role is null && clause[behind - 1].Kind is LexemeKind.Quantity or LexemeKind.Word && item.Quantity!.Itself is null && next.Quantity!.Itself is null)
            return Reason.RunTogether(text.Original(anchor.Start, next.End));

        // 10万人3天需求: how many, and for how long.
        if (next is { Kind: LexemeKind.Quantity, Quantity.Unit: { } time } && behind == index + 1 && next.Start == anchor.End && next.Role is SpanRole.Size or SpanRole.Condition && item.Unit is { IsPercent: false } && (time.Measures("day") || time.Measures("month")))
            return Reason.RunTogether(text.Original(anchor.Start, next.End));

        // 一个超3000亿元: a count and an amount of another kind, with only a bound between them.
        if (!item.HasOwnBound && next is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Near or Act.About } && behind + 1 < clause.Count && clause[behind + 1] is { Role: null, Quantity: { Itself: null, Unit: { } amount } } && item.Unit is { } counted && !counted.ConvertsTo(amount))
            return Reason.RunTogether(text.Original(anchor.Start, clause[behind + 1].End));

        if (next.Kind != LexemeKind.Text || next.Start != clause[behind - 1].End)
            return null;

        // 5个（含）工作日: the unit goes on behind brackets.
        if (item.Unit is not null && clause[behind - 1].Kind == LexemeKind.Aside && UnitsInText.LengthAt(text, next.Start) == next.End - next.Start)
            return Reason.Left(text.Original(anchor.Start, next.End));

        // 3.2半人
        if (behind == index + 1 && text[next.Start] is '半' or '几' && item.Quantity!.UnitStart == anchor.End)
            return Reason.Touching(text.Original(anchor.Start, next.Start + 1));

        var length = behind > index + 1 ? UnitsInText.LengthAt(text, next.Start) : 0;
        if (length > 0 && next.Start + length == next.End && clause[behind - 1].Kind == LexemeKind.Word)
            return Reason.Left(text.Original(anchor.Start, next.End));

        // A scale word alone behind a unit counts nothing: 5个千万.
        var isScale = item.Quantity!.HasUnit && Numerals.ScaleRunAt(text, next.Start) is { Length: > 0 } run && IsOnlyScale(next, run.Length);
        return isScale ? Reason.Left(text.Original(anchor.Start, next.End)) : null;
    }

    private bool IsOnlyScale(Lexeme next, int run)
    {
        var unit = UnitsInText.LengthAt(text, next.Start);
        return next.Start + run == next.End || (unit > 0 && next.Start + unit == next.End) || text.From(next.Start + run).StartsWith("百分点");
    }

    /// <summary>What the brackets behind a number state: a part of it, or the total of the period.</summary>
    private Reason? AsideItems(int index, List<Item> items)
    {
        for (var at = index + 1; at < clause.Count && clause[at].Kind is LexemeKind.Aside or LexemeKind.Word or LexemeKind.Text; at++)
        {
            var lexeme = clause[at];
            if (lexeme.Kind == LexemeKind.Word && !Roles.IsTail(lexeme) && lexeme.Act is not (Act.Work or Act.Of))
                return null;

            if (lexeme is not { Kind: LexemeKind.Aside, Role: null })
                continue;

            lexeme.Role = SpanRole.Subject;
            if (Asides.Read(text, lexeme, isAim, items) is { } problem)
                return problem;
        }

        return null;
    }
}
