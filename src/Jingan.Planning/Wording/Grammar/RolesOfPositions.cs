namespace Jingan.Planning.Wording;

/// <content>Numbers that are positions or the numbers of things: 前10名, 第三届.</content>
internal readonly partial struct Roles
{
    /// <summary>14个街镇全覆盖, 6项指标居全市第一.</summary>
    private bool HasWholeOrRank(int index, Quantity quantity, int behind)
    {
        if (quantity.IsPercentOrPoints || IsMeasure(quantity) || quantity.Unit is null)
            return false;

        for (var at = behind; at < clause.Count; at++)
        {
            var lexeme = clause[at];
            if (IsValue(lexeme))
                return false;

            // 5家企业进入500强: how many get in is the number; 6项指标居第一 is a position; 2家、中国500强 begins the name of another thing.
            if (lexeme.Kind == LexemeKind.Rank && RankPhrase.Closes(text, clause, at))
                return !clause.GetRange(behind, at - behind).Exists(between => between.Kind == LexemeKind.Separator) && !IsEntered(behind, at);

            if (lexeme.Kind is LexemeKind.Text or LexemeKind.Word && WholePhrase.IsIn(text.Between(clause[behind].Start, lexeme.End)))
                return !IsListed(index);
        }

        return false;
    }

    /// <summary>建议86件、提案162件全部办结: not the sole count, so that each is a value.</summary>
    private bool IsListed(int index)
    {
        var isParted = false;
        for (var at = index - 1; at >= 0; at--)
        {
            isParted |= clause[at].Kind == LexemeKind.Separator || clause[at].Is(Act.And);
            if (IsValue(clause[at]))
                return isParted;
        }

        return false;
    }

    private bool IsEntered(int from, int rank)
    {
        for (var at = from; at < rank; at++)
        {
            if (clause[at].Kind is LexemeKind.Word or LexemeKind.Text && text.Between(clause[at].Start, clause[at].End) is var words && (words.IndexOf("进入") >= 0 || words.IndexOf("入选") >= 0 || words.IndexOf("跻身") >= 0 || words.IndexOf("入围") >= 0 || words.IndexOf("上榜") >= 0))
            {
                clause[rank].Role = SpanRole.Name;
                return true;
            }
        }

        return false;
    }

    /// <summary>985高校 before a value: a number without a unit in front of a noun is part of its name.</summary>
    private SpanRole? Numbered(int index, Quantity quantity, Lexeme? next)
    {
        const int LongestUnit = 4;
        if (quantity.Unit is not null || quantity.Form != NumeralForm.Figures || quantity.IsSigned || quantity.IsRange || quantity.IsMore || quantity.Others.Count > 0 || next is not { IsNoun: true } || next.Start != clause[index].End || !char.IsLetter(text[next.Start]))
            return null;

        var isLed = index > 0 && clause[index - 1].Kind == LexemeKind.Word && clause[index - 1].Act is not (Act.And or Act.Of or Act.Manner);
        if (isLed || HasVerbBefore(index) || !(HasValue(index + 1, clause.Count) || NounLength(index + 1) > LongestUnit))
            return null;

        // 110、119、120应急联动: the numbers of a list are names together.
        for (var at = index - 2; at >= 0 && clause[at + 1].Kind == LexemeKind.Separator && clause[at] is { Kind: LexemeKind.Quantity, Quantity.Unit: null }; at -= 2)
            clause[at].Role = clause[at + 1].Role = SpanRole.Name;

        return SpanRole.Name;
    }

    private int NounLength(int from)
    {
        var end = from;
        while (end < clause.Count && (clause[end].IsNoun || clause[end].Is(Act.Work)))
            end++;

        return end == from ? 0 : clause[end - 1].End - clause[from].Start;
    }

    private bool HasRank(int from)
    {
        for (var index = from; index < clause.Count; index++)
        {
            if (clause[index].Kind == LexemeKind.Rank)
                return true;
        }

        return false;
    }
}
