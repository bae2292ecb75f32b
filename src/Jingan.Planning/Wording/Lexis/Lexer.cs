using System.Buffers;

namespace Jingan.Planning.Wording;

/// <summary>Divides a text into lexemes without a gap: numbers with units, dates, names, function words, marks, and the text between.</summary>
internal sealed class Lexer
{
    private const string NameTails = "号线 号楼 号院 号门 号地块 号 路 弄 热线 街坊 地块 时代 版 周年 标段 专线 国道 省道 高速 街区 型 式 系列 大道 工程包 行动 计划";

    private static readonly string[] Tails = NameTails.Split(' ');

    private static readonly string[] Hotlines = ["110", "119", "120", "122", "12345", "12315", "12320", "12333", "12348", "12355", "12385", "12388", "12350", "12366", "12378", "12389"];

    /// <summary>Abbreviations of what is measured, behind which figures are no part of the name.</summary>
    private static readonly string[] Measures = ["GDP", "CPI", "PPI", "PMI", "FDI", "COD", "BOD", "PUE", "AQI", "R&D", "GEP", "VOCs", "NOx", "IPO", "GNP", "GMV"];

    private static readonly string[] Called = ["市民", "热线", "政务", "平台", "工单", "服务", "投诉", "举报", "便民", "报警", "指挥", "急救", "联动", "接警", "警情", "应急", "话务", "受理", "诉求"];

    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    private readonly Glyphs text;
    private readonly Unit? own;
    private readonly List<Lexeme> lexemes = new(4);
    private Reason? problem;
    private int at;

    private Lexer(Glyphs text, Unit? own) => (this.text, this.own) = (text, own);

    /// <summary>The lexemes of a text; null, with the reason, where a number or a mark in it is not understood.</summary>
    public static List<Lexeme>? TryRead(Glyphs text, Unit? own, out Reason? problem)
    {
        var lexer = new Lexer(text, own);
        var read = lexer.ReadTo(Glyphs.End);
        problem = lexer.problem;
        return problem is null ? read : null;
    }

    private List<Lexeme> ReadTo(char close)
    {
        var mine = lexemes.Count == 0 ? lexemes : new List<Lexeme>(4);
        return Read(close, mine);
    }

    private List<Lexeme> Read(char close, List<Lexeme> list)
    {
        while (problem is null && at < text.Count && text[at] != close)
        {
            var before = at;
            if (text[at] is '(' or '[')
                Bracket(list);
            else if (text[at] is ')' or ']')
                problem = Reason.Brackets;
            else
                One(list);

            if (at == before && problem is null)
                Add(list, LexemeKind.Text, at + 1);
        }

        if (problem is null)
            Settling.Settle(list, text, out problem);

        return list;
    }

    private void Bracket(List<Lexeme> list)
    {
        var start = at;
        var close = text[at] == '(' ? ')' : ']';
        at++;
        var inner = Read(close, new List<Lexeme>(2));
        if (problem is not null)
            return;

        if (text[at] != close)
        {
            problem = Reason.Brackets;
            return;
        }

        at++;
        list.Add(new(LexemeKind.Aside, start, at) { Inner = inner });
    }

    private void One(List<Lexeme> list)
    {
        var character = text[at];
        if (IsBreak(character))
            Add(list, LexemeKind.Break, BreakEnd());
        else if (character == '、')
            Add(list, LexemeKind.Separator, at + 1);
        else if (Enumerator(list) is > 0 and var enumerator)
            Add(list, LexemeKind.Mark, enumerator);
        else if (TryBehind(list) || TryTime(list) || TryQuoted(list) || TryLatin(list) || TryFrequency(list) || TryRank(list) || TryWordOrNumber(list))
            return;
        else
            Other(list, character);
    }

    private bool IsBreak(char character) =>
        character is '，' or ',' or ';' or '。' or '!' or Glyphs.Line || (character == '.' && !char.IsAsciiDigit(text[at + 1])) || (character == '-' && text[at + 1] == '-');

