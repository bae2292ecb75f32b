using System.Buffers;

namespace Jingan.Planning.Wording;

/// <summary>Parts a clause into function words, amounts, dates, names and other text.</summary>
internal static class ClauseTokens
{
    private const string Opening = "“\"《「『‘";

    private const string Closing = "”\"》」』’";

    /// <summary>Nouns that make the number before them a part of a name.</summary>
    private static readonly Lexicon<bool> NameTails = Lexicon.Of(
        ["热线", "号", "级", "类", "型", "街坊", "弄", "路", "轮", "版", "维", "代", "式", "大", "期", "度", "线", "省", "区", "市", "强", "联", "环", "刻", "x", "X", "楼", "院", "世纪", "师", "馆", "城"]);

    /// <summary>Measures of time, distance and age that, with a noun behind them, name something: 15分钟生活圈, 60岁以上老人.</summary>
    private static readonly string[] NamingDimensions = ["duration", "day", "month", "year", "age", "工作日"];

    /// <summary>Characters with which more than a function word or plain text can start.</summary>
    private static readonly SearchValues<char> Starters = SearchValues.Create(Opening + "0123456789零一二两三四五六七八九十百千万亿半番倍近过翻数几上各-");

    /// <summary>Finds the pieces of a clause, in order; false, with a problem, where figures in it are broken.</summary>
    /// <param name="text">The folded clause.</param>
    /// <param name="column">The unit of the table's column; null for none.</param>
    /// <param name="tokens">Where to put the pieces.</param>
    /// <param name="problem">Why the figures are broken.</param>
    public static bool Read(ReadOnlySpan<char> text, Unit? column, ref TokenList tokens, out string? problem)
    {
        problem = null;
        for (var index = 0; index < text.Length;)
        {
            var before = tokens.Span;
            var token = Starters.Contains(text[index]) ? Next(text, index, column, before, out problem) : WordOrText(text, index);
            if (token.Kind == TokenKind.Amount && before is [.., { Kind: TokenKind.Amount } neighbour] && neighbour.End == token.Start)
                problem ??= "two numbers that run together";

            if (problem is not null)
                return false;

            if (token.Kind == TokenKind.Text && before is [.., { Kind: TokenKind.Text }])
                tokens.Widen(token.Length);
            else
                tokens.Add(token);

            index = token.End;
        }

        return true;
    }

    private static Token Next(ReadOnlySpan<char> text, int index, Unit? column, ReadOnlySpan<Token> before, out string? problem)
    {
        problem = null;
        if (Opening.IndexOf(text[index], StringComparison.Ordinal) is >= 0 and var quote && text[(index + 1)..].IndexOf(Closing[quote]) is >= 0 and var quoted)
            return new(TokenKind.Text, index, quoted + 2);

        if (DateWords.Match(text, index) is > 0 and var date)
            return new(TokenKind.Date, index, date);

        if (text[index] == '近' && index + 1 < text.Length && SpanWords.Match(text, index + 1) is > 0 and var recent)
            return new(TokenKind.Span, index, recent + 1);

        if (SpanWords.Match(text, index) is > 0 and var span && !IsMeasured(before))
            return new(TokenKind.Span, index, span);

        if (index > 0 && text[index - 1] is '比' or '较' && DateWords.IsYear(text, index))
            return new(TokenKind.Date, index, 4);

        if (text[index] == '过' && index + 1 < text.Length && "半百千万亿".Contains(text[index + 1]) && !StartsAt(text, index, "过千家万户"))
            return new(TokenKind.Word, index, 1, WordKind.GreaterThan);

        if (text[index] == '翻' && DoublingLength(text, index, out var factor) is > 0 and var doubling)
            return Doubling(text, index, doubling, new(factor, factor, Unit.Times));

        if (VagueNumbers.Match(text, index) is > 0 and var vague)
            return new(TokenKind.Name, index, vague);

        if (VagueNumbers.IsOrMore(text, index))
            return new(TokenKind.Word, index, 1, WordKind.AtLeast);

        if (StartsNumber(text, index, before))
            return Number(text, index, column, before, out problem);

        if (text[index] == '各' && LeadsToNumber(text, index + 1))
            return new(TokenKind.Word, index, 1, WordKind.Respectively);

        return WordOrText(text, index);
    }

