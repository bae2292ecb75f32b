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

    /// <summary>其中：甲45亿元，乙60亿元: behind a colon all are parts, up to the mark that ends the sentence.</summary>
    private bool IsStillOfWhich(List<Lexeme> clause, bool before)
    {
        if (clause is [{ Kind: LexemeKind.Word, Act: Act.OfWhich }, { Kind: LexemeKind.Word } colon, ..] && Text[colon.Start] == ':')
            return true;

        return before && Text[clause[0].Start - 1] is not (';' or '。' or Glyphs.Line);
    }

    /// <summary>其中发明专利2136件，增长18.5%: behind a comma, what begins with a verb is said of the part before.</summary>
    private bool GoesOn(List<Lexeme> clause, int first)
    {
        if (first == 0 || first == Items.Count || !Items[first - 1].IsOfWhich || Items[first - 1].IsInAside || Text[clause[0].Start - 1] is not ('，' or ','))
            return false;

        var lead = clause[0];
        return lead.Is(Act.Share) || (!Items[first].HasNounBefore && lead is { Kind: LexemeKind.Word, Act: Act.Rise or Act.Fall or Act.YearOnYear or Act.Than }) || (lead.Kind == LexemeKind.Text && Text.Between(lead.Start, lead.End) is "占比" or "比重" or "占全部");
    }

    /// <summary>进出口386.2亿元，其中出口298.4亿元，进口87.8亿元: what makes up the whole with the parts before is the last of them.</summary>
    private bool Completes(int first)
    {
        if (first == 0 || first == Items.Count || Items[first] is not { Kind: ItemKind.Number, HasNounBefore: true, Direction: null, Unit: { } unit, Quantity: { IsRange: false } rest })
            return false;

        var sum = rest.Low;
        for (var index = first - 1; index >= 0; index--)
        {
            var item = Items[index];
            if (item is not { Kind: ItemKind.Number, Direction: null, Quantity: { IsRange: false } amount } || item.Unit != unit)
                continue;

            if (!item.IsOfWhich)
                return sum == amount.Low && sum > rest.Low;

            sum += amount.Low;
        }

        return false;
    }

    /// <summary>力争到2027年， : time and modality alone belong to what follows.</summary>
    private static Modality? LeadsOnly(List<Lexeme> clause)
    {
        if (!clause.TrueForAll(lexeme => lexeme.Kind == LexemeKind.Time || lexeme is { Kind: LexemeKind.Word, Act: Act.Stretch or Act.Commitment or Act.Manner }) || !clause.Exists(lexeme => lexeme.Kind == LexemeKind.Time))
            return null;

        if (clause.Find(lexeme => lexeme.Kind == LexemeKind.Word && lexeme.Act is Act.Stretch or Act.Commitment) is not { } word)
            return null;

        foreach (var lexeme in clause)
            lexeme.Role = lexeme.Kind == LexemeKind.Time ? SpanRole.Period : lexeme == word ? SpanRole.Modality : SpanRole.Manner;

        return word.Act == Act.Stretch ? Modality.Stretch : Modality.Commitment;
    }

    /// <summary>增长6%，力争7%: behind a comma only a bare aim at more takes the verb of the one before.</summary>
    private static void Continue(Item before, Item item)
    {
        // 进入前30位，力争25位: a position at more.
        if (before.Kind == ItemKind.Rank && item is { Kind: ItemKind.Number, Modality: Modality.Stretch, HasNounBefore: false, Quantity: { IsRange: false } position } && item.Unit?.Symbol is "位" or "名" && position.Low is >= 1 and <= 100_000)
        {
            (item.Kind, item.Rank, item.Peers, item.Text) = (ItemKind.Rank, new((int)position.Low, (int)position.Low), before.Peers, $"第{(int)position.Low}位");
            return;
        }

        if (item.Modality != Modality.Stretch || item.IsOwnVerb || item.HasNounBefore || item.Kind != ItemKind.Number || before.Direction is null || item.Unit is not null && item.IsPercentClass != before.IsPercentClass)
            return;

        (item.Direction, item.IsYearOnYear, item.Pace, item.Reference) = (before.Direction, before.IsYearOnYear, item.Pace ?? before.Pace, before.Reference);
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

    private void Totalled(int first)
    {
        for (var index = first; index < Items.Count; index++)
            Items[index].IsTotal |= Items[index].Kind == ItemKind.Number && Items[index].Direction is null;
    }

    /// <summary>约, 左右, 万亿 alone: a bound or a scale that has lost its number.</summary>
    private Reason? OnlyWord()
    {
        var whole = Text.From(0);
        if ((Words.Match(whole, out var act) == whole.Length || Words.MatchBehind(whole, out act) == whole.Length) && Conservation.CarriesQuantity(act))
            return Reason.BoundAlone(Text.Source.Trim());

        return Numerals.ScaleRunAt(Text, 0).Length == whole.Length ? Reason.Numeral(Text.Source.Trim()) : null;
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

        Totalled(0);
        foreach (var item in Items)
            item.IsInRound = Text[whole.Start] == '(';

        return Finish(own, isAim);
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
