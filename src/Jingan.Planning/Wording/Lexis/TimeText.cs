namespace Jingan.Planning.Wording;

/// <summary>Finds dates and periods: 2025年底前, 2021-2025年, 1-11月, 上半年, 一季度, “十四五”期间, 2024.03-2025.12.</summary>
internal static class TimeText
{
    private static readonly string[] Named =
    [
        "今年以来", "近年来", "上半年", "下半年", "全年", "当年", "本年度", "本年", "年内", "年度", "期末", "期初", "今年", "明年", "去年", "本届", "任期内", "规划期内", "规划期末", "规划期", "本轮", "年底前", "年末", "年底", "年初",
        "现阶段", "期内", "原来", "上年末", "上年底", "上年", "上一年", "前三季度", "前三个季度", "头三季度", "近期", "远期", "中期", "基期", "现在", "目前", "春节期间", "十二五", "十三五", "十四五", "十五五", "十一五", "年中", "月底", "月末",
    ];

    private static readonly string[] Tails =
    [
        "规划期末", "规划期内", "规划期间", "规划期", "规划末", "时期末", "时期", "期间", "期末", "期内", "规划", "末期", "上半年", "下半年", "年末", "年底前", "年底", "年初", "年前", "年", "底前", "底之前", "底以前", "底", "末前", "末",
        "初", "之前", "以前", "前", "以来", "以后", "之后", "之间", "后", "起", "度", "中期", "内",
    ];

    private static readonly string[] Leads = ["截至", "截止到", "截止", "直到", "到了", "自从", "到", "至", "自", "于"];

    /// <summary>How many characters at a place are a date or a period, with the words around it; 0 for none.</summary>
    public static int LengthAt(Glyphs text, int at)
    {
        var lead = Lead(text, at);
        var start = at + lead;
        var core = Core(text, start);
        if (core == 0)
            return 0;

        return start + core + TailLength(text, start + core) - at;
    }

    private static int Lead(Glyphs text, int at)
    {
        if (text[at] is not ('截' or '直' or '到' or '自' or '至' or '于'))
            return 0;

        var rest = text.From(at);
        foreach (var lead in Leads)
        {
            if (rest.StartsWith(lead))
                return lead.Length;
        }

        return 0;
    }

    private static int Core(Glyphs text, int at)
    {
        var first = text[at];
        if (char.IsAsciiDigit(first))
            return char.IsAsciiDigit(text[at - 1]) || text[at - 1] is '.' ? 0 : Figures(text, at);

        if (first is '“' or '‘' && Planned(text, at + 1) is > 0 and var quoted)
            return quoted + 2;

        if (text[at - 1] is '比' or '较' && YearsAgo(text, at) is > 0 and var ago)
            return ago;

        return Planned(text, at) is > 0 and var planned ? planned : ChineseDate(text, at) is > 0 and var date ? date : NamedAt(text, at);
    }

    /// <summary>比五年前: so many years before now.</summary>
    private static int YearsAgo(Glyphs text, int at) =>
        ChineseNumerals.BeginsAt(text[at]) && ChineseNumerals.TryRead(text, at, out _) is { } numeral && text.From(Math.Min(numeral.End, text.Count)).StartsWith("年前") ? numeral.End + 2 - at : 0;

    /// <summary>十四五: a plan's name, which is also its period.</summary>
    private static int Planned(Glyphs text, int at)
    {
        var isQuoted = text[at - 1] is '“' or '‘';
        var length = text[at] == '十' && Digit(text, at + 1) && text[at + 2] == '五' ? 3
            : isQuoted && Digit(text, at) && text[at + 1] == '五' ? 2
            : 0;
        return length > 0 && isQuoted && text[at + length] is not ('”' or '’') ? 0 : length;
    }

    private static bool Digit(Glyphs text, int at) => ChineseNumerals.DigitOf(text[at]) is >= 1 and <= 9;

    private static int Figures(Glyphs text, int at)
    {
        var digits = 0;
        while (char.IsAsciiDigit(text[at + digits]))
            digits++;

        var end = at + digits;
        if (digits == 4 && IsYear(text, at))
            return YearAt(text, at, end);

        if (digits > 2)
            return 0;

        return Month(text, at, end);
    }

    private static bool IsYear(Glyphs text, int at) =>
        (text[at] == '1' && text[at + 1] == '9') || (text[at] == '2' && text[at + 1] is '0' or '1');

    private static int YearAt(Glyphs text, int at, int end)
    {
        if (DatedMonth(text, end) is > 0 and var month)
            return month;

        if (text[end] == '年')
        {
            var behind = end + 1;
            behind += MonthAndDay(text, behind);
            return RangeEnd(text, behind) is > 0 and var other ? other - at : behind - at;
        }

        return RangeEnd(text, end) is > 0 and var last ? last - at : 0;

        // 2024.03-2025.12, 2024-05-01, 2024/5/1
        int DatedMonth(Glyphs text, int from)
        {
            if (text[from] == '.' && MonthDigits(text, from + 1) is > 0 and var length && Separator(text, from + 1 + length) is > 0 and var gap
                && YearAndMonth(text, from + 1 + length + gap) is > 0 and var second)
                return from + 1 + length + gap + second - at;

            if (text[from] is '-' or '/' or '.' && MonthDigits(text, from + 1) is > 0 and var part && text[from + 1 + part] == text[from] && MonthDigits(text, from + 2 + part) is > 0 and var day
                && !char.IsAsciiDigit(text[from + 2 + part + day]))
                return from + 2 + part + day - at;

            return 0;
        }
    }

