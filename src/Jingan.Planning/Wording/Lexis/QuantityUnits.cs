namespace Jingan.Planning.Wording;

/// <content>What stands behind a number: its unit, its currency, 余 and 多, tenths.</content>
internal static partial class Quantities
{
    private static readonly (string Sign, string Unit)[] CurrenciesBefore =
    [
        ("US$", "美元"), ("HK$", "港元"), ("NT$", "新台币"), ("NZ$", "新西兰元"), ("A$", "澳元"), ("C$", "加元"), ("S$", "新加坡元"), ("CN¥", "元"), ("RMB¥", "元"), ("JP¥", "日元"), ("GBP", "英镑"), ("£", "英镑"), ("USD", "美元"), ("HKD", "港元"), ("EUR", "欧元"), ("RMB", "元"), ("CNY", "元"), ("JPY", "日元"), ("人民币", "元"), ("港币", "港元"), ("美金", "美元"), ("欧元", "欧元"), ("$", "美元"), ("€", "欧元"), ("¥", "元"),
    ];

    private static readonly (string Sign, string Unit)[] CurrenciesBehind = [("USD", "美元"), ("HKD", "港元"), ("EUR", "欧元"), ("RMB", "元"), ("CNY", "元"), ("JPY", "日元"), ("港币", "港元"), ("美金", "美元"), ("人民币", "元")];

    private static (string? Unit, int Length) CurrencyAt(Glyphs text, int at)
    {
        if (text[at] is not (>= 'A' and <= 'Z' or '$' or '€' or '¥' or '£' or '人' or '港' or '美' or '欧'))
            return (null, 0);

        var rest = text.From(at);
        foreach (var (sign, unit) in CurrenciesBefore)
        {
            if (rest.StartsWith(sign) && NumberBeginsAt(text, at + sign.Length))
                return (unit, sign.Length);
        }

        return (null, 0);
    }

    private static (Quantity Quantity, int End)? Behind(
        Glyphs text, int start, Numeral numeral, bool isNegative, bool isSigned, string? currency, Unit? own, out Reason? problem)
    {
        problem = null;
        if (isSigned && currency is null && (text[numeral.End] is ':' or '/') && char.IsAsciiDigit(text[numeral.End + 1]) && UnitsInText.LengthAt(text, numeral.End) == 0)
        {
            problem = Reason.Numeral(text.Original(start, numeral.End + 2));
            return null;
        }

        if (numeral.Form is NumeralForm.Figures && Colon(text, start, numeral, out problem) is { } ratio)
            return ratio;

        if (problem is not null)
            return null;

        if (numeral.Form is NumeralForm.Figures && Slash(text, start, numeral, out problem) is { } slashed)
            return slashed;

        if (problem is not null)
            return null;

        if (Fraction(text, numeral) is { } fraction)
            return Ranged(text, start, fraction.Value, fraction.Value, Unit.Percent, fraction.End, fraction.End, numeral, isNegative, isSigned, own, out problem);

        if (text.From(numeral.End + (numeral.Scale.Length > 0 ? 0 : Numerals.ScaleRunAt(text, numeral.End).Length)).StartsWith("分之"))
        {
            problem = Reason.Numeral(text.Original(start, numeral.End + 2));
            return null;
        }

        return Counted(text, start, numeral, isNegative, isSigned, currency, own, out problem);
    }

