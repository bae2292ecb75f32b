namespace Jingan.Planning.Wording;

/// <summary>Divides a text into lexemes without a gap: numbers with units, dates, names, function words, marks, and the text between.</summary>
internal partial struct Lexer
{
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

    /// <summary>1., 2、 and 一是 before the first word of a clause.</summary>
    private int Enumerator(List<Lexeme> list)
    {
        if (list.Count > 0 && list[^1].Kind != LexemeKind.Break)
            return 0;

        // 一是…，二是…
        if (ChineseNumerals.DigitOf(text[at]) > 0 && text[at + 1] == '是' && Script.IsIdeograph(text[at + 2]) && !ChineseNumerals.BeginsAt(text[at + 2]))
            return at + 2;

        if (!char.IsAsciiDigit(text[at]))
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

    private void Other(List<Lexeme> list, char character)
    {
        if (character is '%' or '‰' && text[at - 1] == '(' && text[at + 1] == ')' && at > 1 && char.IsAsciiDigit(text[at - 2]))
            Add(list, LexemeKind.Text, at + 1);
        else if (character is '%' or '‰' or '‱' or '℃' or '°')
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
