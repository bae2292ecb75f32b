namespace Jingan.Planning.Wording;

/// <summary>Reads numbers in Chinese digits: 二十五, 三万五 (35,000), 一亿二, 三点五, 三五 (3 to 5), 三四十, 百, 千亿.</summary>
internal static class ChineseNumerals
{
    private const string Digits = "零一二三四五六七八九";
    private const string Formal = "零壹贰叁肆伍陆柒捌玖";
    private const int LongestNumeral = 24;

    /// <summary>The value of a Chinese digit; -1 for another character.</summary>
    public static int DigitOf(char character) => character switch
    {
        '两' => 2,
        _ when Digits.IndexOf(character) is >= 0 and var plain => plain,
        _ => Formal.IndexOf(character),
    };

    /// <summary>Whether a number in Chinese digits can begin at a place.</summary>
    public static bool BeginsAt(char character) => DigitOf(character) >= 0 || ScaleOf(character) > 0;

    /// <summary>Reads the number that begins at a place; null, without a problem, where the characters are part of a word.</summary>
    public static Numeral? TryRead(Glyphs text, int at, out Reason? problem)
    {
        problem = null;
        var end = at;
        while (end < at + LongestNumeral && BeginsAt(text[end]) && !(end > at && ScaleOf(text[end]) > 0 && UnitsInText.IsWordAt(text, end)))
            end++;

        if (end == at)
            return null;

        // 六千7: a last figure has the next lower place, as a last digit has.
        if (char.IsAsciiDigit(text[end]) && text[end] != '0' && !char.IsAsciiDigit(text[end + 1]) && text[end + 1] != '.' && ScaleOf(text[end - 1]) > 10 && !AllScales(text, at, end)
            && Value(text, at, end) is { } whole)
            return Kept(whole + ((text[end] - '0') * ScaleOf(text[end - 1]) / 10), text, end, end + 1, NumeralForm.Chinese);

        // 队伍8支, 大陆5家: a formal digit without a scale word is part of a word.
        if (char.IsAsciiDigit(text[end]) && end == at + 1 && Formal.Contains(text[at]) && Script.IsIdeograph(text[at - 1]))
            return null;

        if (char.IsAsciiDigit(text[end]))
        {
            problem = Reason.Numeral(text.Original(at, end + 1));
            return null;
        }

        return AllScales(text, at, end) ? Bare(text, at, end) : Counted(text, at, end, out problem);
    }

    private static bool AllScales(Glyphs text, int at, int end)
    {
        for (var index = at; index < end; index++)
        {
            if (DigitOf(text[index]) >= 0)
                return false;
        }

        return !(end == at + 1 && text[at] == '十');
    }

    /// <summary>百, 千, 万亿: a scale word that stands for one of it.</summary>
    private static Numeral? Bare(Glyphs text, int at, int end)
    {
        var run = text.Between(at, end);
        return run switch
        {
            "百" => new(100, 100, "", end, NumeralForm.BareScale),
            "千" => new(1000, 1000, "", end, NumeralForm.BareScale),
            "万" => new(1, 1, "万", end, NumeralForm.BareScale),
            "亿" => new(1, 1, "亿", end, NumeralForm.BareScale),
            "万亿" => new(1, 1, "万亿", end, NumeralForm.BareScale),
            "十万" => new(10, 10, "万", end, NumeralForm.BareScale),
            "百万" => new(100, 100, "万", end, NumeralForm.BareScale),
            "千万" => new(1000, 1000, "万", end, NumeralForm.BareScale),
            "十亿" => new(10, 10, "亿", end, NumeralForm.BareScale),
            "百亿" => new(100, 100, "亿", end, NumeralForm.BareScale),
            "千亿" => new(1000, 1000, "亿", end, NumeralForm.BareScale),
            _ => null,
        };
    }

    private static Numeral? Counted(Glyphs text, int at, int end, out Reason? problem)
    {
        problem = null;
        var form = end == at + 1 && text[at] != '十' ? NumeralForm.OneDigit : NumeralForm.Chinese;
        if (PairAt(text, at, end) is { } pair)
            return pair;

        if (Value(text, at, end) is not { } value)
        {
            // A row of digits without a scale, 一二三, is part of a name unless something is counted.
            if (UnitsInText.LengthAt(text, end) > 0 || HasScale(text, at, end))
                problem = Reason.Numeral(text.Original(at, end));

            return null;
        }

        if (text[end] == '点' && DigitOf(text[end + 1]) is >= 0 and <= 9 && Decimals(text, end + 1) is var (part, behind))
        {
            var scale = Numerals.ScaleRunAt(text, behind);
            return new Numeral(value + part, value + part, scale, behind + scale.Length, NumeralForm.Chinese);
        }

        return Kept(value, text, at, end, form);
    }

