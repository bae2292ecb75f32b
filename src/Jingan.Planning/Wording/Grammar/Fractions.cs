namespace Jingan.Planning.Wording;

/// <summary>Numbers with a slash or colons between: a share, two values, or the parts of a whole.</summary>
internal static class Fractions
{
    private const decimal LargestPart = 10;

    /// <summary>1/3 behind 占, 的, a bound or a verb of change is a share; null where the numbers are values of their own.</summary>
    public static Quantity? Share(Glyphs text, List<Lexeme> clause, int from, int index)
    {
        var quantity = clause[index].Quantity!;
        if (!quantity.IsSlashed || quantity.Unit is not null || quantity.Others[0] > LargestPart || quantity.Low >= quantity.Others[0] || quantity.Low <= 0)
            return null;

        var isLed = false;
        for (var at = from; at < index; at++)
        {
            var lexeme = clause[at];
            isLed |= lexeme.IsNoun && text.Between(lexeme.Start, lexeme.End).Contains('占');
            isLed |= lexeme.Kind == LexemeKind.Word && lexeme.Act is Act.Share or Act.Of or Act.Near or Act.About or Act.AtLeast or Act.Above or Act.AtMost or Act.Below or Act.Rise or Act.Fall;
        }

        // 2/3以上
        isLed |= index + 1 < clause.Count && clause[index + 1] is { Kind: LexemeKind.Word, Act: Act.OrMore or Act.OrLess };

        // 集聚全市1/3高端机构: two values have no noun behind them.
        isLed |= index + 1 < clause.Count && clause[index + 1].Kind == LexemeKind.Text && clause[index + 1].Start == clause[index].End && Script.IsIdeograph(text[clause[index + 1].Start]);
        if (!isLed)
            return null;

        var share = decimal.Round(100 * quantity.Low / quantity.Others[0], Quantities.ShareDigits);
        return new Quantity { Low = share, High = share, Unit = Unit.Percent, UnitStart = quantity.UnitStart, Form = NumeralForm.Figures };
    }

    /// <summary>Another value of the same cell.</summary>
    public static Item Sibling(Item first, decimal value) => new()
    {
        Quantity = new Quantity { Low = value, High = value, Unit = first.Unit, UnitStart = first.Quantity!.UnitStart, Form = NumeralForm.Figures },
        Unit = first.Unit,
        Start = first.Start,
        End = first.End,
        IsLevel = first.IsLevel,
        IsFlow = first.IsFlow,
        IsOwnVerb = true,
        HasVerb = true,
    };
}
