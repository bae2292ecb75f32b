namespace Jingan.Planning.Wording;

/// <summary>A whole wording as it is read: its statements in order, and each piece of the text with its role.</summary>
internal sealed partial class Sentence
{
    private Sentence(Glyphs text, List<Lexeme> lexemes) => (Text, Lexemes) = (text, lexemes);

    public Glyphs Text { get; }

    public List<Lexeme> Lexemes { get; }

    public List<Item> Items { get; } = new(1);

    public bool IsEstimated { get; private set; }

    public bool IsRespectively { get; private set; }

    public bool IsEither { get; private set; }

    /// <summary>Reads a wording; null, with the reason, where it cannot be read.</summary>
    public static Sentence? TryRead(string wording, Unit? column, Unit? known, bool isAim, out Reason? problem)
    {
        if (Glyphs.TryFold(wording, out problem) is not { } text || Lexer.TryRead(text, known ?? column, out problem) is not { } lexemes)
            return null;

        var sentence = new Sentence(text, lexemes);
        problem = sentence.Read(column, isAim);
        return problem is null ? sentence : null;
    }

    /// <summary>The clauses of a list of lexemes: what stands between marks that end one.</summary>
    public static ClauseList Clauses(List<Lexeme> lexemes) => new(lexemes);

    private Reason? Read(Unit? own, bool isAim)
    {
        if (!HasContent(Text, Lexemes))
            return Reason.Nothing;

        if (Text.Source.Contains("锟斤拷", StringComparison.Ordinal) || Text.Source.Contains("烫烫", StringComparison.Ordinal))
            return Reason.Damaged(Text.Source.Trim());

        if (OnlyWord() is { } alone)
            return alone;

        if (IsForeign())
            return Reason.NoChinese;

        Unwrap();

        IsEstimated = HasEstimate(Lexemes);
        if (Enclosed() is { } whole)
            return ReadEnclosed(whole, own, isAim);

        Modality? leading = null;
        var (ofWhich, ofNext) = (false, false);
        string? scope = null;
        foreach (var clause in Clauses(Lexemes))
        {
            if (clause is [{ Kind: LexemeKind.Word, Act: Act.OfWhich } part])
            {
                (part.Role, ofNext) = (SpanRole.Connective, true);
                continue;
            }

            if (clause is [{ Kind: LexemeKind.Quantity, Quantity.HasUnit: true } counted, { Kind: LexemeKind.Text } among] && Text[among.End - 1] == '中' && clause != Lexemes)
            {
                (counted.Role, among.Role, scope) = (SpanRole.Scope, SpanRole.Scope, Text.Original(counted.Start, among.End));
                continue;
            }

            if (LeadsOnly(clause) is { } led)
            {
                leading = led;
                continue;
            }

            var first = Items.Count;
            if (new ClauseReader(Text, clause, isAim).Read(Items) is { } problem)
                return problem;

            ofWhich = IsStillOfWhich(clause, ofWhich);
            for (var index = first; (ofWhich || ofNext || GoesOn(clause, first) || Completes(first)) && index < Items.Count; index++)
                Items[index].IsOfWhich = true;

            ofNext = false;
            if (clause.Exists(lexeme => lexeme is { Kind: LexemeKind.Mark, Role: SpanRole.Total }))
                Totalled(first);

            for (; scope is not null && first < Items.Count; scope = null)
                Items[first].Note ??= scope;

            for (; leading is not null && first < Items.Count; leading = null)
                Items[first].Modality ??= leading;

            if (first > 0 && first < Items.Count)
                Continue(Items[first - 1], Items[first]);
        }

        return Finish(own, isAim);
    }

    /// <summary>Numbers between words in small Latin letters, with nothing in Chinese: English that the grammar of English does not have.</summary>
    private bool IsForeign()
    {
        var hasWord = false;
        for (var index = 0; index < Text.Count; index++)
        {
            if (Script.IsIdeograph(Text[index]))
                return false;

            hasWord |= char.IsAsciiLetterLower(Text[index]) && char.IsAsciiLetterLower(Text[index + 1]);
        }

        return hasWord && Lexemes.Exists(lexeme => lexeme.Kind == LexemeKind.Name);
    }

    /// <summary>约, 左右, 万亿 alone: a bound or a scale that has lost its number.</summary>
    private Reason? OnlyWord()
    {
        var whole = Text.From(0);
        if ((Words.Match(whole, out var act) == whole.Length || Words.MatchBehind(whole, out act) == whole.Length) && Conservation.CarriesQuantity(act))
            return Reason.BoundAlone(Text.Source.Trim());

        return Numerals.ScaleRunAt(Text, 0).Length == whole.Length ? Reason.Numeral(Text.Source.Trim()) : null;
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

    /// <summary>Whether two letters or more are Chinese.</summary>
    private bool IsChinese()
    {
        var letters = 0;
        for (var index = 0; index < Text.Count; index++)
        {
            if (Script.IsIdeograph(Text[index]) && ++letters == 2)
                return true;
        }

        return false;
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

            if (item.Unit is { } unit && unit.Symbol is [_, .., '%' or '‰'])
                return Reason.ScaleOfShare;

            IsRespectively |= item.IsRespectively;
            IsEither |= item.IsOr;
        }

        if (Conservation.Check(Text, Lexemes) is { } left)
            return left;

        Remarks.Keep(Text, Items);
        return Items.TrueForAll(item => item.Kind == ItemKind.Words && !item.IsOnlyTime) && !IsChinese() ? Reason.NoChinese : null;
    }
}
