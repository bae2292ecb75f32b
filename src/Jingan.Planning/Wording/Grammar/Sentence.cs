namespace Jingan.Planning.Wording;

/// <summary>A whole wording as it is read: its statements in order, and each piece of the text with its role.</summary>
internal sealed class Sentence
{
    private Sentence(Glyphs text, List<Lexeme> lexemes) => (Text, Lexemes) = (text, lexemes);

    public Glyphs Text { get; }

    public List<Lexeme> Lexemes { get; }

    public List<Item> Items { get; } = new(1);

    public bool IsEstimated { get; private set; }

    public bool IsRespectively { get; private set; }

    public bool IsEither { get; private set; }

    /// <summary>Reads a wording; null, with the reason, where it cannot be read.</summary>
    public static Sentence? TryRead(string wording, Unit? own, bool isAim, out Reason? problem)
    {
        if (Glyphs.TryFold(wording, out problem) is not { } text || Lexer.TryRead(text, own, out problem) is not { } lexemes)
            return null;

        var sentence = new Sentence(text, lexemes);
        problem = sentence.Read(own, isAim);
        return problem is null ? sentence : null;
    }

    /// <summary>The clauses of a list of lexemes: what stands between marks that end one.</summary>
    public static List<List<Lexeme>> Clauses(List<Lexeme> lexemes)
    {
        var clauses = new List<List<Lexeme>>(1);
        var start = 0;
        for (var index = 0; index <= lexemes.Count; index++)
        {
            if (index < lexemes.Count && lexemes[index].Kind != LexemeKind.Break)
                continue;

            if (index < lexemes.Count)
                lexemes[index].Role = SpanRole.Punctuation;

            if (index > start)
                clauses.Add(start == 0 && index == lexemes.Count ? lexemes : lexemes.GetRange(start, index - start));

            start = index + 1;
        }

        return clauses;
    }

    private Reason? Read(Unit? own, bool isAim)
    {
        if (!HasContent(Text, Lexemes))
            return Reason.Nothing;

        if (Text.Source.Contains("锟斤拷", StringComparison.Ordinal) || Text.Source.Contains("烫烫", StringComparison.Ordinal))
            return Reason.Damaged(Text.Source.Trim());

        var hasTotal = Unwrap();

        IsEstimated = HasEstimate(Lexemes);
        if (Enclosed() is { } whole)
            return ReadEnclosed(whole, own, isAim);

        foreach (var clause in Clauses(Lexemes))
        {
            var first = Items.Count;
            if (new ClauseReader(Text, clause, isAim).Read(Items) is { } problem)
                return problem;

            for (var index = first; hasTotal && index < Items.Count; index++)
                Items[index].IsTotal |= Items[index].Kind == ItemKind.Number && Items[index].Direction is null;

            if (first > 0 && first < Items.Count)
                Continue(Items[first - 1], Items[first]);
        }

        return Finish(own, isAim);
    }

    /// <summary>增长6%，力争7%: behind a comma only a bare aim at more takes the verb of the one before.</summary>
    private static void Continue(Item before, Item item)
    {
        if (item.Modality != Modality.Stretch || item.IsOwnVerb || item.HasNounBefore || item.Kind != ItemKind.Number || before.Direction is null || item.Unit is not null && item.IsPercentClass != before.IsPercentClass)
            return;

        (item.Direction, item.IsYearOnYear, item.Pace, item.Reference) = (before.Direction, before.IsYearOnYear, item.Pace ?? before.Pace, before.Reference);
    }

    /// <summary>〔4500〕以上, ≥[15], [8]、[10]: brackets around nothing but numbers, with bounds around them, state totals.</summary>
    private bool Unwrap()
    {
        var count = 0;
        foreach (var lexeme in Lexemes)
        {
            var isBracketed = lexeme.Kind == LexemeKind.Aside && Text[lexeme.Start] == '[' && lexeme.Inner!.Exists(inner => inner.Kind == LexemeKind.Quantity);
            count += isBracketed ? 1 : 0;
            if (!isBracketed && lexeme.Kind is not (LexemeKind.Separator or LexemeKind.Mark or LexemeKind.Break) && !(lexeme.Kind == LexemeKind.Word && (Conservation.CarriesQuantity(lexeme.Act) || lexeme.Act is Act.And or Act.Level or Act.Respectively)))
                return false;
        }

        if (count == 0 || (count == 1 && Lexemes.Count == 1))
            return false;

        for (var index = Lexemes.Count - 1; index >= 0; index--)
        {
            if (Lexemes[index].Inner is not { } inner)
                continue;

            var aside = Lexemes[index];
            Lexemes.RemoveAt(index);
            Lexemes.Insert(index, new(LexemeKind.Mark, aside.End - 1, aside.End) { Role = SpanRole.Total });
            Lexemes.InsertRange(index, inner);
            Lexemes.Insert(index, new(LexemeKind.Mark, aside.Start, aside.Start + 1) { Role = SpanRole.Total });
        }

        return true;
    }

    private static bool HasContent(Glyphs text, List<Lexeme> lexemes)
    {
        foreach (var lexeme in lexemes)
        {
            if (lexeme.Kind == LexemeKind.Text && !char.IsLetter(text[lexeme.Start]) && lexeme.End == lexeme.Start + 1 && text[lexeme.Start] is not (>= 'Ⅰ' and <= 'Ⅿ'))
                continue;

            if (lexeme.Kind is not (LexemeKind.Break or LexemeKind.Separator or LexemeKind.Mark or LexemeKind.Aside) || (lexeme.Inner is { } inner && HasContent(text, inner)))
                return true;
        }

        return false;
    }

    private static bool HasEstimate(List<Lexeme> lexemes)
    {
        foreach (var lexeme in lexemes)
        {
            if (lexeme.Is(Act.Estimate) || (lexeme.Inner is { } inner && HasEstimate(inner)))
                return true;
        }

        return false;
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

        foreach (var item in Items)
            item.IsTotal |= item.Kind == ItemKind.Number && item.Direction is null;

        return Finish(own, isAim);
    }

    private Reason? Finish(Unit? own, bool isAim)
    {
        foreach (var item in Items)
        {
            if (Bounds.Settle(item, Text, isAim) is { } contradiction)
                return contradiction;

            if (Changes.Settle(item, Text) is { } problem)
                return problem;

            if (own is { IsPercent: true } or { IsPercentagePoints: true } && item.Unit is { IsBareScale: true })
                return Reason.ScaleOfShare;

            IsRespectively |= item.IsRespectively;
            IsEither |= item.IsOr;
        }

        if (Conservation.Check(Text, Lexemes) is { } left)
            return left;

        Remarks.Keep(Text, Items);
        return null;
    }
}
