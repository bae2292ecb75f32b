namespace Jingan.Planning.Files;

/// <summary>A unit: <c>亿元</c>, <c>%</c>, <c>吨/日</c>.</summary>
internal sealed class UnitValue() : Notation<Unit?>(new Shape.Text { Examples = Usual }, new Shape.Flag())
{
    private const int LongestUnit = 100;

    private static readonly ValueList<string> Usual =
        ["%", "‰", "个百分点", "倍", "元", "万元", "亿元", "美元", "亿美元", "平方米", "万平方米", "平方公里", "公顷", "公里", "立方米", "吨", "吨/日",
         "千瓦时", "小时", "分钟", "人次", "万人次", "万人", "场次", "户次"];

    /// <summary>A unit; null, with a diagnostic, where the text is none. A counting word that is not known gives a warning.</summary>
    public override Unit? Read(Field field)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        if (field.Context.Units.TryGetValue(text, out var met))
            return met;

        if (text.Length > LongestUnit || Scalars.Number.Parse(text) is not null || !Unit.TryParse(text, out var unit))
            return Refuse(field, text);

        if (UnknownWordIn(unit) is not { } unknown)
        {
            field.Context.Units.Add(text, unit);
            return unit;
        }

        if (IsSlip(unknown))
            return Refuse(field, text);

        field.Report(ShapeProblems.UnusualUnit, Phrase.Quote(text), Nearest(field, text));
        return unit;
    }

    private static Unit? Refuse(Field field, string text)
    {
        field.Report(ShapeProblems.UnknownUnit, Phrase.Quote(text), Nearest(field, text));
        return null;
    }

    private static Phrase Nearest(Field field, string text) => field.Problems.DidYouMean(text, Usual);

    /// <summary>The first side of a unit whose word is not known; null where all are.</summary>
    private static UnitTerm? UnknownWordIn(Unit unit)
    {
        foreach (var side in unit.Symbol.Split('/'))
        {
            if (UnitTerm.Parse(side) is { Word: { } word } term && UnitWords.Find(word.Zh) is null)
                return term;
        }

        return null;
    }

    /// <summary>Whether an unknown word is rather a slip than a counting word: one letter away from a long known one, or counted in 亿.</summary>
    private static bool IsSlip(UnitTerm term)
    {
        const int Long = 3;
        var word = term.Word!.Zh;
        return word.Length >= Long
            ? Usual.Any(usual => usual.Length >= Long && EditDistance.Between(word, usual, limit: 1) is not null)
            : word.Length == 1 && term.Scale.EndsWith('亿');
    }
}
