namespace Jingan.Planning.Wording;

/// <summary>Reads one clause: finds its numbers and positions, divides it among them, and reads what stands around each.</summary>
internal partial struct ClauseReader(Glyphs text, List<Lexeme> clause, bool isAim)
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
        new NounPhrases(text, clause).Decide();
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

        // 日处理能力500吨/日 says each day twice.
        if (item is { Pace: { Unit: 'd', IsMean: false }, Unit: { IsQuotient: true } rate } && rate.Symbol.EndsWith("/日", StringComparison.Ordinal))
            item.Pace = null;

        if (TouchingBehind(item, index) is { } touching)
            return touching;

        // 不低于1:3: more of which side is not said.
        if (item.HasOwnBound && item.Quantity is { IsRatio: true, Low: not 1 } && text[anchor.Start] == '1' && text[anchor.Start + 1] == ':')
            return Reason.Left(text.Original(item.Start, anchor.End));

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
}
