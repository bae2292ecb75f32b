namespace Jingan.Planning.Wording;

/// <summary>Words that limit a number and stand behind the last one of a clause: 5次每年 says how often, 36辆其中 and 5%不 have lost what they belong to.</summary>
internal readonly struct Trailing(Glyphs text, List<Lexeme> clause)
{
    /// <summary>Gives the frequency at the end of a clause to the last statement; the reason where another word is left over there.</summary>
    public Reason? Take(Item item)
    {
        var last = clause.Count - 1;
        while (last > 0 && clause[last].Kind is LexemeKind.Mark or LexemeKind.Aside)
            last--;

        if (last == 0 || !HasValueBefore(last))
            return null;

        var lexeme = clause[last];
        if (lexeme.Kind == LexemeKind.Frequency && item.Quantity is not null)
        {
            if (item.Pace is not null && item.Pace != lexeme.Pace)
                return Reason.Left(text.Original(lexeme.Start, lexeme.End));

            (item.Pace, lexeme.Role) = (lexeme.Pace, SpanRole.Frequency);
            return null;
        }

        if (lexeme.Kind == LexemeKind.Time && clause[last - 1] is { Kind: LexemeKind.Word, Act: Act.Than or Act.From } than)
            return Reason.Left(text.Original(than.Start, lexeme.End));

        if (lexeme.Kind == LexemeKind.Word && (Leads(lexeme.Act) || text[lexeme.Start] is '↑' or '↓'))
            return Reason.Left(text.Original(lexeme.Start, lexeme.End));

        return IsLoneMark(lexeme, last) ? Reason.Left(text.Original(lexeme.Start, lexeme.End)) : null;
    }

    private bool HasValueBefore(int last)
    {
        for (var at = 0; at < last; at++)
        {
            if (clause[at] is { Kind: LexemeKind.Quantity, Role: SpanRole.Number })
                return true;
        }

        return false;
    }

    /// <summary>Words that only lead to something behind them.</summary>
    private static bool Leads(Act act) => act is
        Act.Respectively or Act.Each or Act.OfWhich or Act.Or or Act.And or Act.YearOnYear or Act.Total or Act.Stretch or Act.Commitment or Act.About or Act.Near
        or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Cap or Act.Not or Act.Share or Act.From or Act.Than or Act.OnBase;

    /// <summary>A single character at once behind a number that counts, scales or negates: 36辆倍, 3.5%半.</summary>
    private bool IsLoneMark(Lexeme lexeme, int last) =>
        lexeme.Kind == LexemeKind.Text && lexeme.End == lexeme.Start + 1 && clause[last - 1].Kind is LexemeKind.Quantity or LexemeKind.Word && lexeme.Start == clause[last - 1].End
        && text[lexeme.Start] is '倍' or '成' or '番' or '半' or '余' or '多' or '十' or '百' or '千' or '万' or '亿' or '负' or '每' or '数' or '几';
}
