namespace Jingan.Planning.Wording;

/// <content>Bounds and comparisons before a number: 不低于, 比上年, 高于全市.</content>
internal partial struct FrontReader
{
    private (Reason?, int) Bound(int index, int number)
    {
        var word = clause[index];
        if ((Benchmark.Find(text, clause, index, number) ?? (word.Act is Act.About or Act.Near or Act.Cap ? null : Benchmark.FindShareOfPlan(text, clause, index, number))) is { } found)
            return Compared(found, index, number);

        // 约为全国平均水平的1.5倍
        if (word.Act is Act.About && text[word.End - 1] == '为' && Benchmark.FindMultiple(text, clause, index, number) is { IsTime: false } multiple)
        {
            Bounds.TakeFront(item, word);
            return Compared(multiple, index, number);
        }

        if (!Script.IsIdeograph(text[word.Start]) && clause[index + 1].IsNoun)
            return (Reason.BoundAlone(text.Original(word.Start, word.End)), index);

        if (text[word.Start] == '最' && clause[index + 1].IsNoun)
            return Noun(index);

        if (word.Act is Act.About or Act.Near or Act.Cap || !HasNounBetween(index + 1, number))
        {
            if (item.Front is { } side && word.Act is Act.AtLeast or Act.Above or Act.AtMost or Act.Below && Bounds.IsLower(side) != Bounds.IsLower(Bounds.SideOf(word.Act)))
                return (Reason.Contradiction(text.Original(clause[index].Start, clause[number].End)), index);

            Bounds.TakeFront(item, word);
            isNounClosed = isNounClosed || nounFrom >= 0;
            return (null, index);
        }

        // 达到或好于Ⅲ类水体比例提高到90%: with a class, or a noun and another verb behind it, the bound is part of a name.
        if (HasVerbBehind(index + 1, number) || (clause[index + 1].IsNoun && IsClass(text.Between(clause[index + 1].Start, clause[index + 1].End))))
        {
            word.Role = SpanRole.Scope;
            Extend(index);
            return (null, index);
        }

        // 高于地面停车场10处: compared with a thing, which is no number.
        if (Compares(text.Between(word.Start, word.End)))
            return (Reason.Left(text.Original(word.Start, clause[number].End)), index);

        Bounds.TakeFront(item, word);
        isNounClosed = nounFrom >= 0;
        return (null, index);
    }

    /// <summary>Words that compare what stands before them with what stands behind: 超过 and 不少于 can lead to an amount of it.</summary>
    public static bool Compares(ReadOnlySpan<char> word) =>
        word is "高于" or "大于" or "优于" or "快于" or "长于" or "好于" or "领先于" or "低于" or "小于" or "短于" or "慢于" or "劣于" or "差于";

    /// <summary>Ⅲ类水体, 二级标准天数: what begins with a class.</summary>
    public static bool IsClass(ReadOnlySpan<char> noun) =>
        noun is [>= 'Ⅰ' and <= 'Ⅿ', ..] or [_, '类', ..] or [_, '级', ..];

    private (Reason?, int) Compared(Benchmark found, int index, int number)
    {
        if (found.Factor is not null && clause[number].Quantity!.Unit == Unit.Times && clause[index + 1].Kind == LexemeKind.Time && clause[index].Act is not Act.Level)
            return Multiplied(found, index, number);

        item.Kind = ItemKind.Relative;
        (item.Comparator, item.Whose, item.Factor, item.HasVerb) = (found.Comparator, found.Whose, found.Factor, true);
        if (item.Comparator is Comparator.Reach && item.Factor is null)
            item.IsLevel = true;

        clause[index].Role = SpanRole.Bound;
        for (var at = index + 1; at < number; at++)
        {
            if (clause[at] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.About or Act.Near } bound && at >= found.End)
                Bounds.TakeFront(item, bound);
            else if (clause[at] is { Kind: LexemeKind.Word, Act: Act.Respectively })
                (item.IsRespectively, clause[at].Role) = (true, SpanRole.Connective);
            else
                clause[at].Role = SpanRole.Benchmark;
        }