    private static Token WordOrText(ReadOnlySpan<char> text, int index)
    {
        var length = FunctionWords.Match(text[index..], out var kind);
        return length > 0 && kind is { } word ? new(TokenKind.Word, index, length, word) : new(TokenKind.Text, index, Math.Max(length, 1));
    }

    /// <summary>各增长5%, 各20家; not 各级, 各类.</summary>
    private static bool LeadsToNumber(ReadOnlySpan<char> text, int index) =>
        index < text.Length && (char.IsAsciiDigit(text[index]) || (FunctionWords.Match(text[index..], out var kind) > 0 && kind is not null));

    /// <summary>Years behind 提高, 达到 or a bound are a value.</summary>
    private static bool IsMeasured(ReadOnlySpan<Token> before) => before is
        [.., { Kind: TokenKind.Word, Word: WordKind.Increase or WordKind.Decrease or WordKind.Cap or WordKind.AtLeast or WordKind.AtMost or WordKind.GreaterThan or WordKind.LessThan or WordKind.OrMore }];

    private static bool StartsNumber(ReadOnlySpan<char> text, int index, ReadOnlySpan<Token> before) =>
        char.IsAsciiDigit(text[index])
        || (text[index] is '-' && index + 1 < text.Length && char.IsAsciiDigit(text[index + 1]) && !(index > 0 && char.IsAsciiLetterOrDigit(text[index - 1])))
        || (NumeralReader.IsChineseFigure(text[index]) && MayBeChineseNumber(text, index, before));

    /// <summary>Chinese figures count as a number where a function word stands before them, or nothing; a share does anywhere.</summary>
    private static bool MayBeChineseNumber(ReadOnlySpan<char> text, int index, ReadOnlySpan<Token> before)
    {
        if (NumeralReader.Read(text, index, out _) is not { } numeral)
            return false;

        if (numeral.Share is not null)
            return true;

        var end = index + numeral.Length;
        var length = AmountLength(text, end);
        var closes = end + length == text.Length;
        if ((length == 0 && !closes) || StartsAt(text, end, "位数") || StartsAt(text, end, "次产业") || (!closes && "级型类号".Contains(text[end + length])))
            return false;

        var isBounded = before is [.., { Kind: TokenKind.Word, Word: WordKind.AtLeast or WordKind.GreaterThan or WordKind.AtMost or WordKind.LessThan or WordKind.About or WordKind.Near }];
        if (numeral.Length == 0)
            return (isBounded || before is [] or [.., { Kind: TokenKind.Word, Word: WordKind.Level or WordKind.Cap or WordKind.Cumulative }]) && IsRoundNumber(text, end, length);

        return before switch
        {
            [] => true,
            [.., { Kind: TokenKind.Amount }] => false,
            [.., { Kind: TokenKind.Word, Word: WordKind.Flow or WordKind.Neutral or WordKind.Per or WordKind.And }] => numeral.Value > 1 || !IsVague(text, end),
            [.., { Kind: TokenKind.Word }] => true,
            _ => closes && length is > 0 and <= 3 && text[index - 1] != '第',
        };
    }

    /// <summary>How many characters behind a Chinese number make it an amount: a range, a unit, and the words behind.</summary>
    private static int AmountLength(ReadOnlySpan<char> text, int end)
    {
        if (end + 1 < text.Length && text[end] is '至' or '到' or '~' or '-' && NumeralReader.Read(text, end + 1, out _) is { } upper)
            end += upper.Length + 1;

        var start = end;
        end += FunctionWords.MatchSuffix(text[end..], out _);
        end += UnitAtStart.Length(text[end..]);
        end += FunctionWords.MatchSuffix(text[end..], out _);
        return end - start;
    }

    /// <summary>万 and 亿 alone are one of themselves only in 突破万亿元大关, 万余人, 保持在万亿以上.</summary>
    private static bool IsRoundNumber(ReadOnlySpan<char> text, int index, int length)
    {
        var end = index + length;
        return end == text.Length || text[end] is '大' or '规' or '关' or '台' || (length > 0 && FunctionWords.MatchSuffix(text[(index + ScaleWords.LengthAtStart(text[index..]))..], out _) > 0);
    }

    /// <summary>一批, 一种: no count.</summary>
    private static bool IsVague(ReadOnlySpan<char> text, int end) => end < text.Length && "批种起次面道方口对期些定系".Contains(text[end]);

