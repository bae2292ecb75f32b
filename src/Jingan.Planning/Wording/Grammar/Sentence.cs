namespace Jingan.Planning.Wording.Anew;

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
        if (!HasContent(Lexemes))
            return Reason.Nothing;

        IsEstimated = HasEstimate(Lexemes);
        if (Enclosed() is { } whole)
            return ReadEnclosed(whole, own, isAim);

        foreach (var clause in Clauses(Lexemes))
        {
            var first = Items.Count;
            if (new ClauseReader(Text, clause, isAim).Read(Items) is { } problem)
                return problem;

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

    private static bool HasContent(List<Lexeme> lexemes)
    {
        foreach (var lexeme in lexemes)
        {
            if (lexeme.Kind is not (LexemeKind.Break or LexemeKind.Separator or LexemeKind.Mark or LexemeKind.Aside) || (lexeme.Inner is { } inner && HasContent(inner)))
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
