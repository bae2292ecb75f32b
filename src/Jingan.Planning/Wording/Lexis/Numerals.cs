using System.Globalization;

namespace Jingan.Planning.Wording;

/// <summary>Reads the numbers that people write in figures: 1,234.5, .5, 1e-05, 1.2×10⁴, 2½, 3点5, 8万5, 25万6千, 1千零20.</summary>
internal static class Numerals
{
    private const int MostDigits = 28;
    private const int LargestPower = 24;

    private static readonly string[] ScaleRuns =
        ["百万亿", "千万亿", "十万亿", "万亿", "十万", "百万", "千万", "十亿", "百亿", "千亿", "百", "千", "万", "亿"];

    /// <summary>Whether a number in figures can begin at a place.</summary>
    public static bool BeginsAt(Glyphs text, int at) =>
        char.IsAsciiDigit(text[at])
        || IsVulgar(text[at])
        || (text[at] == '.' && char.IsAsciiDigit(text[at + 1]) && !char.IsAsciiDigit(text[at - 1]));

    /// <summary>Reads the number that begins at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">Where it begins.</param>
    /// <param name="problem">Why it is none; null where it is one.</param>
    public static Numeral? TryRead(Glyphs text, int at, out Reason? problem)
    {
        if (!TryReadFigures(text, at, out var value, out var end, out problem))
            return null;

        if (text[end] == '点' && !text.HasSpaceBefore(end) && PointBehind(text, end, value) is { } pointed)
            (value, end) = pointed;

        var run = ScaleRunAt(text, end);
        var behind = end + run.Length;
        if (run.Length > 0 && ContinuesAt(text, behind, run))
            return Mixed(text, at, value, end, out problem);

        if (text[end] is '十' && run.Length == 0 || (run.Length > 0 && ScaleWords.Contains(text[behind]) && ScaleRunAt(text, behind).Length > 0 && !UnitsInText.IsWordAt(text, behind)))
            return Fail(text, at, behind + 1, out problem);

        return new Numeral(value, value, "", end, NumeralForm.Figures);
    }

    /// <summary>The longest run of scale words at a place that is one multiple; empty for none, and where a unit's own word begins there.</summary>
    public static string ScaleRunAt(Glyphs text, int at)
    {
        var rest = text.From(Math.Min(at, text.Count));
        foreach (var run in ScaleRuns)
        {
            if (rest.StartsWith(run))
                return UnitsInText.IsWordAt(text, at) ? "" : run;
        }

        return "";
    }

    /// <summary>The value of ½ and the like; 0 for another character.</summary>
    public static decimal Vulgar(char character) => character switch
    {
        '½' => 0.5m,
        '¼' => 0.25m,
        '¾' => 0.75m,
        '⅕' => 0.2m,
        '⅛' => 0.125m,
        '⅓' => 1m / 3,
        '⅔' => 2m / 3,
        _ => 0,
    };

    public static bool IsVulgar(char character) => Vulgar(character) != 0;

    public static int RaisedDigit(char character) => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(character);

    /// <summary>Ten to a power; null beyond what a decimal holds.</summary>
    public static decimal? PowerOfTen(int power)
    {
        if (power is < -LargestPower or > LargestPower)
            return null;

        var result = 1m;
        for (var step = 0; step < Math.Abs(power); step++)
            result *= 10;

        return power < 0 ? 1 / result : result;
    }

