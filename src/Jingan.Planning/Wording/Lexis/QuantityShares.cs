namespace Jingan.Planning.Wording;

/// <content>Shares and ratios, and words that are numbers themselves: 三分之一, 一半, 1.85：1, 9/10万, 翻一番.</content>
internal static partial class Quantities
{
    private static readonly (string Words, ItselfKind Kind)[] Changes =
    [
        ("减半", ItselfKind.Halved), ("正增长", ItselfKind.Positive), ("负增长", ItselfKind.Negative), ("零增长", ItselfKind.Zero),
        ("2位数增长", ItselfKind.TwoDigits), ("两位数增长", ItselfKind.TwoDigits), ("两位数以上增长", ItselfKind.TwoDigits), ("两位数的增长", ItselfKind.TwoDigits), ("双位数增长", ItselfKind.TwoDigits),
        ("2位数", ItselfKind.TwoDigits), ("两位数以上", ItselfKind.TwoDigits), ("两位数", ItselfKind.TwoDigits), ("双位数", ItselfKind.TwoDigits),
        ("倍增", ItselfKind.Doubled), ("翻番", ItselfKind.Doubled), ("翻倍", ItselfKind.Doubled), ("成倍增长", ItselfKind.Doubled),
    ];

    private static (Quantity Quantity, int End)? ChangeItself(Glyphs text, int at)
    {
        if (text[at] is not ('减' or '正' or '负' or '零' or '两' or '双' or '倍' or '翻' or '成' or '2'))
            return null;

        var rest = text.From(at);
        foreach (var (words, kind) in Changes)
        {
            if (rest.StartsWith(words) && !NumberBeginsAt(text, at + words.Length))
                return (Itself(kind, ValueOf(kind), kind == ItselfKind.Doubled ? Unit.Times : Unit.Percent, at + words.Length), at + words.Length);
        }

        if (text[at] != '翻')
            return null;

        var from = text[at + 1] == '了' ? at + 2 : at + 1;
        if (NumeralAt(text, from, out _) is not { } numeral || text[numeral.End] is not ('番' or '倍') || !numeral.IsOne)
            return null;

        // 翻一番 doubles, 翻两番 makes four times as much; 翻三倍 is said of both three and four times.
        var most = text[numeral.End] == '番' ? 10 : 1;
        if (numeral.Low < 1 || numeral.Low > most || numeral.Low != decimal.Truncate(numeral.Low))
            return null;

        var power = (int)numeral.Low;

        var end = numeral.End + 1;
        if (text[end] is not '多' || Script.IsIdeograph(text[end + 1]))
            return (Itself(ItselfKind.Doubled, 1 << power, Unit.Times, end), end);

        var more = new Quantity { Low = 1 << power, High = 1 << power, Unit = Unit.Times, UnitStart = end, Form = NumeralForm.Chinese, Itself = ItselfKind.Doubled, IsMore = true };
        return (more, end + 1);
    }

    private static decimal ValueOf(ItselfKind kind) => kind switch
    {
        ItselfKind.Halved => 50,
        ItselfKind.TwoDigits => 10,
        ItselfKind.Doubled => 2,
        _ => 0,
    };

    private static Quantity Itself(ItselfKind kind, decimal value, Unit unit, int end) =>
        new() { Low = value, High = value, Unit = unit, UnitStart = end, Form = NumeralForm.Chinese, Itself = kind };

    /// <summary>百分之, 千分之, 万分之: the share that one of the number is, in per cent or per mille.</summary>
    private static (decimal Factor, Unit Unit, int End)? ShareAt(Glyphs text, int at) => text.From(Math.Min(at, text.Count)) switch
    {
        ['百', '分', '之', ..] => (1m, Unit.Percent, at + 3),
        ['千', '分', '之', ..] => (1m, Unit.PerMille, at + 3),
        ['万', '分', '之', ..] => (0.01m, Unit.Percent, at + 3),
        _ => null,
    };

    private static (Quantity Quantity, int End)? Share(
        Glyphs text, int start, int at, (decimal Factor, Unit Unit, int End) share, (bool IsNegative, bool IsBand) sign, out Reason? problem)
    {
        if (NumeralAt(text, share.End, out problem) is not { } first)
        {
            problem ??= Reason.Numeral(text.Original(start, share.End));
            return null;
        }

        var (low, high, end) = (Whole(first.Low, first.Scale), Whole(first.High, first.Scale), first.End);
        if (RangeMarkAt(text, end) is > 0 and var gap)
        {
            var again = ShareAt(text, end + gap);
            if (again is { } other && other.Unit != share.Unit)
            {
                problem = Reason.RangeUnits(text.Original(start, end), text.Original(end + gap, other.End));
                return null;
            }

            if (NumeralAt(text, again?.End ?? end + gap, out problem) is { } second)
            {
                (high, end) = (Whole(second.High, second.Scale), second.End);
                if (low >= high)
                {
                    problem = Reason.Range(text.Original(start, end));
                    return null;
                }
            }

            if (problem is not null)
                return null;
        }

        if (sign.IsNegative)
            (low, high) = (-high, -low);
        else if (sign.IsBand)
            low = -high;

        return (new Quantity { Low = low * share.Factor, High = high * share.Factor, Unit = share.Unit, UnitStart = end, Form = NumeralForm.Chinese, IsRange = low != high, IsSigned = sign.IsNegative || sign.IsBand }, end);
    }

