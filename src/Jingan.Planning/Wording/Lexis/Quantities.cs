namespace Jingan.Planning.Wording;

/// <summary>Reads a number with its sign, currency, range and unit: 2.5-3亿元, 百分之五, 三成五, 一年半, US$3亿, 500家±5%, 0.5:24.5:75.0.</summary>
internal static class Quantities
{
    private static readonly (string Sign, string Unit)[] CurrenciesBefore =
    [
        ("US$", "美元"), ("HK$", "港元"), ("NT$", "新台币"), ("NZ$", "新西兰元"), ("A$", "澳元"), ("C$", "加元"), ("S$", "新加坡元"), ("CN¥", "元"), ("RMB¥", "元"), ("JP¥", "日元"), ("GBP", "英镑"), ("£", "英镑"), ("USD", "美元"), ("HKD", "港元"), ("EUR", "欧元"), ("RMB", "元"), ("CNY", "元"), ("JPY", "日元"), ("人民币", "元"), ("港币", "港元"), ("美金", "美元"), ("欧元", "欧元"), ("$", "美元"), ("€", "欧元"), ("¥", "元"),
    ];

    private static readonly (string Sign, string Unit)[] CurrenciesBehind = [("USD", "美元"), ("HKD", "港元"), ("EUR", "欧元"), ("RMB", "元"), ("CNY", "元"), ("JPY", "日元"), ("港币", "港元"), ("美金", "美元"), ("人民币", "元")];

    /// <summary>How many decimal places a share keeps that is no finite number, so that it can be written and read again.</summary>
    internal const int ShareDigits = 20;

    private static readonly (string Words, ItselfKind Kind)[] Changes =
    [
        ("减半", ItselfKind.Halved), ("正增长", ItselfKind.Positive), ("负增长", ItselfKind.Negative), ("零增长", ItselfKind.Zero),
        ("两位数增长", ItselfKind.TwoDigits), ("两位数以上增长", ItselfKind.TwoDigits), ("两位数的增长", ItselfKind.TwoDigits), ("双位数增长", ItselfKind.TwoDigits),
        ("两位数以上", ItselfKind.TwoDigits), ("两位数", ItselfKind.TwoDigits), ("双位数", ItselfKind.TwoDigits),
        ("倍增", ItselfKind.Doubled), ("翻番", ItselfKind.Doubled), ("翻倍", ItselfKind.Doubled), ("成倍增长", ItselfKind.Doubled),
    ];

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
        var sign = SignAt(text, ref at);
        if (ShareAt(text, at) is { } share)
            return Share(text, start, at, share, sign, out problem);

        if (HalfAt(text, at, own) is { } half)
            return half;

        if (NumeralAt(text, at, out problem) is not { } numeral)
            return null;

        if (sign.IsBand)
            return Band(text, 0, numeral, own);

        return Behind(text, start, numeral, sign.IsNegative, at > start, currency, own, out problem);
    }

    private static (Quantity Quantity, int End)? ChangeItself(Glyphs text, int at)
    {
        if (text[at] is not ('减' or '正' or '负' or '零' or '两' or '双' or '倍' or '翻' or '成'))
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

    private static (Quantity Quantity, int End)? Counted(
        Glyphs text, int start, Numeral numeral, bool isNegative, bool isSigned, string? currency, Unit? own, out Reason? problem)
    {
        problem = null;
        var at = numeral.End;
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
        if (low >= value || second.Quantity.IsMore || (RangeMarkAt(text, end) is > 0 and var gap && text[end] is '~' or '-' && NumberBeginsAt(text, end + gap)))
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

    private static (Quantity Quantity, int End)? Failed(Glyphs text, int start, int end, out Reason? problem)
    {
        problem = Reason.Range(text.Original(start, end));
        return null;
    }

    /// <summary>~, -, --, 至, 到, and 或 between numbers; 0 for none.</summary>
    private static int RangeMarkAt(Glyphs text, int at)
    {
        if (text[at] == '-' && text[at + 1] == '-')
            return NumberBeginsAt(text, at + 2) ? 2 : 1;

        return text[at] is '~' or '-' or '至' or '到' || (text[at] == '或' && NumberBeginsAt(text, at + 1) && !text.From(at).StartsWith("或者")) ? 1 : 0;
    }
}
