using System.Buffers;
using System.Globalization;

namespace Jingan.Planning.Files;

/// <summary>The numbers that stand in a wording as ASCII digits with at most one point: what of it may change without another meaning.</summary>
internal static class WordingNumbers
{
    private const int MostDigits = 12;
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary>Words that make something else of a small number than of a great one: 第3, 前5名, 翻3番.</summary>
    private static readonly SearchValues<char> Ordinals = SearchValues.Create("第前名位番翻次强级分折成");

    /// <summary>A hash of a wording that does not change with its numbers.</summary>
    public static uint HashOf(ReadOnlySpan<char> wording)
    {
        var hash = 17u;
        for (var at = 0; at < wording.Length; at++)
        {
            if (!char.IsAsciiDigit(wording[at]))
            {
                hash = (hash * 31) + wording[at];
                continue;
            }

            var length = LengthAt(wording[at..]);
            hash = (hash * 31) + (ClassOf(wording.Slice(at, length)));
            at += length - 1;
        }

        return hash ^ (hash >> 15);
    }

    /// <summary>Whether two wordings are the same but for their numbers, of the same class each.</summary>
    public static bool DifferInNumbersAlone(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var (length, otherLength) = (LengthAt(one), LengthAt(other));
            if (length == 0 && otherLength == 0 && one[0] == other[0])
                (length, otherLength) = (1, 1);
            else if (length == 0 || otherLength == 0 || ClassOf(one[..length]) != ClassOf(other[..otherLength]))
                return false;

            one = one[length..];
            other = other[otherLength..];
        }

        return one.IsEmpty && other.IsEmpty;
    }

    /// <summary>How many numbers a wording has, where each is an end of a range in the order of the text and there is nothing special about it; else 0.</summary>
    public static int ThatEnd(NumberInterval stated, ReadOnlySpan<char> wording)
    {
        if (wording.ContainsAny(Ordinals) || !TryFind(wording, out var first, out var second) || first is not { } one)
            return 0;

        if (second is { } two)
            return IsSame(stated.Lower, one) && IsSame(stated.Upper, two) && one < two ? 2 : 0;

        var isEnd = (stated.Lower is null || IsSame(stated.Lower, one)) && (stated.Upper is null || IsSame(stated.Upper, one));
        return isEnd && stated != NumberInterval.All ? 1 : 0;
    }

    /// <summary>The range with the numbers of another wording for its ends; null where one of them is special.</summary>
    public static NumberInterval? Stamped(NumberInterval stated, ReadOnlySpan<char> wording, int numbers)
    {
        if (!TryFind(wording, out var first, out var second) || first is not { } one || second is null != (numbers == 1))
            return null;

        var last = second ?? one;
        if (second <= one)
            return null;

        return new(stated.Lower is null ? null : one, stated.LowerInclusive, stated.Upper is null ? null : last, stated.UpperInclusive);
    }

    /// <summary>The one or two numbers of a wording; false where there are more, or one may be more than an amount: zero, a year, a long one.</summary>
    private static bool TryFind(ReadOnlySpan<char> wording, out decimal? first, out decimal? second)
    {
        (first, second) = (null, null);
        for (var at = 0; at < wording.Length; at++)
        {
            if (!char.IsAsciiDigit(wording[at]))
                continue;

            var length = LengthAt(wording[at..]);
            if (second is not null || Plain(wording.Slice(at, length)) is not { } number)
                return false;

            if (first is null)
                first = number;
            else
                second = number;

            at += length - 1;
        }

        return true;
    }

    /// <summary>Numbers of one digit, of several, and with a point are told apart: a wording may make something else of each.</summary>
    private static char ClassOf(ReadOnlySpan<char> number)
    {
        if (number.Contains('.'))
            return '.';

        return number.Length == 1 ? '1' : '0';
    }

    private static bool IsSame(decimal? end, decimal number) => end == number && end.Value.Scale == number.Scale;

    private static decimal? Plain(ReadOnlySpan<char> digits)
    {
        if (digits.Length > MostDigits || (digits[0] == '0' && (digits.Length == 1 || digits[1] != '.')))
            return null;

        var number = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        var isSpecial = number == 0 || number == 100 || (number is >= FirstYear and <= LastYear && number.Scale == 0);
        return isSpecial ? null : number;
    }

    /// <summary>How long the number is that a text begins with: digits, and a point with digits behind it; 0 where there is none.</summary>
    private static int LengthAt(ReadOnlySpan<char> text)
    {
        var whole = text.IndexOfAnyExceptInRange('0', '9');
        if (whole < 0)
            return text.Length;

        if (whole == 0 || text[whole] != '.')
            return whole;

        var fraction = text[(whole + 1)..].IndexOfAnyExceptInRange('0', '9');
        if (fraction < 0)
            fraction = text.Length - whole - 1;

        return fraction == 0 ? whole : whole + 1 + fraction;
    }
}
