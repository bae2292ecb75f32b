using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>A number in plain decimal notation, with the decimal places as written: <c>-3.50</c>.</summary>
internal sealed class NumberValue() : ScalarValue<decimal?>(new Shape.Number(), new Shape.Text(@"^-?[0-9]+(\.[0-9]+)?$"))
{
    /// <summary>As many as a <see cref="decimal"/> has at most; the last of them only where the number is not too great.</summary>
    private const int MostDigits = 29;

    public override Phrase? Called => new("十进制数", "a number in plain decimal notation");

    public override decimal? Parse(string text) =>
        IsPlain(text)
        && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number.Scale == DecimalPlaces(text)
            ? number
            : null;

    protected override DiagnosticKind Problem => ShapeProblems.NotANumber;

    protected override ScalarForm Form => ScalarForm.Notation;

    protected override string TextOf(decimal? value) => DecimalText.AsStated(value!.Value);

    /// <summary>How many digits stand behind the point; a number that has fewer was rounded.</summary>
    private static int DecimalPlaces(string text) => text.IndexOf('.', StringComparison.Ordinal) is >= 0 and var point ? text.Length - point - 1 : 0;

    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text[0] == '-')
            text = text[1..];

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var fraction = point < 0 ? [] : text[(point + 1)..];
        return whole.Length > 0
            && (point < 0 || fraction.Length > 0)
            && whole.Length + fraction.Length <= MostDigits
            && !whole.ContainsAnyExceptInRange('0', '9')
            && !fraction.ContainsAnyExceptInRange('0', '9');
    }
}

/// <summary>A whole number from 1 to 999,999,999: a line, a clause, a position, a count.</summary>
internal sealed class CountValue() : ScalarValue<int?>(new Shape.WholeNumber(1, Greatest), new Shape.Text("^0*[1-9][0-9]*$"))
{
    public const int Greatest = 999_999_999;
    private const int MostDigits = 9;

    public override Phrase? Called => new("从 1 起的整数", "a whole number from 1");

    public override int? Parse(string text) =>
        text.Length <= MostDigits && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1 ? count : null;

    protected override DiagnosticKind Problem => ShapeProblems.NotACount;

    protected override ScalarForm Form => ScalarForm.Plain;

    protected override string TextOf(int? value) => value!.Value.ToString(CultureInfo.InvariantCulture);
}

/// <summary>A unit: <c>亿元</c>, <c>%</c>, <c>吨/日</c>.</summary>
/// <param name="canBeNone">Whether a dash says that there is none.</param>
internal sealed class UnitValue(bool canBeNone = false) : Notation<Unit?>(new Shape.Text { Examples = Usual }, new Shape.Flag())
{
    private const int LongestUnit = 100;

    private readonly bool canBeNone = canBeNone;

    private static readonly ValueList<string> Usual =
        ["%", "‰", "个百分点", "倍", "元", "万元", "亿元", "美元", "亿美元", "平方米", "万平方米", "平方公里", "公顷", "公里", "立方米", "吨", "吨/日",
         "千瓦时", "小时", "分钟", "人次", "万人次", "万人", "场次", "户次"];

    public override Phrase? Called => new("单位", "a unit");

    /// <summary>A unit; null, with a diagnostic, where the text is none. A counting word that is not known gives a warning.</summary>
    public override Unit? Read(Field field)
    {
        if (Scalars.Text.Read(field) is not { } text)
            return null;

        if (canBeNone && text is "—" or "——" or "–" or "-" or "－" or "/" or "／" or "无")
            return Unit.One;

        if (field.Context.Memory.Units.TryGetValue(text, out var met))
            return met;

        if (text.Length > LongestUnit || Scalars.Number.Parse(text) is not null || !Unit.TryParse(text, out var unit))
            return Refuse(field, text);

        if (UnknownWordIn(unit) is not { } unknown)
        {
            field.Context.Memory.Units.Add(text, unit);
            return unit;
        }

        if (IsSlip(unknown))
            return Refuse(field, text);

        field.Report(ShapeProblems.UnusualUnit, Phrase.Quote(text), Nearest(field, text));
        return unit;
    }

    public override OutputNode? Write(Unit? value)
    {
        if (value is null or { IsNone: true })
            return null;

        if (!value.IsReadFromItsSymbol)
            throw new ArgumentException($"The unit '{value.Symbol}' is not read back from its own text.", nameof(value));

        return new ScalarNode(value.Symbol, ScalarForm.Text, value.IsKnown ? IsShort : IsNoSlip);
    }

    private static bool IsShort(string symbol) => symbol.Length <= LongestUnit;

    private static bool IsNoSlip(string symbol) =>
        IsShort(symbol) && Unit.TryParse(symbol, out var unit) && (UnknownWordIn(unit) is not { } unknown || !IsSlip(unknown));

    private static Unit? Refuse(Field field, string text)
    {
        field.Report(ShapeProblems.UnknownUnit, Phrase.Quote(text), Nearest(field, text));
        return null;
    }

    private static Phrase Nearest(Field field, string text) => HalfWidth.Question(text, IsKnown) is var plain && plain != Phrase.Empty
        ? plain
        : field.Problems.DidYouMean(text, Usual);

    private static bool IsKnown(string symbol) => IsShort(symbol) && Unit.TryParse(symbol, out var unit) && UnknownWordIn(unit) is null;

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
