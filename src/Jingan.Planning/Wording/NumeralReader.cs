using System.Globalization;

namespace Jingan.Planning.Wording;

/// <summary>Reads numbers at a place in a wording: 12,000; 3.5; 三百二十; 百分之五; 三分之一; 八成.</summary>
internal static class NumeralReader
{
    /// <summary>The number that starts at an index; null where none does.</summary>
    /// <param name="text">The folded wording.</param>
    /// <param name="index">Where to start.</param>
    /// <param name="problem">Why digits that stand there are no number.</param>
    public static Numeral? Read(ReadOnlySpan<char> text, int index, out string? problem)
    {
        problem = null;
        if (char.IsAsciiDigit(text[index]))
            return ReadArabic(text, index, out problem);

        return IsChineseFigure(text[index]) ? ReadShare(text, index) ?? ReadChinese(text, index) : null;
    }

    /// <summary>Whether a character can begin a number in Chinese figures.</summary>
    public static bool IsChineseFigure(char character) => character is '半' || DigitOf(character) >= 0 || ScaleWords.Contains(character);

    private static Numeral? ReadArabic(ReadOnlySpan<char> text, int index, out string? problem)
    {
        problem = null;
        var end = SkipDigits(text, index);
        while (end < text.Length && text[end] == ',' && end - index <= 3 + (4 * 7) && SkipDigits(text, end + 1) == end + 4)
            end += 4;

        if (end < text.Length - 1 && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
            end = SkipDigits(text, end + 1);

        if (end < text.Length && text[end] == '.' && (end + 1 == text.Length || !IsCjk(text[end + 1])))
            problem = "a number with a broken decimal point";
        else if (end < text.Length - 1 && text[end] == ',' && char.IsAsciiDigit(text[end + 1]))
            problem = "a comma inside a number that does not part thousands";
        else if (!DecimalDigits.TryParse(text[index..end], out var value))
            problem = "a number of more digits than can be held";
        else if (IsRatioToOne(text, end))
            return new(value, end + 2 - index);
        else if (end < text.Length - 1 && text[end] == '/' && char.IsAsciiDigit(text[end + 1]))
            return IsScaledDenominator(text, end + 1) ? new Numeral(value, end - index)
                : ReadSlashFraction(text, index, end) is { } fraction ? fraction
                : IsDenominator(text, end + 1) ? new Numeral(value, end - index)
                : Broken("a fraction that is none", out problem);
        else if (end < text.Length && text[end] == '成' && value <= 10 && !IsWordWith成(text, end))
            return new(value * 10, end + 1 - index, Share: Unit.Percent);
        else
            return new(value, end - index);

        return null;
    }

    private static Numeral? Broken(string why, out string? problem)
    {
        problem = why;
        return null;
    }

    /// <summary>9/10万 is a rate and no fraction.</summary>
    private static bool IsScaledDenominator(ReadOnlySpan<char> text, int index)
    {
        var end = SkipDigits(text, index);
        return end < text.Length && ScaleWords.Contains(text[end]);
    }

    /// <summary>Whether what follows the slash of 10/10万 has a scale or a unit of its own.</summary>
    private static bool IsDenominator(ReadOnlySpan<char> text, int index)
    {
        var end = SkipDigits(text, index);
        return UnitAtStart.Length(text[end..]) > 0;
    }

    /// <summary>Whether the 1 of a ratio such as 2.1:1 follows.</summary>
    private static bool IsRatioToOne(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && text[end] == ':' && text[end + 1] == '1' && !(end + 2 < text.Length && (char.IsAsciiDigit(text[end + 2]) || text[end + 2] == '.'));

    /// <summary>Reads 1/3; the slash of a rate (吨/10万人) does not follow a bare number.</summary>
    private static Numeral? ReadSlashFraction(ReadOnlySpan<char> text, int index, int slash)
    {
        var end = SkipDigits(text, slash + 1);
        return end - index <= 9
            && int.TryParse(text[index..slash], NumberStyles.None, CultureInfo.InvariantCulture, out var above)
            && int.TryParse(text[(slash + 1)..end], NumberStyles.None, CultureInfo.InvariantCulture, out var below)
            && above > 0 && above < below
            ? new(above * 100m / below, end - index, Share: Unit.Percent)
            : null;
    }

    /// <summary>Reads 百分之五, 千分之三, 三分之一, 八成, 一半.</summary>
    private static Numeral? ReadShare(ReadOnlySpan<char> text, int index)
    {
        if (StartsAt(text, index, "一半") || StartsAt(text, index, "半数"))
            return new(50, 2, IsChinese: true, Unit.Percent);

        if (text[index] == '半' && index > 0 && text[index - 1] == '过')
            return new(50, 1, IsChinese: true, Unit.Percent);

        if (ReadDigitsOrSection(text, index) is not { } first)
            return null;

        var end = index + first.Length;
        if (end < text.Length && text[end] == '成' && first.Value <= 10 && !IsWordWith成(text, end))
            return new(first.Value * 10, end + 1 - index, IsChinese: true, Unit.Percent);

        if (!StartsAt(text, end, "分之") || end + 2 >= text.Length || first.Value == 0)
            return null;

        end += 2;
        var over = char.IsAsciiDigit(text[end]) ? ReadArabic(text, end, out _) : ReadChinese(text, end);
        var (unit, whole) = first.Value == 1_000 ? (Unit.PerMille, 1_000) : (Unit.Percent, 100);
        return over is { } above ? new(above.Value * whole / first.Value, end + above.Length - index, IsChinese: true, unit) : null;
    }

    private static Numeral? ReadDigitsOrSection(ReadOnlySpan<char> text, int index) =>
        StartsAt(text, index, "万分之") ? new(10_000, 1, IsChinese: true) : ReadChinese(text, index);

    /// <summary>Reads 三百二十, 两千, 三点五, 百, 两万三千; a 万 or 亿 behind which nothing follows stays outside, as a scale word (of one, where it stands alone).</summary>
    private static Numeral? ReadChinese(ReadOnlySpan<char> text, int index)
    {
        if (text[index] is '万' or '亿')
            return new(1, 0, IsChinese: true);

        if (ReadSection(text, index, out var end) is not { } value)
            return null;

        if (end < text.Length && text[end] == '点' && ReadChineseDecimals(text, end + 1, out var decimalsEnd) is { } decimals)
            return new(value + decimals, decimalsEnd - index, IsChinese: true);

        if (end < text.Length && text[end] == '万' && ReadSection(text, end + 1, out var restEnd) is { } rest && text[end + 1] is not ('百' or '千'))
            return new((value * 10_000) + rest, restEnd - index, IsChinese: true);

        return new(value, end - index, IsChinese: true);
    }

    /// <summary>Reads a Chinese number below ten thousand.</summary>
    private static decimal? ReadSection(ReadOnlySpan<char> text, int index, out int end)
    {
        end = index;
        var (total, digit, lastUnit) = (0m, -1, 10_000);
        for (; end < text.Length; end++)
        {
            var value = DigitOf(text[end]);
            var unit = text[end] switch { '十' => 10, '百' => 100, '千' => 1_000, _ => 0 };
            if (value >= 0)
            {
                if (digit > 0 || (digit == 0 && value == 0))
                    return null;

                digit = value;
            }
            else if (unit > 0)
            {
                if (unit >= lastUnit || digit == 0)
                    return null;

                total += unit * (digit < 0 ? 1 : digit);
                (digit, lastUnit) = (-1, unit);
            }
            else
            {
                break;
            }
        }

        return end == index ? null : total + Math.Max(digit, 0);
    }

    private static decimal? ReadChineseDecimals(ReadOnlySpan<char> text, int index, out int end)
    {
        var (value, place) = (0m, 0.1m);
        for (end = index; end < text.Length && place > 1e-10m && text[end] != '两' && DigitOf(text[end]) is >= 0 and var digit; end++)
        {
            value += digit * place;
            place /= 10;
        }

        return end == index ? null : value;
    }

    private static bool IsWordWith成(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && "套片熟果员立为功本交长品型就".Contains(text[index + 1]);

    private static int SkipDigits(ReadOnlySpan<char> text, int index)
    {
        while (index < text.Length && char.IsAsciiDigit(text[index]))
            index++;

        return index;
    }

    private static bool StartsAt(ReadOnlySpan<char> text, int index, string word) => text[index..].StartsWith(word);

    /// <summary>The digit that a Chinese figure stands for; -1 for none.</summary>
    private static int DigitOf(char character) => character switch
    {
        '零' => 0,
        '一' => 1,
        '二' or '两' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => -1,
    };

    private static bool IsCjk(char character) => character >= '\u2e80';
}
