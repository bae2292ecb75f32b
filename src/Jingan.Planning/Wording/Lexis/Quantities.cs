namespace Jingan.Planning.Wording;

/// <summary>Reads a number with its sign, currency, range and unit: 2.5-3亿元, 百分之五, 三成五, 一年半, US$3亿, 500家±5%, 0.5:24.5:75.0.</summary>
internal static partial class Quantities
{
    /// <summary>How many decimal places a share keeps that is no finite number, so that it can be written and read again.</summary>
    internal const int ShareDigits = 20;

    /// <summary>Reads the quantity that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="own">The user's own unit; null for none.</param>
    /// <param name="problem">Why it cannot be read; null where it can, or where none begins there.</param>
    /// <returns>The quantity and where the text behind it begins; null where none begins there.</returns>
    public static (Quantity Quantity, int End)? TryRead(Glyphs text, int at, Unit? own, out Reason? problem)
    {
        problem = null;
        if (ChangeItself(text, at) is { } itself)
            return itself;

        if (text.From(at).StartsWith("零的突破"))
            return (new Quantity { Low = 0, High = 0, UnitStart = at + 4, Form = NumeralForm.Chinese, IsMore = true }, at + 4);

        var start = at;
        var (currency, length) = CurrencyAt(text, at);
        at += length;
        var unsigned = at;
        var sign = SignAt(text, ref at);
        if (ShareAt(text, at) is { } share)
            return Share(text, start, at, share, sign, out problem);

        if (HalfAt(text, at, own) is { } half)
            return half;

        if (NumeralAt(text, at, out problem) is not { } numeral)
            return null;

        if (sign.IsBand)
            return Band(text, 0, numeral, own);

        return Behind(text, start, numeral, sign.IsNegative, at > unsigned, currency, own, out problem);
    }

    private static bool NumberBeginsAt(Glyphs text, int at) => Numerals.BeginsAt(text, at) || ChineseNumerals.BeginsAt(text[at]);

    private static (bool IsNegative, bool IsBand) SignAt(Glyphs text, ref int at)
    {
        var rest = text.From(Math.Min(at, text.Count));
        var (length, isNegative, isBand) = rest switch
        {
            ['±', ..] => (1, false, true),
            ['正', '负', ..] => (2, false, true),
            ['零', '下', ..] => (2, true, false),
            ['负', ..] => (1, true, false),
            ['-', ..] => (1, true, false),
            ['+', ..] => (1, false, false),
            _ => (0, false, false),
        };

        if (length == 0 || !(NumberBeginsAt(text, at + length) || (isNegative && ShareAt(text, at + length) is not null)))
            return default;

        at += length;
        return (isNegative, isBand);
    }

    private static Numeral? NumeralAt(Glyphs text, int at, out Reason? problem)
    {
        problem = null;
        if (Numerals.BeginsAt(text, at))
            return Numerals.TryRead(text, at, out problem);

        return ChineseNumerals.BeginsAt(text[at]) ? ChineseNumerals.TryRead(text, at, out problem) : null;
    }

    private static (Quantity Quantity, int End)? Counted(
        Glyphs text, int start, Numeral numeral, bool isNegative, bool isSigned, string? currency, Unit? own, out Reason? problem)
    {
        problem = null;
        var at = numeral.End;
        // 1亿2百千万元: what ends in a scale word has no other behind it.
        if (numeral is { Form: NumeralForm.Figures, Scale: "" } && ScaleWords.Contains(text[at - 1]) && Numerals.ScaleRunAt(text, at).Length > 0)
        {
            problem = Reason.Numeral(text.Original(start, at + 1));
            return null;
        }

        var isMore = TakeMore(text, ref at, numeral, out var isSome);
        var unitStart = at;
        if (TenthsAt(text, at) is { } tenths)
        {
            if (numeral.Form == NumeralForm.Figures && IsNoTenth(text, numeral, tenths.End))
            {
                problem = Reason.Numeral(text.Original(start, tenths.End));
                return null;
            }

            var close = tenths.End;
            isMore |= TakeMore(text, ref close, numeral, out _);
            return Ranged(text, start, (numeral.Low * 10) + tenths.More, (numeral.High * 10) + tenths.More, Unit.Percent, unitStart, close, numeral, isNegative, isSigned, own, out problem, isMore, isSome);
        }

        var (unit, end) = UnitBehind(text, at, numeral, currency, own, ref isMore);
        var (low, high) = (numeral.Low, numeral.High);
        if (text[end] == '半' && unit is not null && TakesHalf(unit, text, end))
        {
            (low, high, end) = (low + 0.5m, high + 0.5m, end + 1);
            if (unit.Symbol == "个" && UnitsInText.Match(text, end, own, out var counted) is > 0 and var length && counted is not null)
                (unit, end) = (counted, end + length);
        }

        // 一倍多, 三年多
        if (text[end] is '多' or '余' && unit is not null && !isMore && !Script.IsIdeograph(text[end + 1]))
            (isMore, end) = (true, end + 1);

        return Ranged(text, start, low, high, unit, unitStart, end, numeral, isNegative, isSigned, own, out problem, isMore, isSome);
    }

    private static (Quantity Quantity, int End)? Failed(Glyphs text, int start, int end, out Reason? problem)
    {
        problem = Reason.Range(text.Original(start, end));
        return null;
    }
}