    /// <summary>The unit behind a number, with the scale words that the numeral keeps, and with 余 or 多 inside: 20余万人次, 3万多家.</summary>
    private static (Unit? Unit, int End) UnitBehind(Glyphs text, int at, Numeral numeral, string? currency, Unit? own, ref bool isMore)
    {
        var scale = numeral.Scale.Length > 0 ? numeral.Scale : Numerals.ScaleRunAt(text, at);
        var behind = numeral.Scale.Length > 0 ? at : at + scale.Length;
        if (scale.Length > 0 && text[behind] is '余' or '多' && !isMore && !IsNounBehindMore(text, behind))
        {
            isMore = true;
            behind++;
        }
        else if (numeral.Scale.Length == 0)
        {
            scale = "";
            behind = at;
        }

        if (currency is not null)
        {
            var run = scale.Length > 0 ? scale : Numerals.ScaleRunAt(text, behind);
            var end = scale.Length > 0 ? behind : behind + run.Length;
            var written = text[end] == '元' ? end + 1 : end;
            return (Unit.Parse(run + currency), written);
        }

        if (scale.Length == 0)
        {
            var length = UnitsInText.Match(text, behind, own, out var plain);
            if (length > 0 && plain is { IsBareScale: true } && Behind(text, behind + length) is { } foreign)
                return (Unit.Parse(plain.Symbol + foreign.Unit), behind + length + foreign.Length);

            return length > 0 ? (plain, behind + length) : (null, behind);
        }

        if (Behind(text, behind) is { } currencyBehind)
            return (Unit.Parse(scale + currencyBehind.Unit), behind + currencyBehind.Length);

        var taken = UnitsInText.Match(text, behind, own, out var counted);
        if (taken == 0 || counted is null || !Unit.TryParse(scale + counted.Symbol, out var scaled))
            return (Unit.Parse(scale), behind);

        return (scaled, behind + taken);
    }

    private static (string Unit, int Length)? Behind(Glyphs text, int at)
    {
        var rest = text.From(Math.Min(at, text.Count));
        foreach (var (sign, unit) in CurrenciesBehind)
        {
            if (rest.StartsWith(sign))
                return (unit, sign.Length);
        }

        return null;
    }

    private static bool TakeMore(Glyphs text, ref int at, Numeral numeral, out bool isSome)
    {
        isSome = text[at] == '来' && numeral.Form == NumeralForm.Chinese && (UnitsInText.LengthAt(text, at + 1) > 0);
        if (isSome)
        {
            at++;
            return false;
        }

        if (text[at] is not ('余' or '多') || IsNounBehindMore(text, at))
            return false;

        at++;
        return true;
    }

    /// <summary>多元, 多层 and the like behind a number are words.</summary>
    private static bool IsNounBehindMore(Glyphs text, int at) => text[at] == '多' && text[at + 1] is '层' or '功' or '样' or '式' or '维' or '规' or '媒' or '边' or '晶';

    /// <summary>成: tenths, with a half or a digit behind: 三成, 两成半, 三成五.</summary>
    private static (decimal More, int End)? TenthsAt(Glyphs text, int at)
    {
        if (text[at] != '成' || text[at + 1] is '功' or '立' or '为' or '果' or '本' or '员' or '熟' or '效' or '片' or '套' or '品' or '都' or '人' or '交' or '长' or '就' or '群' or '型' or '份')
            return null;

        if (text[at + 1] == '半')
            return (5, at + 2);

        return ChineseNumerals.DigitOf(text[at + 1]) is > 0 and var digit && UnitsInText.LengthAt(text, at + 2) == 0 && !ChineseNumerals.BeginsAt(text[at + 2]) ? (digit, at + 2) : (0, at + 1);
    }

    /// <summary>12成, 5成个, 3成万: more than all, or with a unit or a scale of its own, they are no tenths.</summary>
    private static bool IsNoTenth(Glyphs text, Numeral numeral, int end) =>
        numeral.High > 10 || ScaleWords.Contains(text[end]) || text[end] == ':' || (!text.From(Math.Min(end, text.Count)).StartsWith("家庭") && text[end] is not ('人' or '户') && UnitsInText.LengthAt(text, end) > 0);

    private static bool TakesHalf(Unit unit, Glyphs text, int at)
    {
        if (text[at + 1] is '径' or '导' or '程' or '岛' or '山')
            return false;

        return unit.Symbol is "年" or "倍" or "天" or "小时" or "个月" || (unit.Symbol is "个" && UnitsInText.LengthAt(text, at + 1) > 0);
    }
}
