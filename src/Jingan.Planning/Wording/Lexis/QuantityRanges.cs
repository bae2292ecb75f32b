namespace Jingan.Planning.Wording;

/// <content>Two ends of one range, and bands about a middle: 3~5%, 40万至50万, 85±2.</content>
internal static partial class Quantities
{
    /// <summary>What stands behind the number and its unit: the other end of a range, or a band about it.</summary>
    private static (Quantity Quantity, int End)? Ranged(
        Glyphs text, int start, decimal low, decimal high, Unit? unit, int unitStart, int end, Numeral numeral, bool isNegative, bool isSigned, Unit? own, out Reason? problem,
        bool isMore = false, bool isSome = false)
    {
        problem = null;
        if (isNegative)
            (low, high) = (-high, -low);

        if (text[end] == '±' || text.From(Math.Min(end, text.Count)).StartsWith("正负"))
            return isMore ? Failed(text, start, end + 1, out problem) : AboutBand(text, start, low, unit, end, own, out problem);

        // 介于3%和5%之间
        if (Between(text, start, (low, unit, end), numeral.Form, isSigned, own, out problem) is { } between)
            return isMore ? Failed(text, start, between.End, out problem) : between;

        if (problem is not null)
            return null;

        // 5%或6% are two values, 5或6个 are the ends of a range.
        var gap = text[end] == '或' && unit is not null ? 0 : RangeMarkAt(text, end);
        if (gap > 0)
        {
            var second = OtherEnd(text, end + gap, unit, own, out var otherProblem);
            if (otherProblem is not null)
            {
                problem = otherProblem;
                return null;
            }

            // 回升0.6个百分点至5.8%: a step, and the level that it leads to.
            if (text[end] is '至' or '到' && second is { Quantity.Unit: { } reached } && unit is { IsPercentagePoints: true } && reached.IsPercent)
                return (new Quantity { Low = low, High = high, Unit = unit, UnitStart = unitStart, Form = numeral.Form, IsMore = isMore, IsSome = isSome, IsRange = low != high, IsSigned = isSigned }, end);

            // 12多至18: which end is open is not said.
            if (second is not null && isMore)
            {
                problem = Reason.Range(text.Original(start, second.Value.End));
                return null;
            }

            if (second is { } other)
            {
                // US$3-5亿: a sign before the first number gives it no scale, which the last one has for both.
                var written = end == unitStart && unit is { IsPercent: false } ? null : unit;
                if (written is null && unit is not null && (other.Quantity.Unit is null || other.Quantity.Unit.IsBareScale))
                    other.Quantity.Unit = Unit.Parse(other.Quantity.Unit?.Symbol + unit.Symbol);

                return Joined(text, start, (low, written, end), other, end + gap, numeral.Form, isSigned, out problem);
            }

            if (second is null && text[end] is '~' or '-' && gap == 1)
            {
                problem = Reason.Range(text.Original(start, Math.Min(end + 1, text.Count)));
                return null;
            }
        }

        return (new Quantity { Low = low, High = high, Unit = unit, UnitStart = unitStart, Form = numeral.Form, IsMore = isMore, IsSome = isSome, IsRange = low != high, IsSigned = isSigned }, end);
    }

    /// <summary>3%和5%之间: two numbers that are the ends of a range.</summary>
    private static (Quantity Quantity, int End)? Between(
        Glyphs text, int start, (decimal Value, Unit? Unit, int End) first, NumeralForm form, bool isSigned, Unit? own, out Reason? problem)
    {
        problem = null;
        if (text[first.End] is not ('和' or '与' or '及') || OtherEnd(text, first.End + 1, first.Unit, own, out _) is not { } second || !text.From(Math.Min(second.End, text.Count)).StartsWith("之间"))
            return null;

        return Joined(text, start, first, second, first.End + 1, form, isSigned, out problem);
    }

    private static (Quantity Quantity, int End)? OtherEnd(Glyphs text, int at, Unit? unit, Unit? own, out Reason? problem)
    {
        problem = null;
        var from = at;
        var (currency, length) = CurrencyAt(text, at);
        at += length;
        var sign = SignAt(text, ref at);
        if (sign.IsBand)
            return null;

        if (ShareAt(text, at) is { } share)
            return Share(text, from, at, share, sign, out problem);

        if (NumeralAt(text, at, out problem) is not { } numeral)
            return null;

        if (numeral.Form == NumeralForm.BareScale || text.From(numeral.End).StartsWith("季度"))
            return null;

        var behind = numeral.End;
        var isMore = TakeMore(text, ref behind, numeral, out _);
        var value = numeral.High;
        Unit? other;
        if (TenthsAt(text, behind) is { } tenths)
            (value, other, behind) = ((value * 10) + tenths.More, Unit.Percent, tenths.End);
        else
            (other, behind) = UnitBehind(text, behind, numeral, currency, own, ref isMore);

        var number = sign.IsNegative ? -value : value;
        var stated = other == Unit.Percent && text.Between(numeral.End, behind).StartsWith("成") ? NumeralForm.Chinese : numeral.Form;
        return (new Quantity { Low = number, High = number, Unit = other, UnitStart = numeral.End, Form = stated, IsMore = isMore }, behind);
    }