    private static bool TryReadFigures(Glyphs text, int at, out decimal value, out int end, out Reason? problem)
    {
        (value, end, problem) = (0, at, null);
        Span<char> digits = stackalloc char[MostDigits + 2];
        var length = 0;
        var significant = 0;
        var hasPoint = false;
        for (; ; end++)
        {
            var character = text[end];
            if (char.IsAsciiDigit(character))
            {
                if (end > at && text.HasSpaceBefore(end) && char.IsAsciiDigit(text[end - 1]))
                {
                    problem = Reason.Space(text.Original(at, DigitsEnd(text, end)));
                    return false;
                }

                significant += significant > 0 || character != '0' ? 1 : 0;
                if (significant > (hasPoint ? MostDigits : MostDigits + 1) || length >= digits.Length)
                {
                    problem = Reason.TooManyDigits;
                    return false;
                }

                digits[length++] = character;
            }
            else if (character == '.' && !hasPoint && char.IsAsciiDigit(text[end + 1]) && !text.HasSpaceBefore(end + 1))
            {
                if (length >= digits.Length)
                {
                    problem = Reason.TooManyDigits;
                    return false;
                }

                hasPoint = true;
                digits[length++] = '.';
            }
            else if (!hasPoint && length > 0 && IsThousandsMark(text, end))
            {
                if (!IsGroup(text, end) || FirstGroup(text, at, end) > 3)
                {
                    problem = Reason.Comma(text.Original(at, DigitsEnd(text, end + 1)));
                    return false;
                }
            }
            else
            {
                break;
            }
        }

        if (text[end] == '.' && ((char.IsAsciiDigit(text[end + 1]) && hasPoint) || text[end + 1] == '.'))
        {
            problem = Reason.Numeral(text.Original(at, DigitsEnd(text, end + 1)));
            return false;
        }

        if (length > 0 && !decimal.TryParse(digits[..length], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value))
        {
            problem = Reason.TooManyDigits;
            return false;
        }

        if (IsVulgar(text[end]))
        {
            if (hasPoint)
            {
                problem = Reason.Touching(text.Original(at, end + 1));
                return false;
            }

            value += Vulgar(text[end]);
            end++;
        }

        return TryScaleByPower(text, at, ref value, ref end, out problem);
    }

    /// <summary>1e-05, 1.2×10^4, 10⁶.</summary>
    private static bool TryScaleByPower(Glyphs text, int at, ref decimal value, ref int end, out Reason? problem)
    {
        problem = null;
        var (power, behind) = PowerAt(text, end, value);
        if (behind == end)
        {
            if (RaisedDigit(text[end]) < 0)
                return true;

            problem = Reason.Touching(text.Original(at, end + 1));
            return false;
        }

        if (power is { } known && PowerOfTen(known) is { } factor)
        {
            try
            {
                value = DecimalText.WithoutTrailingZeros(text[end] is '^' or '⁻' || RaisedDigit(text[end]) >= 0 ? factor : value * factor);
                end = behind;
                return true;
            }
            catch (OverflowException)
            {
                problem = Reason.OutOfRange;
                return false;
            }
        }

        problem = Reason.Numeral(text.Original(at, behind));
        return false;
    }

    private static (int? Power, int End) PowerAt(Glyphs text, int end, decimal value)
    {
        if (text[end] is 'e' or 'E' && (char.IsAsciiDigit(text[end + 1]) || (text[end + 1] is '+' or '-' && char.IsAsciiDigit(text[end + 2]))))
            return Exponent(text, end + 1);

        if (text[end] is '×' or 'x' or '*' && text.From(end + 1).StartsWith("10") && !char.IsAsciiDigit(text[end + 3]))
            return Raised(text, end + 3) ?? (null, end + 3);

        return value == 10 && Raised(text, end) is { } raised ? raised : (null, end);
    }

    private static (int? Power, int End)? Raised(Glyphs text, int at)
    {
        if (text[at] == '^')
            return Exponent(text, at + 1);

        var isNegative = text[at] == '⁻';
        var power = 0;
        var end = isNegative ? at + 1 : at;
        var first = end;
        for (; RaisedDigit(text[end]) >= 0 && end < first + 2; end++)
            power = (power * 10) + RaisedDigit(text[end]);

        return end == first ? null : (isNegative ? -power : power, end);
    }

    private static (int? Power, int End) Exponent(Glyphs text, int at)
    {
        var isNegative = text[at] == '-';
        var end = text[at] is '+' or '-' ? at + 1 : at;
        var first = end;
        var power = 0;
        for (; char.IsAsciiDigit(text[end]); end++)
            power = Math.Min((power * 10) + (text[end] - '0'), 1000);

        return end == first ? (null, end) : (isNegative ? -power : power, end);
    }

    /// <summary>3点5: the point said as a word, with figures behind it.</summary>
    private static (decimal Value, int End)? PointBehind(Glyphs text, int end, decimal value)
    {
        if (decimal.Truncate(value) != value)
            return null;

        var at = end + 1;
        var factor = 1m;
        for (; at < end + 12; at++)
        {
            var digit = char.IsAsciiDigit(text[at]) ? text[at] - '0' : ChineseNumerals.DigitOf(text[at]);
            if (digit is < 0 or > 9)
                break;

            factor /= 10;
            value += digit * factor;
        }

        return at == end + 1 ? null : (value, at);
    }

