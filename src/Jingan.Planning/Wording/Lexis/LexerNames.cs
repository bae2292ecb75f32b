using System.Buffers;

namespace Jingan.Planning.Wording;

/// <content>Names that hold figures and letters, which are no values: PM2.5, 12345热线, G60, 二级旧里.</content>
internal partial struct Lexer
{
    private const string NameTails = "号线 号楼 号院 号门 号地块 号 路 弄 热线 街坊 地块 时代 版 周年 标段 专线 国道 省道 高速 街区 型 式 系列 大道 工程包 行动 计划";

    private static readonly string[] Tails = NameTails.Split(' ');

    private static readonly string[] Hotlines = ["110", "119", "120", "122", "12345", "12315", "12320", "12333", "12348", "12355", "12385", "12388", "12350", "12366", "12378", "12389"];

    /// <summary>Abbreviations of what is measured, behind which figures are no part of the name.</summary>
    private static readonly string[] Measures = ["GDP", "CPI", "PPI", "PMI", "FDI", "COD", "BOD", "PUE", "AQI", "R&D", "GEP", "VOCs", "NOx", "IPO", "GNP", "GMV"];

    private static readonly string[] Called = ["市民", "热线", "政务", "平台", "工单", "服务", "投诉", "举报", "便民", "报警", "指挥", "急救", "联动", "接警", "警情", "应急", "话务", "受理", "诉求"];

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    /// <summary>Latin letters, with the figures of a name behind them: GDP, PM2.5, C919, R&amp;D.</summary>
    private bool TryLatin(List<Lexeme> list)
    {
        if (!IsLatin(text[at]))
            return false;

        if (!IsLatin(text[at - 1]) && text.HasIdeograph && EnglishBounds.Match(text, at, out var act) is > 0 and var bound)
        {
            list.Add(new(LexemeKind.Word, at, at + bound) { Act = act });
            at += bound;
            return true;
        }

        if (Quantities.TryRead(text, at, own, out _) is { } money && !IsLatin(text[at - 1]))
            return AddQuantity(list, money);

        var end = at;
        while (IsLatin(text[end]) || (text[end] is '&' or '-' && IsLatin(text[end + 1]) && end > at))
            end++;

        var letters = end;
        if (text[letters] == '.' && char.IsAsciiDigit(text[letters + 1]))
        {
            problem = Reason.Touching(text.Original(at, letters + 2));
            return true;
        }

        // N-1通过率: letters, a figure and no unit behind it.
        if (text[letters] == '-' && letters - at <= 2 && char.IsAsciiLetterUpper(text[at]) && char.IsAsciiDigit(text[letters + 1]) && DigitsEnd(letters + 1) is var figures && Script.IsIdeograph(text[figures]) && UnitsInText.LengthAt(text, figures) == 0)
        {
            Add(list, LexemeKind.Name, figures);
            return true;
        }

        // within 30和7733家: English words before a number in a text that is not English.
        if (char.IsAsciiDigit(text[letters]) && text.HasSpaceBefore(letters) && IsLower(letters))
        {
            problem = Reason.Touching(text.Original(at, letters + 1));
            return true;
        }

        if (char.IsAsciiDigit(text[letters]) && IsMeasured(letters))
        {
            Add(list, LexemeKind.Name, letters);
            return true;
        }

        while (!(end > letters && text.HasSpaceBefore(end)) && IsLatin(text[end]) || char.IsAsciiDigit(text[end]) || (text[end] is '.' or '+' && end > letters && char.IsAsciiDigit(text[end + 1])) || (text[end] is '+' or '&' && IsLatin(text[end + 1])))
            end++;

        // GDP3.5% is a name and a number; A20% is neither.
        if (end > letters && text[end] is '%' or '‰')
        {
            if (letters - at < 3)
            {
                problem = Reason.Touching(text.Original(at, end));
                return true;
            }

            end = letters;
        }

        // C9193.2人: a name has not so many figures before a unit.
        if (UnitsInText.LengthAt(text, end) > 0 && HidesNumber(letters, end))
        {
            problem = Reason.Touching(text.Original(at, end + 1));
            return true;
        }

        Add(list, LexemeKind.Name, end);
        return true;
    }