    private static decimal Whole(decimal value, string scale) => scale.Length == 0 ? value : value * ScaleWords.Factor(scale);

    /// <summary>一半, 半数, 半年, 半小时.</summary>
    private static (Quantity Quantity, int End)? HalfAt(Glyphs text, int at, Unit? own)
    {
        var rest = text.From(Math.Min(at, text.Count));
        var length = rest.StartsWith("一半") || rest.StartsWith("半数") ? 2 : rest.StartsWith("过半数") || rest.StartsWith("过半") ? 0 : rest is ['半', ..] ? 1 : 0;
        if (length == 2)
            return (new Quantity { Low = 50, High = 50, Unit = Unit.Percent, UnitStart = at + 2, Form = NumeralForm.Chinese }, at + 2);

        if (length == 0)
            return null;

        var unitLength = UnitsInText.Match(text, at + 1, own, out var unit);
        return unitLength > 0 && rest[1] is '年' or '个' or '小' or '天' or '月' && unit is not null && (unit.Measures("duration") || unit.Measures("year") || unit.Measures("day") || unit.Measures("month"))
            ? (new Quantity { Low = 0.5m, High = 0.5m, Unit = unit, UnitStart = at + 1, Form = NumeralForm.Chinese }, at + 1 + unitLength)
            : null;
    }

    /// <summary>三分之一: the share in per cent.</summary>
    private static (decimal Value, int End)? Fraction(Glyphs text, Numeral below)
    {
        // 10万分之8.9: figures leave their scale word behind them.
        var scale = below.Scale.Length > 0 ? "" : Numerals.ScaleRunAt(text, below.End);
        var end = below.End + scale.Length;
        if (text[end] != '分' || text[end + 1] != '之' || NumeralAt(text, end + 2, out _) is not { } above)
            return null;

        var (denominator, numerator) = (Whole(below.Low, below.Scale + scale), Whole(above.Low, above.Scale));
        return !below.IsOne || !above.IsOne || denominator == 0 || numerator > denominator ? null : (decimal.Round(100 * numerator / denominator, ShareDigits), above.End);
    }

    /// <summary>2.5:1, and three or more parts of a whole.</summary>
    private static (Quantity Quantity, int End)? Colon(Glyphs text, int start, Numeral first, out Reason? problem)
    {
        problem = null;
        if (text[first.End] != ':' || !char.IsAsciiDigit(text[first.End + 1]))
            return null;

        var values = new List<decimal> { first.Low };
        var end = first.End;
        while (text[end] == ':' && char.IsAsciiDigit(text[end + 1]))
        {
            if (Numerals.TryRead(text, end + 1, out problem) is not { } next)
                return null;

            values.Add(next.Low);
            end = next.End;
        }

        if (values is [var left, var right] && (left == 1 || right == 1))
            return (new Quantity { Low = right == 1 ? left : right, High = right == 1 ? left : right, UnitStart = end, Form = NumeralForm.Figures, IsRatio = true }, end);

        var unit = values.Count > 2 && Math.Abs(values.Sum() - 100) <= 1 ? Unit.Percent : null;
        return (new Quantity { Low = values[0], High = values[0], Unit = unit, UnitStart = end, Form = NumeralForm.Figures, Others = values.GetRange(1, values.Count - 1) }, end);
    }

    /// <summary>96/98 and 1/3: the grammar tells which is meant.</summary>
    private static (Quantity Quantity, int End)? Slash(Glyphs text, int start, Numeral first, out Reason? problem)
    {
        problem = null;
        if (text[first.End] != '/' || !char.IsAsciiDigit(text[first.End + 1]))
            return null;

        if (UnitsInText.LengthAt(text, first.End) > 0)
            return null;

        if (Numerals.TryRead(text, first.End + 1, out problem) is not { } second)
            return null;

        if (text[second.End] == '/')
        {
            problem = Reason.Numeral(text.Original(start, second.End + 1));
            return null;
        }

        var length = UnitsInText.Match(text, second.End, null, out var unit);
        return (new Quantity { Low = first.Low, High = first.Low, Unit = unit, UnitStart = second.End, Form = NumeralForm.Figures, Others = [second.Low], IsSlashed = true }, second.End + length);
    }
}
