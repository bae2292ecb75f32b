namespace Jingan.Planning.Wording;

/// <summary>Years, periods and days in a wording: 2025年, 2021-2025年, 6月底前, 十四五时期.</summary>
internal static class DateWords
{
    private static readonly string[] Tails =
        ["年底前", "年末", "年底", "年初", "年前", "年内", "年度", "年以来", "年起", "年上半年", "年下半年", "年期间", "年", "月底前", "月底", "月末", "月份", "月初", "月"];

    private static readonly string[] PlanPeriods = ["十一五", "十二五", "十三五", "十四五", "十五五", "十六五"];

    private static readonly string[] PeriodTails = ["规划期末", "规划期", "时期", "期间", "期末", "以来", "末"];

    /// <summary>Whether four figures that are a year, and no fifth, stand at an index.</summary>
    public static bool IsYear(ReadOnlySpan<char> text, int index) =>
        index + 4 <= text.Length && IsYear(text.Slice(index, 4)) && !(index + 4 < text.Length && (char.IsAsciiDigit(text[index + 4]) || text[index + 4] is '.' or '%'));

    /// <summary>How many characters at an index name a date; 0 for none.</summary>
    public static int Match(ReadOnlySpan<char> text, int index)
    {
        if (index < text.Length && text[index] == '十')
        {
            var period = LengthOfAny(text[index..], PlanPeriods);
            return period == 0 ? 0 : period + LengthOfAny(text[(index + period)..], PeriodTails);
        }

        var end = index;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;

        var digits = end - index;
        if (digits == 4 && text[index] is '1' or '2' && IsYear(text.Slice(index, 4)))
            return MatchYears(text, index, end);

        return digits is 1 or 2 && end < text.Length && text[end] == '月' ? EndOfDay(text, end + LengthOfAny(text[end..], Tails)) - index : 0;
    }

    private static int MatchYears(ReadOnlySpan<char> text, int index, int end)
    {
        var next = end + 1;
        if (end < text.Length && text[end] is '-' or '~' or '至' && next + 4 <= text.Length && IsYear(text.Slice(next, 4)) && LengthOfAny(text[(next + 4)..], Tails) is > 0 and var tail)
            return next + 4 + tail - index;

        var length = LengthOfAny(text[end..], Tails);
        if (length == 0)
            return 0;

        var month = end + length;
        return length == 1 && month < text.Length && char.IsAsciiDigit(text[month]) && Match(text, month) is > 0 and var day ? month + day - index : month - index;
    }

    private static int EndOfDay(ReadOnlySpan<char> text, int end)
    {
        var day = end;
        while (day < text.Length && char.IsAsciiDigit(text[day]))
            day++;

        return day > end && day < text.Length && text[day] == '日' ? day + 1 : end;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var year) && year is >= 1900 and <= 2100;

    private static int LengthOfAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word))
                return word.Length;
        }

        return 0;
    }
}