    /// <summary>Keeps 万, 亿 and 万亿 at the end as part of the unit: 三十万 is 30 万.</summary>
    private static Numeral? Kept(decimal value, Glyphs text, int at, int end, NumeralForm form)
    {
        if (end - at < 2)
            return new Numeral(value, value, "", end, form);

        var scale = text.Between(at, end).EndsWith("万亿") ? "万亿" : text[end - 1] is '万' or '亿' ? text[end - 1].ToString() : "";
        var stated = scale.Length == 0 ? value : value / ScaleWords.Factor(scale);
        return new Numeral(stated, stated, scale, end, form);
    }

    /// <summary>三五, 七八, 三四十, 十七八, 五六万: two digits that follow one another are the ends of a range.</summary>
    private static Numeral? PairAt(Glyphs text, int at, int end)
    {
        var first = at;
        var tens = 0m;
        while (first < end - 1 && !IsPair(text, first))
            first++;

        if (first >= end - 1)
            return null;

        if (first > at)
        {
            if (text[first - 1] != '十' || Value(text, at, first) is not { } before || first + 2 != end || before > 99)
                return null;

            tens = before;
        }

        var factor = 1m;
        for (var index = first + 2; index < end; index++)
        {
            if (ScaleOf(text[index]) is var scale && (scale == 0 || (index > first + 2 && scale <= ScaleOf(text[index - 1]))))
                return null;

            factor *= scale;
        }

        var word = text[end - 1] is '万' or '亿' ? text[end - 1].ToString() : "";
        if (word.Length > 0)
            factor /= ScaleWords.Factor(word);

        var (low, high) = (DigitOf(text[first]), DigitOf(text[first + 1]));
        return new Numeral(tens + (low * factor), tens + (high * factor), word, end, NumeralForm.Chinese);
    }

    private static bool IsPair(Glyphs text, int at)
    {
        var (low, high) = (DigitOf(text[at]), DigitOf(text[at + 1]));
        return (low > 0 && high == low + 1 && high <= 9) || (low == 3 && high == 5);
    }

    private static bool HasScale(Glyphs text, int at, int end)
    {
        for (var index = at; index < end; index++)
        {
            if (ScaleOf(text[index]) > 0)
                return true;
        }

        return false;
    }

    /// <summary>The number that a run of digits and scale words states; null where they state none for certain.</summary>
    private static decimal? Value(Glyphs text, int at, int end)
    {
        var large = LastOf(text, at, end, '亿') is >= 0 and var hundredMillion ? hundredMillion : LastOf(text, at, end, '万');
        if (large < 0)
            return Section(text, at, end);

        var factor = ScaleOf(text[large]);
        return Value(text, at, large) is { } above && Below(text, large + 1, end, factor) is { } below ? (above * factor) + below : null;
    }

    /// <summary>What stands below 万 or 亿: nothing, a smaller number, or a last digit that has the next lower place (三万五, 一亿二).</summary>
    private static decimal? Below(Glyphs text, int at, int end, decimal factor)
    {
        if (at == end)
            return 0;

        if (text[at] == '零')
            return Value(text, at + 1, end) is { } small && small < factor / 10 ? small : null;

        if (end == at + 1 && DigitOf(text[at]) is > 0 and var digit)
            return digit * factor / 10;

        return Value(text, at, end) is { } below && below < factor ? below : null;
    }

    /// <summary>A number below 万: digits with falling scale words; a last digit alone has the next lower place (三千五).</summary>
    private static decimal? Section(Glyphs text, int at, int end)
    {
        if (at >= end)
            return null;

        var (sum, last) = (0m, 10_000m);
        for (var index = at; index < end;)
        {
            var hasZero = text[index] == '零' && end - at > 1;
            index += hasZero ? 1 : 0;
            var digit = DigitOf(text[index]);
            var isTen = digit < 0 && text[index] is '十' or '拾';
            if (index >= end || (digit <= 0 && !isTen && !(digit == 0 && end - at == 1)))
                return null;

            index += isTen ? 0 : 1;
            var scale = index < end ? ScaleOf(text[index]) : 1;
            if (scale == 0 || scale >= last || (index < end && scale >= 10_000))
                return null;

            var isShort = index >= end && !hasZero && last is 100 or 1_000;
            sum += (isTen ? 1 : digit) * (isShort && index >= end && !hasZero ? last / 10 : scale);
            (last, index) = (scale, index + 1);
        }

        return sum;
    }

    private static int LastOf(Glyphs text, int at, int end, char character)
    {
        for (var index = end - 1; index >= at; index--)
        {
            if (text[index] == character)
                return index;
        }

        return -1;
    }

    private static (decimal Part, int End) Decimals(Glyphs text, int at)
    {
        var (part, factor) = (0m, 1m);
        for (; DigitOf(text[at]) is >= 0 and <= 9 and var digit && factor > 1e-12m; at++)
        {
            factor /= 10;
            part += digit * factor;
        }

        return (part, at);
    }

    private static decimal ScaleOf(char character) => character switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' => 10_000,
        '亿' => 100_000_000,
        _ => 0,
    };
}