    private bool HidesNumber(int letters, int end)
    {
        const int Longest = 3;
        var figures = text.Between(letters, end);
        if (figures.Length == 0 || !char.IsAsciiDigit(figures[0]) || figures.ContainsAnyExcept(Figures))
            return false;

        return (figures.Length > Longest || figures.Contains('.')) && !text.Between(at, end).SequenceEqual("PM2.5");
    }

    private bool IsLower(int end)
    {
        for (var index = at; index < end; index++)
        {
            if (!char.IsAsciiLetterLower(text[index]))
                return false;
        }

        return end - at > 1;
    }

    /// <summary>GDP 1023.45亿元: what is measured, and a number of its own behind it.</summary>
    private bool IsMeasured(int letters)
    {
        if (OneOf.Has(Measures, text.Between(at, letters)))
            return true;

        if (letters - at < 2 || Quantities.TryRead(text, letters, own, out _) is not { Quantity: { Unit: not null } quantity })
            return false;

        return text.HasSpaceBefore(letters) && quantity.Unit.Symbol is not ("级" or "类" or "号" or "期" or "层");
    }

    private static bool IsLatin(char character) => char.IsAsciiLetter(character) || character is >= '\u0391' and <= '\u03c9';

    /// <summary>Names that begin with a figure: 14号线, 37、39弄, 1+16+N, 7×24小时.</summary>
    private int NameEnd(List<Lexeme> list)
    {
        var end = DigitsEnd(at);
        if (end == at)
            return 0;

        if (text[end] is '+' or '×' && (char.IsAsciiDigit(text[end + 1]) || IsLatin(text[end + 1])) && !text.From(end).StartsWith("×10^") && !(text.From(end).StartsWith("×10") && Numerals.RaisedDigit(text[end + 3]) >= 0))
        {
            while (char.IsAsciiDigit(text[end]) || IsLatin(text[end]) || (text[end] is '+' or '×' && char.IsLetterOrDigit(text[end + 1])))
                end++;

            var length = UnitsInText.LengthAt(text, end);
            return Script.IsIdeograph(text[end + length]) || text[end + length] is '”' or ')' ? end + length : 0;
        }

        var listed = end;
        while (text[listed] == '、' && DigitsEnd(listed + 1) is var next && next > listed + 1)
            listed = next;

        if (listed > end && TailAt(listed) is > 0 and var tail)
            return listed + tail;

        // 110、119、120应急联动
        if (listed > end && OneOf.Has(Hotlines, text.Between(at, end)) && IsCalled(listed))
            return listed;

        if (TailAt(end) is > 0 and var alone)
            return end + alone;

        if (CodeEnd(list, end) is > 0 and var code)
            return code;

        // 2017国际剑联大奖赛: a year in the name of a thing; 12345市民热线, 110平台: a number that people call.
        var isNoun = UnitsInText.LengthAt(text, end) == 0 && (Script.IsIdeograph(text[end]) || text[end] is '“' or '《') && !ScaleWords.Contains(text[end]) && ChineseNumerals.DigitOf(text[end]) < 0 && text[end] is not ('多' or '余' or '至' or '到' or '约') && Words.MatchBehind(text.From(end), out _) == 0;
        if (isNoun && ((IsYear(end) && IsLongName(end) && TimeText.LengthAt(text, at) == 0) || IsHotline(end)))
            return end;

        return Version(list, end);
    }

    /// <summary>2017国际剑联大奖赛 is a name, 2000标台 and 2000和33家 are counts.</summary>
    private bool IsLongName(int from)
    {
        const int Shortest = 4;
        if (text[from] is '“' or '《')
            return true;

        for (var index = from; index < from + Shortest; index++)
        {
            if (!Script.IsIdeograph(text[index]))
                return false;
        }

        return text[from] is not ('和' or '与' or '及' or '或');
    }

