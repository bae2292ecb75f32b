namespace Jingan.Planning.Wording;

/// <content>Words of the table, and numbers with their units.</content>
internal partial struct Lexer
{
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

        // 1,$250: a mark inside figures.
        if (IsCurrencySign(text[at]) && text[at - 1] is ',' or ':' && char.IsAsciiDigit(text[at - 2]) && !text.HasSpaceBefore(at))
        {
            problem = Reason.Touching(text.Original(at - 2, at + 2));
            return true;
        }

        // $9省区: an amount of money has no noun of its own behind it.
        if (IsCurrencySign(text[at]) && Script.IsIdeograph(behind) && read.Quantity.Unit is { } money && (!ScaleWords.Contains(money.Symbol[0]) || behind == '人') && Words.Match(text.From(read.End), out _) == 0 && Words.MatchBehind(text.From(read.End), out _) == 0)
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
}
