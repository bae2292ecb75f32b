namespace Jingan.Planning.Wording;

/// <content>Verbs of a level or of a change before a number: 达到, 提高到, 增长.</content>
internal partial struct FrontReader
{
    private (Reason?, int) Level(int index, int number)
    {
        var word = clause[index];
        if (Benchmark.FindShareOfPlan(text, clause, index, number) is { } share)
            return Compared(share, index, number);

        if (word.Act is Act.Level or Act.Share or Act.Reach && Benchmark.FindMultiple(text, clause, index, number) is { } multiple)
        {
            if (multiple.IsTime)
            {
                var isFall = word.Act == Act.Reach && text[word.Start] is '降' or '下' or '减' or '缩' or '压' or '削' or '回';
                (item.Direction, item.IsMultipleReached, item.HasVerb) = (isFall ? ChangeDirection.Decrease : ChangeDirection.Increase, true, true);
                item.Reference = multiple.Whose == "原来" ? null : multiple.Whose;
                for (var at = index; at < number; at++)
                {
                    if (at >= multiple.End && clause[at] is { Kind: LexemeKind.Word, Act: Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.About or Act.Near } bound)
                        Bounds.TakeFront(item, bound);
                    else
                        clause[at].Role = SpanRole.Reference;
                }

                isNounClosed = true;
                return (null, number);
            }

            return Compared(multiple, index, number);
        }

        // 为7000户家庭提供住房: for whom, with nothing before that could be as much.
        if (text.Between(word.Start, word.End) is "为" && nounFrom < 0 && index + 2 < clause.Count && clause[index + 1].Kind == LexemeKind.Quantity && clause.Exists(lexeme => lexeme.Is(Act.Work)))
        {
            (word.Role, item.IsFlow) = (SpanRole.Scope, true);
            return (null, index);
        }

        if (word.End == word.Start + 1 && index + 1 < clause.Count && clause[index + 1].Role is SpanRole.Scope or SpanRole.Size or SpanRole.Name)
        {
            word.Role = SpanRole.Scope;
            return (null, index);
        }

        // 最高达510人次: a peak that was reached, or the most that is aimed at.
        if (text[word.Start] == '最')
        {
            if (isAim)
                item.Front = Bounds.Stricter(item.Front, text[word.Start + 1] == '低' ? BoundSide.AtLeast : BoundSide.AtMost);
            else
                item.Note ??= text.Original(word.Start, word.Start + 2);
        }

        word.Role = SpanRole.Verb;
        item.HasVerb = true;
        item.IsAbout |= word.Act == Act.Share && text[word.Start] == '约';
        if (word.Act == Act.Stock && index + 1 < number && clause[index + 1].IsNoun && nounFrom >= 0)
        {
            item.IsLevel = true;
            Extend(index);
            return (null, index);
        }

        // 增长达到5%, 增长保持在6%以上: the verb of change keeps its number; with another noun between it does not.
        // 降幅收窄至3%: the noun keeps its level.
        var isOfNoun = word.Act == Act.Reach && changeAt >= 0 && clause[changeAt].Act is Act.RiseNoun or Act.FallNoun;
        var keepsChange = item.Direction is not null && (word.Act == Act.Level || isOfNoun) && changeAt >= 0 && !HasNounBetween(changeAt + 1, index);
        if (!keepsChange)
        {
            if (changeAt >= 0 && word.Act is Act.Level && clause[changeAt].Act is Act.Rise or Act.Fall)
                Extend(index - 1);

            item.Direction = null;
            item.IsLevel = true;
        }

        hasReach |= word.Act == Act.Reach;
        item.IsFlow &= false;
        isNounClosed |= nounFrom >= 0;
        return (null, index);
    }

    private (Reason?, int) Change(int index, int number)
    {
        var word = clause[index];
        var isNoun = index + 1 < number && clause[index + 1].IsNoun && nounFrom >= 0 && index > 0 && clause[index - 1].IsNoun && clause[index - 1].End == word.Start && HasVerbBehind(index + 1, number);
        // 降幅收窄2个百分点: it is the fall that shrinks, which has to stay beside the number.
        if (changeAt >= 0 && clause[changeAt].Act is Act.RiseNoun or Act.FallNoun)
            item.Note ??= text.Original(clause[changeAt].Start, clause[changeAt].End);

        (item.Direction, item.HasVerb, item.IsLevel, changeAt) = (word.Act is Act.Rise or Act.Higher ? ChangeDirection.Increase : ChangeDirection.Decrease, true, false, index);
        word.Role = SpanRole.Direction;
        nounAtChange = nounTo;
        if (isNoun)
            Extend(index);
        else
            isNounClosed |= nounFrom >= 0;

        return (null, index);
    }

    /// <summary>城镇新增就业保持在, 房地产开发投资12亿元: verbs inside a name, up to the verb that acts or the number.</summary>
    private bool IsPartOfName(int index, int number)
    {
        if (isNounClosed)
            return false;

        var end = index;
        while (end < number && clause[end].Is(Act.Work))
            end++;

        var acts = end < number && clause[end] is { Kind: LexemeKind.Word, Act: Act.Level or Act.Reach or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Rise or Act.Fall or Act.RateNoun or Act.FallNoun or Act.RiseNoun };
        if (acts && nounFrom >= 0 && nounTo == index - 1)
            return true;

        // 投资350亿元, 就业3万人: a verb that also names what is counted.
        return end == number && index == number - 1 && (nounFrom < 0 || nounTo == index - 1) && OneOf.Has(Naming, text.Between(clause[index].Start, clause[index].End));
    }

    private bool HasVerbBehind(int from, int number)
    {
        for (var at = from; at < number; at++)
        {
            if (clause[at] is { Kind: LexemeKind.Word, Act: Act.Level or Act.Reach or Act.Rise or Act.Fall or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap })
                return true;
        }

        return false;
    }
}