    private static int YearAndMonth(Glyphs text, int at) =>
        FourDigits(text, at) && IsYear(text, at) && text[at + 4] == '.' && MonthDigits(text, at + 5) is > 0 and var length && !char.IsAsciiDigit(text[at + 5 + length]) ? 5 + length : 0;

    private static bool FourDigits(Glyphs text, int at)
    {
        for (var index = at; index < at + 4; index++)
        {
            if (!char.IsAsciiDigit(text[index]))
                return false;
        }

        return true;
    }

    /// <summary>The second year of a span, which can be shortened: 2021-2025年, 2021-25年.</summary>
    private static int RangeEnd(Glyphs text, int at)
    {
        var gap = Separator(text, at);
        if (gap == 0)
            return 0;

        var start = at + gap;
        var digits = 0;
        while (char.IsAsciiDigit(text[start + digits]))
            digits++;

        var isYear = text[start + digits] == '年';
        if ((digits == 4 && IsYear(text, start)) || (digits == 2 && isYear))
            return text[start + digits] is '.' or '%' || (!isYear && UnitsInText.LengthAt(text, start + digits) > 0) ? 0 : start + digits + (isYear ? 1 + MonthAndDay(text, start + digits + 1) : 0);

        return 0;
    }

    private static int MonthAndDay(Glyphs text, int at)
    {
        var end = at;
        while (char.IsAsciiDigit(text[end]))
            end++;

        return end == at || end - at > 2 ? 0 : Month(text, at, end);
    }

    /// <summary>3月, 3月5日, 1-11月, 3季度.</summary>
    private static int Month(Glyphs text, int at, int end)
    {
        if (Separator(text, end) is > 0 and var gap && MonthDigits(text, end + gap) is > 0 and var length && text[end + gap + length] == '月' && text[end + gap + length + 1] != '均')
            return end + gap + length + 1 + DayAt(text, end + gap + length + 1) - at;

        if (text[end] == '月' && !text.From(end).StartsWith("月均"))
        {
            var behind = end + 1;
            behind += DayAt(text, behind);
            return (text[behind] == '份' ? behind + 1 : behind) - at;
        }

        return text.From(Math.Min(end, text.Count)).StartsWith("季度") ? end + 2 - at : 0;
    }

    private static int DayAt(Glyphs text, int at)
    {
        var length = MonthDigits(text, at);
        return length > 0 && text[at + length] is '日' or '号' ? length + 1 : text[at] == '份' ? 1 : 0;
    }

    private static int MonthDigits(Glyphs text, int at)
    {
        if (!char.IsAsciiDigit(text[at]))
            return 0;

        return char.IsAsciiDigit(text[at + 1]) ? 2 : 1;
    }

    private static int Separator(Glyphs text, int at)
    {
        if (text[at] == '-' && text[at + 1] == '-')
            return 2;

        return text[at] is '-' or '~' or '至' or '到' ? 1 : 0;
    }

    /// <summary>二〇二五年, 十二月, 三季度, 第一季度.</summary>
    private static int ChineseDate(Glyphs text, int at)
    {
        var start = text[at] is '第' or '前' or '头' ? at + 1 : at;
        var end = start;
        while (end < start + 5 && (ChineseNumerals.DigitOf(text[end]) is >= 0 and <= 9 || text[end] is '十'))
            end++;

        if (end == start)
            return 0;

        var rest = text.From(end);
        if (rest.StartsWith("季度") || rest.StartsWith("个季度"))
            return start == at && rest.StartsWith("个") ? 0 : end + (rest[0] == '个' ? 3 : 2) - at;

        if (rest.StartsWith("个五年"))
            return start > at ? end + 3 - at : 0;

        if (start > at)
            return 0;

        var isYear = end - start == 4 && text[start] is '二' or '一' && rest.StartsWith("年");
        if (isYear)
            return end + 1 - at;

        return rest is ['月', ..] && rest is not ['月', '均', ..] && text[at - 1] != '个' ? end + 1 - at : 0;
    }

    private static int NamedAt(Glyphs text, int at)
    {
        if (text[at] is not ('今' or '近' or '上' or '下' or '全' or '当' or '本' or '年' or '期' or '明' or '去' or '任' or '规' or '现' or '前' or '头' or '远' or '中' or '基' or '春' or '十' or '月' or '原' or '目'))
            return 0;

        var rest = text.From(at);
        foreach (var name in Named)
        {
            if (rest.StartsWith(name))
                return name.Length;
        }

        return 0;
    }

    private static int TailLength(Glyphs text, int at)
    {
        var length = 0;
        for (var turn = 0; turn < 3; turn++)
        {
            var rest = text.From(Math.Min(at + length, text.Count));
            var longest = 0;
            foreach (var tail in Tails)
            {
                if (tail.Length > longest && rest.StartsWith(tail) && !IsWord(rest, tail))
                    longest = tail.Length;
            }

            if (longest == 0)
                break;

            length += longest;
        }

        return length;
    }

    /// <summary>Characters that end a date, yet begin a word: 年均, 年产, 度假, 内容, 起步, 前列.</summary>
    private static bool IsWord(ReadOnlySpan<char> rest, string tail)
    {
        if (tail.Length > 1 || rest.Length < 2)
            return false;

        return (tail[0], rest[1]) is ('年', '均' or '产' or '平' or '化' or '龄' or '级') or ('度', '假') or ('内', '容' or '部' or '环' or '外') or ('起', '步' or '点' or '草') or ('前', '列' or '茅' or '移' or '进' or '三' or '十' or '五')
            or ('初', '步' or '级' or '中') or ('后', '续' or '备') or ('末', '端');
    }
}
