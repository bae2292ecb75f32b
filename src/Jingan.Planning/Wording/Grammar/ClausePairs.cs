namespace Jingan.Planning.Wording;

/// <content>Two bounds of one number: N以上M以下, 不低于N不高于M, N≤X＜M.</content>
internal partial struct ClauseReader
{
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
}
