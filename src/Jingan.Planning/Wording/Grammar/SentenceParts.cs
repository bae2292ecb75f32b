namespace Jingan.Planning.Wording;

/// <content>What one clause leaves to the next: 其中, modality, a position at more.</content>
internal sealed partial class Sentence
{
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
        if (first == 0 || first == Items.Count || Items[first] is not { Kind: ItemKind.Number, HasNounBefore: true, IsOwnVerb: false, Direction: null, Unit: { } unit, Quantity: { IsRange: false } rest })
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
        if (before.Kind == ItemKind.Rank && item is { Kind: ItemKind.Number, Modality: Modality.Stretch, HasNounBefore: false, Quantity: { IsRange: false, IsMore: false } position } && item.Unit?.Symbol is "位" or "名" && position.Low is >= 1 and <= 100_000)
        {
            (item.Kind, item.Rank, item.Peers, item.Text) = (ItemKind.Rank, new((int)position.Low, (int)position.Low), before.Peers, $"第{(int)position.Low}位");
            return;
        }

        if (item.Modality != Modality.Stretch || item.IsOwnVerb || item.HasNounBefore || item.Kind != ItemKind.Number || before.Direction is null || item.Unit is not null && item.IsPercentClass != before.IsPercentClass)
            return;

        (item.Direction, item.IsYearOnYear, item.Pace, item.Reference) = (before.Direction, before.IsYearOnYear, item.Pace ?? before.Pace, before.Reference);
    }
}
