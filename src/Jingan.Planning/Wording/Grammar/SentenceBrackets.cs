namespace Jingan.Planning.Wording;

/// <content>Square brackets around the only number of a clause, and brackets around a whole cell: a total.</content>
internal sealed partial class Sentence
{
    private void Totalled(int first)
    {
        for (var index = first; index < Items.Count; index++)
            Items[index].IsTotal |= Items[index].Kind == ItemKind.Number && Items[index].Direction is null;
    }

    /// <summary>〔4500〕以上, ≥[15], [8]、[10], 氨氮[10]: square brackets around the only number of their clause state a total.</summary>
    private void Unwrap()
    {
        var start = 0;
        for (var index = 0; index <= Lexemes.Count; index++)
        {
            if (index < Lexemes.Count && Lexemes[index].Kind != LexemeKind.Break)
                continue;

            index += UnwrapClause(start, index);
            start = index + 1;
        }
    }

    private int UnwrapClause(int start, int end)
    {
        if (start == 0 && end == 1 && Lexemes.Count == 1)
            return 0;

        for (var index = start; index < end; index++)
        {
            if (Lexemes[index].Kind == LexemeKind.Quantity || (IsBracketed(Lexemes[index]) && !IsClosed(index + 1, end)))
                return 0;
        }

        var added = 0;
        for (var index = end - 1; index >= start; index--)
        {
            if (!IsBracketed(Lexemes[index]))
                continue;

            var (aside, inner) = (Lexemes[index], Lexemes[index].Inner!);
            Lexemes.RemoveAt(index);
            Lexemes.Insert(index, new(LexemeKind.Mark, aside.End - 1, aside.End) { Role = SpanRole.Total });
            Lexemes.InsertRange(index, inner);
            Lexemes.Insert(index, new(LexemeKind.Mark, aside.Start, aside.Start + 1) { Role = SpanRole.Total });
            added += inner.Count + 1;
        }

        return added;
    }

    private bool IsBracketed(Lexeme lexeme) => lexeme.Kind == LexemeKind.Aside && Text[lexeme.Start] == '[' && lexeme.Inner!.Exists(inner => inner.Kind == LexemeKind.Quantity);

    /// <summary>Whether only bounds and marks of a list follow up to the end of the clause, so that the brackets hold no footnote.</summary>
    private bool IsClosed(int from, int end)
    {
        for (var index = from; index < end; index++)
        {
            var lexeme = Lexemes[index];
            if (lexeme.Kind is LexemeKind.Separator || IsBracketed(lexeme))
                return true;

            if (!(lexeme.Kind == LexemeKind.Mark || (lexeme.Kind == LexemeKind.Word && (Conservation.CarriesQuantity(lexeme.Act) || lexeme.Act == Act.And))))
                return false;
        }

        return true;
    }

    /// <summary>The brackets that hold the whole wording: [13.5].</summary>
    private Lexeme? Enclosed()
    {
        Lexeme? found = null;
        foreach (var lexeme in Lexemes)
        {
            if (lexeme.Kind is LexemeKind.Mark or LexemeKind.Break)
                continue;

            if (lexeme.Kind != LexemeKind.Aside || found is not null)
                return null;

            found = lexeme;
        }

        return found;
    }

    /// <summary>A whole cell in brackets is the total of the period.</summary>
    private Reason? ReadEnclosed(Lexeme whole, Unit? own, bool isAim)
    {
        whole.Role = SpanRole.Total;
        foreach (var clause in Clauses(whole.Inner!))
        {
            if (new ClauseReader(Text, clause, isAim).Read(Items) is { } problem)
                return problem;
        }

        Totalled(0);
        foreach (var item in Items)
            item.IsInRound = Text[whole.Start] == '(';

        return Finish(own, isAim);
    }
}