    /// <summary>Whether a number goes on behind a run of scale words: 8万5, 25万6千, 1千零20.</summary>
    private static bool ContinuesAt(Glyphs text, int at, string run) =>
        !text.HasSpaceBefore(at)
        && (char.IsAsciiDigit(text[at])
            || (text[at] == '零' && char.IsAsciiDigit(text[at + 1]))
            || (ChineseNumerals.DigitOf(text[at]) is > 0 && run is not "" && (ScaleWords.Contains(text[at + 1]) || IsEnd(text, at + 1))));

    private static bool IsEnd(Glyphs text, int at) => UnitsInText.LengthAt(text, at) > 0 || !char.IsLetterOrDigit(text[at]);

    /// <summary>Figures and scale words in turn: each section smaller than the one before, the last digit alone the next place.</summary>
    private static Numeral? Mixed(Glyphs text, int start, decimal first, int end, out Reason? problem)
    {
        problem = null;
        var (total, last, at) = (0m, decimal.MaxValue, end);
        var section = first;
        while (true)
        {
            var run = ScaleRunAt(text, at);
            if (run.Length == 0)
                return Fail(text, start, at + 1, out problem);

            var factor = ScaleWords.Factor(run);
            if (factor >= last || section * factor >= last || (section >= 10 && run is "百" or "千"))
                return Fail(text, start, at + run.Length, out problem);

            (total, last, at) = (total + (section * factor), factor, at + run.Length);
            var hasZero = text[at] == '零';
            var from = hasZero ? at + 1 : at;
            var behind = DigitsEnd(text, from);
            if (behind == from)
                return ChineseNumerals.DigitOf(text[from]) > 0 ? Fail(text, start, from + 1, out problem) : Done(total, at);

            if (behind - from > MostDigits || text[behind] == '.' || !decimal.TryParse(text.Between(from, behind), NumberStyles.None, CultureInfo.InvariantCulture, out section))
                return Fail(text, start, behind, out problem);

            if (ScaleRunAt(text, behind).Length > 0)
            {
                at = behind;
                continue;
            }

            if (section >= last)
                return Fail(text, start, behind, out problem);

            var places = behind - from;
            if (hasZero || Numerals.PowerOfTen(places) == last)
                return Done(total + section, behind);

            return places == 1 && section > 0 ? Done(total + (section * last / 10), behind) : Fail(text, start, behind, out problem);
        }
    }

    private static Numeral? Done(decimal value, int end) => new Numeral(value, value, "", end, NumeralForm.Figures);

    private static Numeral? Fail(Glyphs text, int start, int end, out Reason? problem)
    {
        problem = Reason.Numeral(text.Original(start, Math.Min(end, text.Count)));
        return null;
    }

    private static bool IsThousandsMark(Glyphs text, int at) =>
        text[at] is ',' or '，' or '\'' or '’' && char.IsAsciiDigit(text[at + 1]) && !text.HasSpaceBefore(at + 1) && !EndsClause(text, at);

    /// <summary>前11，5G网络 and 第2，70岁以上: behind a wide comma stand figures that are no group and have a word or decimals of their own.</summary>
    private static bool EndsClause(Glyphs text, int at)
    {
        var end = DigitsEnd(text, at + 1);
        return text[at] == '，' && end != at + 4 && ((text[end] == '.' && char.IsAsciiDigit(text[end + 1])) || Script.IsIdeograph(text[end]) || char.IsAsciiLetter(text[end]));
    }

    private static bool IsGroup(Glyphs text, int at) => text[at] != '，' && DigitsEnd(text, at + 1) == at + 4;

    private static int FirstGroup(Glyphs text, int start, int at)
    {
        for (var index = at - 1; index >= start; index--)
        {
            if (!char.IsAsciiDigit(text[index]))
                return 0;
        }

        return at - start;
    }

    private static int DigitsEnd(Glyphs text, int at)
    {
        while (char.IsAsciiDigit(text[at]))
            at++;

        return at;
    }
}