    /// <summary>—— is one mark, however long.</summary>
    private int BreakEnd()
    {
        var end = at + 1;
        while (text[at] == '-' && text[end] == '-')
            end++;

        return end;
    }

    /// <summary>1. and 2、 before the first word of a clause.</summary>
    private int Enumerator(List<Lexeme> list)
    {
        if (!char.IsAsciiDigit(text[at]) || (list.Count > 0 && list[^1].Kind != LexemeKind.Break))
            return 0;

        var end = char.IsAsciiDigit(text[at + 1]) ? at + 2 : at + 1;
        return text[end] is '.' or '、' && Script.IsIdeograph(text[end + 1]) && !ChineseNumerals.BeginsAt(text[end + 1]) && Words.Match(text.From(end + 1), out _) > 0 ? end + 1 : 0;
    }

    /// <summary>What can only stand behind a number: 以上, 左右, and the denominator behind them.</summary>
    private bool TryBehind(List<Lexeme> list)
    {
        var last = list.Count > 0 ? list[^1] : new Lexeme(LexemeKind.Break, at, at);
        var isBehindBound = last.Kind == LexemeKind.Word && last.Act is Act.OrMore or Act.OrLess or Act.Within or Act.OrSo or Act.Beyond or Act.Among;
        if (isBehindBound && text[at] == '/' && UnitsInText.Match(text, at + 1, own, out var under) is > 0 and var taken)
        {
            list.Add(new(LexemeKind.UnitTail, at, at + 1 + taken) { Unit = under });
            at += 1 + taken;
            return true;
        }

        var isBehind = last.Kind is LexemeKind.Quantity or LexemeKind.Aside or LexemeKind.UnitTail || isBehindBound;
        var length = Words.MatchBehind(text.From(at), out var act);
        if (length == 0 || (text[at] == '+' && !(text[at + 1] == Glyphs.End || Script.IsIdeograph(text[at + 1]) || IsUsual(text[at + 1]))) || (length == 1 && !isBehind) || (act == Act.Among && !isBehind))
            return false;

        list.Add(new(LexemeKind.Word, at, at + length) { Act = act });
        at += length;
        return true;
    }

    private bool TryTime(List<Lexeme> list)
    {
        var length = TimeText.LengthAt(text, at);
        if (length == 0)
            return false;

        Add(list, LexemeKind.Time, at + length);
        return true;
    }