    private bool IsHotline(int end)
    {
        var isSpaced = text.HasSpaceBefore(end) && end - at < 5;
        return !isSpaced && OneOf.Has(Hotlines, text.Between(at, end)) && IsCalled(end);
    }

    private bool IsCalled(int end)
    {
        foreach (var called in Called)
        {
            if (text.From(end).StartsWith(called))
                return true;
        }

        return false;
    }

    private bool IsYear(int end) => end == at + 4 && ((text[at] == '1' && text[at + 1] == '9') || (text[at] == '2' && text[at + 1] == '0'));

    /// <summary>33-02地块, 077-10, 02-16-A, 817弄1-18号, 3X3, 072c街坊: figures that name a place or a thing.</summary>
    private int CodeEnd(List<Lexeme> list, int end)
    {
        if (text[end] is 'X' or 'x' or 'V' or 'v' && char.IsAsciiDigit(text[end + 1]) && DigitsEnd(end + 1) is var versus && Script.IsIdeograph(text[versus]) && UnitsInText.LengthAt(text, versus) == 0)
            return versus;

        if (char.IsAsciiLetter(text[end]) && !IsLatin(text[end + 1]) && TailAt(end + 1) is > 0 and var tail)
            return end + 1 + tail;

        if (text[end] != '-' || !char.IsAsciiDigit(text[end + 1]) || text[at - 1] is '.' or '-')
            return 0;

        var last = DigitsEnd(end + 1);
        if (text[last] is '-' && char.IsAsciiLetterOrDigit(text[last + 1]))
        {
            while (char.IsAsciiLetterOrDigit(text[last]) || (text[last] == '-' && char.IsAsciiLetterOrDigit(text[last + 1])))
                last++;

            return last + TailAt(last);
        }

        if (TailAt(last) is > 0 and var named && text.From(last) is not ['型' or '式', ..])
            return last + named;

        var hasZero = text[at] == '0' && end > at + 1 || (text[end + 1] == '0' && last > end + 2);
        var isFollowed = Script.IsIdeograph(text[last]) || last >= text.Count || text[last] is '、' or '，' or ',' or ')' or '(';
        return hasZero && isFollowed && UnitsInText.LengthAt(text, last) == 0 && list.Count > 0 | Script.IsIdeograph(text[last]) ? last : 0;
    }

    /// <summary>4.0 behind a noun is a version, with nothing counted behind it.</summary>
    private int Version(List<Lexeme> list, int end)
    {
        if (text[end] != '.' || text[end + 1] != '0' || char.IsAsciiDigit(text[end + 2]) || end > at + 1 || list.Count == 0 || !list[^1].IsNoun)
            return 0;

        var before = text[at - 1];
        if (before is '率' or '速' or '度' or '比' or '值' or '数' or '量' or '额' or '幅' or '长' or '重' or '例' or '限')
            return 0;

        var isFollowed = Script.IsIdeograph(text[end + 2]) || text[end + 2] is '，' or ',' or '、' or ';' or '。' or '”';
        return UnitsInText.LengthAt(text, end + 2) == 0 && isFollowed && Words.MatchBehind(text.From(end + 2), out _) == 0 ? end + 2 : 0;
    }

    private int TailAt(int end)
    {
        var rest = text.From(Math.Min(end, text.Count));
        foreach (var tail in Tails)
        {
            if (rest.StartsWith(tail) && !(tail == "路" && text[end + 1] == '径') && !(tail is "号" && text[end + 1] == '召') && !(tail is "式" or "型" or "行动" or "计划" or "系列" && false))
                return tail.Length;
        }

        return 0;
    }

    private int DigitsEnd(int from)
    {
        while (char.IsAsciiDigit(text[from]))
            from++;

        return from;
    }
}