    private static bool StartsAt(ReadOnlySpan<char> text, int index, string word) => text[index..].StartsWith(word);

    private static Token Number(ReadOnlySpan<char> text, int index, Unit? column, ReadOnlySpan<Token> before, out string? problem)
    {
        var amount = AmountReader.Read(text, index, column, out var length, out problem);
        var figures = FigureLength(text, index);
        if (IsPartOfName(text, index, figures, amount, length, before))
        {
            problem = null;
            return new(TokenKind.Name, index, figures + JoinedFigures(text, index + figures));
        }

        return amount is null ? new(TokenKind.Text, index, Math.Max(figures, 1)) : new(TokenKind.Amount, index, length, Amount: amount.Value);
    }

    private static bool IsPartOfName(ReadOnlySpan<char> text, int index, int figures, in StatedAmount? amount, int length, ReadOnlySpan<Token> before)
    {
        var end = index + figures;
        if (figures == 0 || amount is { IsChinese: true })
            return false;

        if (index > 0 && (char.IsAsciiLetter(text[index - 1]) || text[index - 1] is '第' or '_' or '{' or '×' or '#' || before is [.., { Kind: TokenKind.Name } last] && last.End == index))
            return true;

        if (length <= figures && end < text.Length && char.IsAsciiLetter(text[end]) && amount?.Unit is null)
            return true;

        if (JoinedFigures(text, end) > 0 && !(text[end] == ':' && length > figures))
            return true;

        if (amount is not { } stated)
            return false;

        var after = index + length;
        if (stated.Unit is null && !stated.HasSuffix && !stated.IsRange && length <= figures)
            return NameTails.TryMatch(text[end..], out _, out _) || (end < text.Length && before.Length > 0 && IsNamed(text, end));

        return stated.Unit is { } unit
            && IsNaming(unit)
            && after < text.Length
            && char.IsLetter(text[after])
            && FunctionWords.Match(text[after..], out var word) is var taken
            && (taken == 0 || word is WordKind.Flow or null);
    }

    private static bool IsNaming(Unit unit)
    {
        foreach (var dimension in NamingDimensions)
        {
            if (unit.Measures(dimension))
                return true;
        }

        return false;
    }

    /// <summary>A number counts with a measure word; with a noun at once behind it, it is a name: 318国道.</summary>
    private static bool IsNamed(ReadOnlySpan<char> text, int end) =>
        char.IsLetter(text[end])
        && !ClosingWords.StartAt(text[end..])
        && (FunctionWords.Match(text[end..], out var kind) == 0 || kind is null);

    /// <summary>The rest of 1+4 and 7×24, which are one name.</summary>
    private static int JoinedFigures(ReadOnlySpan<char> text, int index)
    {
        var end = index;
        while (end + 1 < text.Length && text[end] is '+' or '×' or '*' or ':' && char.IsAsciiDigit(text[end + 1]))
            end += 1 + FigureLength(text, end + 1);

        return end - index;
    }

    private static int FigureLength(ReadOnlySpan<char> text, int index)
    {
        var end = index + (text[index] is '-' ? 1 : 0);
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] == '.' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;

        return end - index;
    }

    private static Token Doubling(ReadOnlySpan<char> text, int index, int length, StatedAmount amount)
    {
        var suffix = FunctionWords.MatchSuffix(text[(index + length)..], out var kind);
        return new(TokenKind.Doubling, index, length + suffix, Amount: suffix > 0 ? amount.With(kind) : amount);
    }

    /// <summary>Reads 翻番, 翻一番, 翻了两番: each 番 doubles.</summary>
    private static int DoublingLength(ReadOnlySpan<char> text, int index, out decimal factor)
    {
        var end = index + 1;
        factor = 2;
        if (end < text.Length && text[end] == '了')
            end++;

        if (end < text.Length && text[end] != '番' && text[end] != '倍' && NumeralReader.Read(text, end, out _) is { Value: >= 1 and <= 20 } turns && turns.Value == decimal.Truncate(turns.Value))
        {
            factor = 1L << (int)turns.Value;
            end += turns.Length;
        }

        return end < text.Length && text[end] is '番' or '倍' ? end + 1 - index : 0;
    }
}