    /// <summary>“…” and 《…》 name something; marks around a bare number say nothing.</summary>
    private bool TryQuoted(List<Lexeme> list)
    {
        var close = text[at] switch { '“' => '”', '‘' => '’', '「' => '」', '『' => '』', '《' => '》', '<' when false => '>', _ => Glyphs.End };
        if (close == Glyphs.End)
            return false;

        var depth = 1;
        var end = at + 1;
        for (; end < text.Count && depth > 0; end++)
            depth += text[end] == text[at] ? 1 : text[end] == close ? -1 : 0;

        if (depth > 0 && (char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at + 1])))
        {
            problem = Reason.Touching(text.Original(Math.Max(0, at - 1), Math.Min(at + 2, text.Count)));
            return true;
        }

        if (depth > 0)
        {
            Add(list, LexemeKind.Mark, at + 1);
            return true;
        }

        if (text[at] is '“' or '‘' && Quantities.TryRead(text, at + 1, own, out _) is { } read && read.End == end - 1 && (at == 0 && end == text.Count || (read.Quantity.Unit is not null && !Script.IsIdeograph(text[end]))))
        {
            Add(list, LexemeKind.Mark, at + 1);
            list.Add(new(LexemeKind.Quantity, at, read.End) { Quantity = read.Quantity });
            at = read.End;
            Add(list, LexemeKind.Mark, end);
            return true;
        }

        Add(list, LexemeKind.Name, end);
        return true;
    }

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
        if (Array.IndexOf(Measures, text.Between(at, letters).ToString()) >= 0)
            return true;

        if (letters - at < 2 || Quantities.TryRead(text, letters, own, out _) is not { Quantity: { Unit: not null } quantity })
            return false;

        return text.HasSpaceBefore(letters) && quantity.Unit.Symbol is not ("级" or "类" or "号" or "期" or "层");
    }

    private static bool IsLatin(char character) => char.IsAsciiLetter(character) || character is >= '\u0391' and <= '\u03c9';

    private bool TryFrequency(List<Lexeme> list)
    {
        if (Frequencies.At(text, at) is not { } found)
            return false;

        list.Add(new(LexemeKind.Frequency, at, found.End) { Pace = found.Pace });
        at = found.End;
        return true;
    }

    private bool TryRank(List<Lexeme> list)
    {
        if (RankMarks.At(text, at) is not { } found)
            return false;

        list.Add(new(found.Mark is null ? LexemeKind.Name : LexemeKind.Rank, at, found.End) { Rank = found.Mark });
        at = found.End;
        return true;
    }

    /// <summary>The longer of a function word and a number that begin at one place.</summary>
    private bool TryWordOrNumber(List<Lexeme> list)
    {
        if (text[at] == '上' && text[at + 1] is '百' or '千' or '万' or '亿' && text[at - 1] is not ('以' or '之' or '线' or '网' or '海'))
        {
            list.Add(new(LexemeKind.Word, at, at + 1) { Act = Act.AtLeast });
            at++;
            return true;
        }

        var length = Words.Match(text.From(at), out var act);
        var begins = Numerals.BeginsAt(text, at) || ChineseNumerals.BeginsAt(text[at]) || text[at] is '-' or '+' or '±' or '负' or '零' or '正' or '减' or '翻' or '倍' or '半' or '双' or '成' or '$' or '€' or '¥' or '£' or '人' or '港' or '美' or '欧';
        // 一二三产业: digits in a row that are no number do not end in one.
        var isTail = ChineseNumerals.DigitOf(text[at]) >= 0 && ChineseNumerals.DigitOf(text[at - 1]) >= 0 && list.Count > 0 && list[^1] is { Kind: LexemeKind.Text } last && last.End == at && at > 0;
        if (begins && !isTail && TryNumber(list, length))
            return true;

        // 翻了近两番: so many times, and not quite.
        if (text[at] == '翻' && problem is null && text.From(at)[..Math.Min(5, text.Count - at)].IndexOf('番') is > 1 and var times)
        {
            problem = Reason.Numeral(text.Original(at, at + times + 1));
            return true;
        }

        if (problem is not null)
            return true;

        if (length == 0)
            return false;

        if (act == Act.None)
            length = Shortened(length);

        // 不增长: what is shortened to 不 denies the word behind it.
        if (act == Act.None && length == 1 && text[at] == '不')
            act = Act.Not;

        list.Add(new(act == Act.None ? LexemeKind.Text : LexemeKind.Word, at, at + length) { Act = act });
        at += length;
        return true;
    }

    /// <summary>人数控制在: 数控 ends where a word that acts begins and goes on beyond it.</summary>
    private int Shortened(int length)
    {
        for (var inside = 1; inside < length; inside++)
        {
            if (Words.Match(text.From(at + inside), out var act) is var other && inside + other > length && act != Act.None)
                return inside;
        }

        return length;
    }

    private bool TryNumber(List<Lexeme> list, int wordLength)
    {
        // A currency that nobody knows: X$30.
        if (IsCurrencySign(text[at]) && IsLatin(text[at - 1]))
        {
            problem = Reason.Unknown(text.Original(at - 1, at + 1));
            return true;
        }

        if (text[at] is '-' or '+' && (char.IsLetterOrDigit(text[at - 1]) || text[at - 1] is ')' or ']') && Script.IsIdeograph(text[at - 1]) is false && at > 0)
        {
            if (char.IsAsciiDigit(text[at + 1]) || text[at + 1] == '.')
                problem = Reason.Touching(text.Original(at - 1, at + 2));
            return problem is not null;
        }

        if (NameEnd(list) is > 0 and var name)
        {
            Add(list, LexemeKind.Name, name);
            return true;
        }

        if (Quantities.TryRead(text, at, own, out var broken) is not { } read)
        {
            if (wordLength == 0 || broken is null || char.IsAsciiDigit(text[at]))
                problem = broken;

            return problem is not null;
        }

        // 一般, 百分点 and the like: the longer word wins, unless the number has a unit as long.
        return (wordLength < read.End - at || read.Quantity.Itself is not null) && AddQuantity(list, read);
    }

    private static bool IsCurrencySign(char character) => character is '$' or '€' or '¥' or '£';

    private bool AddQuantity(List<Lexeme> list, (Quantity Quantity, int End) read)
    {
        var behind = text[read.End];
        if (IsLatin(behind) && read.Quantity.UnitStart == read.End)
        {
            var end = read.End;
            while (IsLatin(text[end]) && end < read.End + 4)
                end++;

            if (char.IsAsciiLetterUpper(behind) && (Script.IsIdeograph(text[end]) || text[end] is '”' or '’' or '/' or '-' or '+' or '、'))
            {
                Add(list, LexemeKind.Name, end);
                return true;
            }
        }

        var isVague = (behind == '半' && text[read.End + 1] is not ('径' or '导' or '岛')) || behind is '数' or '几' && (UnitsInText.LengthAt(text, read.End + 1) > 0 || ScaleWords.Contains(text[read.End + 1]));
        if (read.Quantity.UnitStart == read.End && read.Quantity.Form == NumeralForm.Figures && (ChineseNumerals.DigitOf(behind) > 0 || isVague))
        {
            problem = Reason.Numeral(text.Original(at, read.End + 1));
            return true;
        }

        // $2025年
        if (IsCurrencySign(text[at]) && ((UnitsInText.Match(text, read.End, null, out var counted) > 0 && counted is { IsBareScale: false }) || TailAt(read.End) > 0))
        {
            problem = Reason.Touching(text.Original(at, read.End + 1));
            return true;
        }

        // 5吨e5: an exponent behind a unit belongs to nothing.
        var isExponent = behind is 'e' or 'E' && (char.IsAsciiDigit(text[read.End + 1]) || (text[read.End + 1] is '-' or '+' && char.IsAsciiDigit(text[read.End + 2])));
        if (isExponent || IsStrange(behind, read) || (at > 0 && IsStrangeBefore(text[at - 1])) || (text[at - 1] == '·' && Script.IsIdeograph(text[at - 2])))
        {
            problem = Reason.Touching(text.Original(Math.Max(0, at - 1), Math.Min(read.End + 1, text.Count)));
            return true;
        }

        list.Add(new(LexemeKind.Quantity, at, read.End) { Quantity = read.Quantity });
        at = read.End;
        return true;
    }

    private static bool IsStrange(char behind, (Quantity Quantity, int End) read) =>
        behind != Glyphs.End && !(Script.IsIdeograph(behind) || IsUsual(behind) || (char.IsLetter(behind) && read.Quantity.UnitStart < read.End) || (char.IsAsciiDigit(behind) && read.Quantity.UnitStart < read.End)
            || (behind is '/' or '~' && read.Quantity.UnitStart < read.End && false) || behind is '-' || (behind == '/' && read.Quantity.UnitStart < read.End));

    private static bool IsUsual(char character) => character is
        '、' or '，' or ',' or ';' or '。' or '.' or ':' or '(' or ')' or '[' or ']' or '“' or '”' or '‘' or '’' or '「' or '『' or '《' or '》' or '」' or '』' or Glyphs.Line or '≥' or '≤' or '<' or '>' or '→' or '↑' or '↓' or '+' or '*' or '★' or '☆'
        or '▲' or '△' or '●' or '※' or '!' or '±' || character is >= '①' and <= '⑳';

    private static bool IsStrangeBefore(char character) =>
        !(Script.IsIdeograph(character) || char.IsAsciiDigit(character) || IsUsual(character) || character is '=' or '≈' or '≮' or '≯' or '≠' or '~' or '-' or '/' or '%' or '‰' or '℃' or '°' or '·' || char.IsLetter(character));

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
        if (listed > end && Array.IndexOf(Hotlines, text.Between(at, end).ToString()) >= 0 && IsCalled(listed))
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
        return !isSpaced && Array.IndexOf(Hotlines, text.Between(at, end).ToString()) >= 0 && IsCalled(end);
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

    private void Other(List<Lexeme> list, char character)
    {
        if (character is '%' or '‰' or '‱' or '℃' or '°')
            problem = Reason.Left(text.Original(at, at + 1));
        else if (character is '…' || text.From(at).StartsWith("□") || text.From(at).StartsWith("××"))
            problem = Reason.Damaged(text.Original(at, at + 1));
        else if (character is '+' && !char.IsLetterOrDigit(text[at + 1]) && text[at + 1] is '/' or '-')
            problem = Reason.Unknown(text.Original(at, at + 2));
        else if (character is '~' && (char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at + 1])))
            problem = Reason.Range(text.Original(Math.Max(0, at - 1), Math.Min(at + 2, text.Count)));
        else if (character is '/' && IsBetweenValues(list))
            Add(list, LexemeKind.Separator, at + 1);
        else if (character is '/' && list.Count > 0 && list[^1].Kind == LexemeKind.Word && Words.MatchBehind(text.From(list[^1].Start), out _) > 0)
            problem = Reason.Left(text.Original(at, Math.Min(at + 2, text.Count)));
        else if (character is '-' && !char.IsLetter(text[at + 1]) && !char.IsNumber(text[at + 1]) && text[at + 1] is not ('-' or Glyphs.End or '“' or '《' or '(') | text[at + 1] == '负')
            problem = Reason.Unknown(text.Original(at, Math.Min(at + 2, text.Count)));
        else if (character is '”' or '’' or '」' or '』' or '》' && (char.IsAsciiDigit(text[at - 1]) || char.IsAsciiDigit(text[at + 1])))
            problem = Reason.Touching(text.Original(Math.Max(0, at - 1), Math.Min(at + 2, text.Count)));
        else if (character is '→')
            list.Add(new(LexemeKind.Word, at, ++at) { Act = Act.Reach });
        else if (character is '*' or '★' or '☆' or '▲' or '△' or '●' or '■' or '◆' or '※' or '”' or '’' or '」' or '』' or '》' or >= '①' and <= '⑳')
            Add(list, LexemeKind.Mark, at + 1);
        else if (!char.IsLetter(character) && character is not (>= 'Ⅰ' and <= 'Ⅿ') && character is not ('·' or '/' or '-' or '~' or '&' or '+' or '×'))
            problem = Reason.Unknown(text.Original(at, at + 1));
        else
            Add(list, LexemeKind.Text, at + 1);
    }

    /// <summary>75岁/80岁, 12以上/15: two values of one kind.</summary>
    private bool IsBetweenValues(List<Lexeme> list)
    {
        var last = list.Count - 1;
        while (last > 0 && list[last].Kind == LexemeKind.Word && Words.MatchBehind(text.From(list[last].Start), out _) > 0)
            last--;

        return last >= 0 && list[last] is { Kind: LexemeKind.Quantity, Quantity: { } one } && Quantities.TryRead(text, at + 1, own, out _) is { Quantity: var other } && one.Unit == other.Unit;
    }

    private void Add(List<Lexeme> list, LexemeKind kind, int end)
    {
        if (kind == LexemeKind.Text && list.Count > 0 && list[^1] is { Kind: LexemeKind.Text } last && last.End == at)
            last.End = end;
        else
            list.Add(new(kind, at, end));

        at = end;
    }
}
