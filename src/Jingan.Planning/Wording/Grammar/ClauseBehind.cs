namespace Jingan.Planning.Wording;

/// <content>What stands behind a number: bounds, a denominator, brackets, and what cannot be there.</content>
internal partial struct ClauseReader
{
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

        // 提高5个点: points, as people say them.
        if (behind == index + 1 && item.Unit?.Symbol == "个" && text[next.Start] == '点' && next.End == next.Start + 1)
        {
            if (item.Direction is null)
                return Reason.Left(text.Original(anchor.Start, next.End));

            (item.Unit, next.Role, item.End) = (Unit.PercentagePoints, SpanRole.Unit, next.End);
            return null;
        }

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
