namespace Jingan.Planning.Wording;

/// <summary>Finds positions among peers: 第3位, 前十, 前1%, 20强, 首位, 前列; and ordinal names: 第14届, 第三产业.</summary>
internal static class RankMarks
{
    private static readonly (string Words, int? Position)[] Named =
    [
        ("首位", 1), ("榜首", 1), ("首名", 1), ("冠军", 1), ("居首", 1), ("领跑", 1), ("首列", 1), ("亚军", 2), ("第一方阵", null), ("第一梯队", null), ("第一阵营", null), ("第一方队", null), ("第一阵列", null), ("第一行列", null), ("前列", null), ("前茅", null), ("领先地位", null),
        ("领先水平", null), ("领先位置", null), ("领先行列", null), ("领先", null), ("先进行列", null), ("先进水平", null), ("上游水平", null), ("中上游", null), ("中上水平", null), ("上游", null), ("靠前位次", null), ("前位", null), ("位次前移", null), ("领跑地位", null),
    ];

    /// <summary>The position at a place, and where the text behind it begins; a null mark for an ordinal that is a name.</summary>
    public static (RankMark? Mark, int End)? At(Glyphs text, int at) => text[at] switch
    {
        '第' when text[at - 1] == '数' && text[at - 2] == '倒' => null,
        '第' => Ordinal(text, at),
        '前' when text[at - 1] is '情' or '灾' or '震' or '革' => null,
        '前' => Front(text, at) ?? ByName(text, at),
        >= '0' and <= '9' or '百' or '十' or '五' or '千' or '二' or '三' => Strong(text, at),
        '首' or '榜' or '冠' or '居' or '领' or '亚' or '先' or '上' or '中' or '靠' or '位' => ByName(text, at),
        _ => null,
    };

    private static (RankMark? Mark, int End)? ByName(Glyphs text, int at)
    {
        var rest = text.From(at);
        foreach (var (words, position) in Named)
        {
            if (rest.StartsWith(words) && !(words == "位次前移" && (char.IsAsciiDigit(text[at + words.Length]) || ChineseNumerals.BeginsAt(text[at + words.Length]))))
                return (new(position, position), at + words.Length);
        }

        return null;
    }

    private static (RankMark? Mark, int End)? Ordinal(Glyphs text, int at)
    {
        if (ByName(text, at) is { } named)
            return named;

        if (NumeralAt(text, at + 1) is not { } numeral || numeral.Low is < 1 or > 100_000 || decimal.Truncate(numeral.Low) != numeral.Low)
            return null;

        var position = (int)numeral.Low;
        var end = numeral.End;
        if (text[end] is '至' or '-' or '~' && NumeralAt(text, end + 1) is { } last && text[last.End] is '位' or '名' && last.Low > position && last.Low <= 100_000)
            return (new(position, (int)last.Low), last.End + 1);

        if (text[end] is '位' or '名' && !UnitsWordAt(text, end))
            return (new(position, position), end + 1);

        if (IsBroken(text[end]))
            return null;

        if (!Script.IsIdeograph(text[end]) || text[end] is '和' or '、' or '及' or '的' or '水')
            return (new(position, position), end);

        var length = UnitsInText.LengthAt(text, end);
        return (null, length > 0 ? end + length : text[end] is '方' or '产' or '一' or '季' or '批' or '期' or '届' or '轮' or '类' or '级' ? end + 1 : end);
    }

    /// <summary>Whether a number goes on where it should have ended.</summary>
    private static bool IsBroken(char behind) => char.IsAsciiLetterOrDigit(behind) || Numerals.IsVulgar(behind) || ScaleWords.Contains(behind) || behind is '.' or '×' or '^' or '半' or '几' or '数' || ChineseNumerals.DigitOf(behind) >= 0;

    private static bool UnitsWordAt(Glyphs text, int at) => text.From(at).StartsWith("位移") || text.From(at).StartsWith("名录");

    private static (RankMark? Mark, int End)? Front(Glyphs text, int at)
    {
        if (Quantities.TryRead(text, at + 1, null, out _) is { } share && share.Quantity is { Unit.IsPercent: true, IsRange: false } quantity && quantity.Low is > 0 and <= 100 && text[share.End - 1] != '成')
            return (new(null, null, quantity.Unit == Unit.PerMille ? quantity.Low / 10 : quantity.Low), share.End);

        if (NumeralAt(text, at + 1) is not { } numeral || numeral.Low is < 1 or > 100_000 || decimal.Truncate(numeral.Low) != numeral.Low)
            return null;

        if (IsBroken(text[numeral.End]))
            return null;

        var (best, worst) = (numeral.IsOne ? 1 : (int)numeral.High, (int)numeral.High);
        return text[numeral.End] switch
        {
            '位' or '名' or '强' or '席' or '甲' => (new(1, worst), numeral.End + 1),
            '年' or '个' or '季' or '期' or '批' or '天' or '日' or '小' or '次' or '成' or '倍' or '分' or '公' or '米' or '月' or '周' or '元' or '吨' or '亩' => null,
            _ => (new(1, Math.Max(best, worst)), numeral.End),
        };
    }

    /// <summary>百强, 500强.</summary>
    private static (RankMark? Mark, int End)? Strong(Glyphs text, int at)
    {
        if (NumeralAt(text, at) is not { } numeral || text[numeral.End] != '强' || !numeral.IsOne || numeral.Scale.Length > 0 || numeral.Low is < 2 or > 100_000)
            return null;

        return text[numeral.End + 1] is '度' or '化' or '制' or '对' ? null : (new(1, (int)numeral.Low), numeral.End + 1);
    }

    private static Numeral? NumeralAt(Glyphs text, int at)
    {
        if (Numerals.BeginsAt(text, at))
            return Numerals.TryRead(text, at, out _);

        return ChineseNumerals.BeginsAt(text[at]) ? ChineseNumerals.TryRead(text, at, out _) : null;
    }
}