    private static (Quantity Quantity, int End)? Joined(
        Glyphs text, int start, (decimal Value, Unit? Unit, int End) first, (Quantity Quantity, int End) second, int secondStart, NumeralForm form, bool isSigned, out Reason? problem)
    {
        problem = null;
        var (value, unit, low) = (second.Quantity.High, second.Quantity.Unit, first.Value);
        var isTenths = unit == Unit.Percent && first.Unit is null && text.Between(secondStart, second.End).Contains('成');
        if (isTenths)
            low *= 10;
        else if (first.Unit is { Symbol: [_, .., '%' or '‰'] })
        {
            problem = Reason.ScaleOfShare;
            return null;
        }
        else if (first.Unit is { } from && unit is { } to && from != to)
        {
            // 5000万至1亿元: the scale of the first end joins the word of the second.
            var counted = from.IsBareScale && !to.IsBareScale ? from.Over(to) : from;
            // US$3亿-5亿: the word of the first end joins the scale of the second.
            if (to.IsBareScale && !from.IsBareScale && !from.IsPercent)
                unit = to = Unit.Parse(to.Symbol + from.Base.Symbol);

            if (!counted.ConvertsTo(to))
            {
                problem = Reason.RangeUnits(text.Original(start, first.End), text.Original(secondStart, second.End));
                return null;
            }

            low = counted.Convert(low, to);
        }

        var end = second.End;
        // -8%～-9%: falls are told from the smaller to the larger.
        if (value < low && low < 0)
            (low, value) = (value, low);

        // -8%--9%: a sign or a part of the mark.
        if (low >= value || (low < 0 && text.Between(secondStart - 2, secondStart) is ['-', '-']) || second.Quantity.IsMore || (RangeMarkAt(text, end) is > 0 and var gap && text[end] is '~' or '-' && NumberBeginsAt(text, end + gap)))
        {
            problem = Reason.Range(text.Original(start, end));
            return null;
        }

        return (new Quantity { Low = low, High = value, Unit = unit ?? first.Unit, UnitStart = second.Quantity.UnitStart, Form = form == NumeralForm.OneDigit ? NumeralForm.Chinese : form, IsRange = true, IsSigned = isSigned }, end);
    }

    /// <summary>95±2, 500家±5%: a band about a number.</summary>
    private static (Quantity Quantity, int End)? AboutBand(Glyphs text, int start, decimal value, Unit? unit, int end, Unit? own, out Reason? problem)
    {
        var from = text[end] == '±' ? end + 1 : end + 2;
        if (NumeralAt(text, from, out problem) is not { } numeral || !numeral.IsOne)
        {
            problem ??= Reason.Touching(text.Original(end, Math.Min(from, text.Count)));
            return null;
        }

        var length = UnitsInText.Match(text, numeral.End, own, out var by);
        var reach = numeral.Low;
        if (by is { IsPercent: true } && unit is { IsPercent: false })
            reach = value * numeral.Low * (by == Unit.PerMille ? 0.001m : 0.01m);
        else if (by is not null && unit is not null && by != unit)
            return Failed(text, start, numeral.End + length, out problem);

        if (reach <= 0)
            return Failed(text, start, numeral.End + length, out problem);

        reach = DecimalText.WithoutTrailingZeros(reach);
        return (new Quantity { Low = value - reach, High = value + reach, Unit = unit ?? by, UnitStart = end, Form = NumeralForm.Figures, IsRange = true, IsBand = true }, numeral.End + length);
    }

    /// <summary>±0.5: a band about zero.</summary>
    private static (Quantity Quantity, int End)? Band(Glyphs text, decimal middle, Numeral numeral, Unit? own)
    {
        var length = UnitsInText.Match(text, numeral.End, own, out var unit);
        return (new Quantity { Low = middle - numeral.High, High = middle + numeral.High, Unit = unit, UnitStart = numeral.End, Form = NumeralForm.Figures, IsRange = numeral.High > 0, IsBand = true, IsSigned = true }, numeral.End + length);
    }

    /// <summary>~, -, --, 至, 到, and 或 between numbers; 0 for none.</summary>
    private static int RangeMarkAt(Glyphs text, int at)
    {
        // -8%—-9%: a dash and a sign behind it are two marks.
        if (text[at] == '-' && text[at + 1] == '-')
            return NumberBeginsAt(text, at + 2) && text.Source[text.PlaceOf(at)] == text.Source[text.PlaceOf(at + 1)] && !text.HasSpaceBefore(at + 1) ? 2 : 1;

        return text[at] is '~' or '-' or '至' or '到' || (text[at] == '或' && NumberBeginsAt(text, at + 1) && !text.From(at).StartsWith("或者")) ? 1 : 0;
    }
}