        isNounClosed = true;
        return (null, number);
    }

    /// <summary>不低于上年的1.2倍: a multiple that is reached, with a bound.</summary>
    private (Reason?, int) Multiplied(Benchmark found, int index, int number)
    {
        (item.Direction, item.IsMultipleReached, item.HasVerb) = (ChangeDirection.Increase, true, true);
        item.Reference = found.Whose == "原来" ? null : found.Whose;
        Bounds.TakeFront(item, clause[index]);
        for (var at = index + 1; at < number; at++)
            clause[at].Role = SpanRole.Reference;

        isNounClosed = true;
        return (null, number);
    }

    private (Reason?, int) Than(int index, int number)
    {
        if (Benchmark.FindBehindThan(text, clause, index, number) is { } found)
            return Compared(found, index, number);

        if (againstAt >= 0 && ReferenceEnd(index, number) > index)
            return (Reason.Left(text.Original(clause[index].Start, clause[ReferenceEnd(index, number)].End)), index);

        if (IsComparedBefore(index))
        {
            item.Reference = Quoting.Unquoted(text.Original(clause[index - 1].Start, clause[index - 1].End));
            (nounFrom, nounTo) = nounFrom >= index - 2 ? (-1, -1) : (nounFrom, Math.Min(nounTo, index - 3));
            clause[index - 2].Role = clause[index - 1].Role = clause[index].Role = SpanRole.Reference;
            againstAt = index;
            return (null, index);
        }

        var end = ReferenceEnd(index, number);
        if (end == index && index + 1 == number && (text[clause[index].Start] == '较' || !(index > 0 && clause[index - 1].IsNoun)))
            return (Reason.Left(text.Original(clause[index].Start, clause[number].End)), index);

        if (end == index)
        {
            clause[index].Role = SpanRole.Subject;
            Extend(index);
            return (null, index);
        }

        item.Reference = Quoting.Unquoted(text.Original(clause[index + 1].Start, clause[end].End));
        againstAt = end;
        for (var at = index; at <= end; at++)
            clause[at].Role = SpanRole.Reference;

        isNounClosed |= nounFrom >= 0;
        return (null, end);
    }

    /// <summary>The last lexeme of what is compared with; the word itself where nothing is.</summary>
    private int ReferenceEnd(int index, int number)
    {
        var at = index + 1;
        if (at >= number || !(clause[at].Kind is LexemeKind.Time or LexemeKind.Text or LexemeKind.Name || clause[at].Is(Act.Work)) || clause[at].Role is not null)
            return index;

        if (clause[at].Kind == LexemeKind.Time)
        {
            while (at + 1 < number && clause[at + 1].Kind == LexemeKind.Text && (clause[at + 1].End - clause[at + 1].Start <= 2 || text.Between(clause[at + 1].Start, clause[at + 1].End) is "平均值" or "平均数" or "平均水平" or "同期水平") && text[clause[at + 1].Start] is not ('多' or '少') && (at + 2 < number ? clause[at + 2].Kind == LexemeKind.Word : clause[number].Quantity is { IsSigned: true }))
                at++;

            return at;
        }

        // 比改革前增长, 较前三年平均值减少, 比开通初期翻了一番: any words, if a change stands at once behind them.
        while (at + 1 < number && (clause[at + 1].IsNoun || clause[at + 1] is { Kind: LexemeKind.Word, Act: Act.Work or Act.Of } or { Kind: LexemeKind.Time } or { Kind: LexemeKind.Quantity, Role: not null }))
            at++;

        var verb = at + 1;
        while (verb < number && (clause[verb].Kind == LexemeKind.Frequency || clause[verb].Is(Act.Manner)))
            verb++;

        return verb < number ? clause[verb] is { Kind: LexemeKind.Word, Act: Act.Rise or Act.Fall } ? at : index : clause[number].Quantity!.Itself is null ? index : at;
    }

    /// <summary>与六普相比: what is compared with goes before.</summary>
    private bool IsComparedBefore(int index) =>
        index > 1 && text.Between(clause[index].Start, clause[index].End) is "相比" && (clause[index - 1].IsNoun || clause[index - 1].Kind == LexemeKind.Time) && clause[index - 2].Is(Act.And);

    private bool HasNounBetween(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (clause[at].IsNoun)
                return true;
        }

        return false;
    }
}
