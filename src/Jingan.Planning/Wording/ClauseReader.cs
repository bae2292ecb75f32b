using Jingan.Planning.Aims;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>Reads the numbers of one clause with the words around them.</summary>
internal sealed class ClauseReader
{
    private readonly string text;
    private readonly List<Token> tokens;
    private readonly bool isAim;
    private readonly bool isEstimated;
    private readonly bool isAverageAnnual;
    private readonly bool isOverPeriod;
    private readonly int totalAt;
    private readonly int yearOnYearAt;

    private ClauseReader(string text, List<Token> tokens, bool isAim)
    {
        this.text = text;
        this.tokens = tokens;
        this.isAim = isAim;
        isEstimated = tokens.Exists(token => token.Is(WordKind.Estimate));
        isAverageAnnual = BasisWords.IsAverageAnnualGrowth(text);
        isOverPeriod = BasisWords.IsOverPeriod(text);
        totalAt = BasisWords.TotalAt(text);
        yearOnYearAt = BasisWords.YearOnYearAt(text);
    }

    /// <summary>The numbers that a clause states, none where its figures all belong to names; null, with a problem, where it is broken.</summary>
    /// <param name="text">The folded clause.</param>
    /// <param name="tokens">Its pieces.</param>
    /// <param name="isAim">Whether it is aimed at and not reported.</param>
    /// <param name="inherited">The words in front of the number before, which a bare number shares: 分别增长5%、6%.</param>
    /// <param name="front">The words in front of the last number.</param>
    /// <param name="problem">Why it is broken.</param>
    public static List<StatedPart>? Read(
        string text, List<Token> tokens, bool isAim, IReadOnlyList<WordKind> inherited, out IReadOnlyList<WordKind> front, out string? problem)
    {
        var reader = new ClauseReader(text, tokens, isAim);
        front = inherited;
        var parts = new List<StatedPart>();
        foreach (var index in reader.Values())
        {
            var part = reader.ReadPart(index, ref front, out problem);
            if (part is null)
                return null;

            if (parts is [.., var last] && reader.IsJoined(index) && AmountBounds.Join(last.Amount, part.Amount) is { } joined)
                parts[^1] = last with { Amount = joined };
            else
                parts.Add(part);
        }

        if (parts.Count == 0 && reader.SignOfGrowth() is { } sign)
            parts.Add(sign);

        problem = null;
        ShareUnits(parts);
        return parts;
    }

    /// <summary>实现正增长 states growth above zero, 负增长 a fall.</summary>
    private StatedPart? SignOfGrowth()
    {
        ChangeDirection? direction = text.EndsWith("正增长", StringComparison.Ordinal) ? ChangeDirection.Increase
            : text.EndsWith("负增长", StringComparison.Ordinal) && !isAim ? ChangeDirection.Decrease
            : null;
        return direction is null ? null : new(Amount.GreaterThan(0, Unit.Percent))
        {
            Direction = direction,
            IsYearOnYear = yearOnYearAt < text.Length,
            IsAverageAnnual = isAverageAnnual,
            Modality = ModalityBefore(tokens.Count),
        };
    }

    /// <summary>分别提高2个和3个百分点: the unit behind the last number is that of all.</summary>
    private static void ShareUnits(List<StatedPart> parts)
    {
        for (var index = parts.Count - 2; index >= 0; index--)
        {
            var (unit, next) = (parts[index].Amount.Unit, parts[index + 1].Amount.Unit);
            if (next is not null && (unit is null || (unit.Symbol == "个" && next.IsPercentagePoints)))
                parts[index] = parts[index] with { Amount = new(parts[index].Amount.Stated, next, parts[index].Amount.IsApproximate) };
        }
    }

    /// <summary>The places of the numbers that are values, not parts of a name.</summary>
    private List<int> Values()
    {
        var amounts = Enumerable.Range(0, tokens.Count).Where(index => tokens[index].Kind is TokenKind.Amount or TokenKind.Doubling).ToList();
        var strong = amounts.Where(IsStrong).ToList();
        var values = strong.Count > 0 ? strong : amounts.Where(index => Front(index).Start == 0 && tokens[index].Amount!.Unit is not null && !IsDuration(index)).ToList();
        values.RemoveAll(index => IsQualifier(index, values));
        if (CompleteAllWords.Words(text) is not null)
            values.RemoveAll(index => !EndsClause(index) && !IsShare(index));

        return [.. values.Where((index, position) => position == values.Count - 1 || !IsStartingPoint(index, values[position + 1]))];
    }

    /// <summary>引进10亿元以上项目50个 counts projects, of a size that is no aim.</summary>
    private bool IsQualifier(int index, List<int> values) =>
        tokens[index].Amount!.HasSuffix
        && values.Contains(index + 2)
        && tokens[index + 1].Kind == TokenKind.Text
        && !Text(tokens[index + 1]).StartsWith("其中", StringComparison.Ordinal)
        && tokens[index].Amount!.Unit is { } size
        && tokens[index + 2].Amount!.Unit is { } counted
        && !size.ConvertsTo(counted);

    /// <summary>A number is a value where a function word leads to it, it is a share, or nothing but words follow it.</summary>
    private bool IsStrong(int index)
    {
        var token = tokens[index];
        if (token.Kind == TokenKind.Doubling || Leads(index) || EndsClause(index))
            return true;

        return IsShare(index) && !token.Amount!.HasSuffix;
    }

    private bool IsShare(int index) => tokens[index].Amount!.Unit is { IsPercent: true } or { IsPercentagePoints: true };

    private bool Leads(int index) =>
        Front(index).Words.Exists(word => word is not (WordKind.Neutral or WordKind.Per or WordKind.And or WordKind.Or or WordKind.Estimate));

    private bool EndsClause(int index)
    {
        for (var next = index + 1; next < tokens.Count; next++)
        {
            if (tokens[next].Kind == TokenKind.Text && !IsClosing(Text(tokens[next])) || tokens[next].Kind is TokenKind.Name or TokenKind.Amount)
                return false;
        }

        return true;
    }

    private static bool IsClosing(string words) => words is "台阶" or "大关" or "关口" or "水平" or "的水平" or "目标" or "的目标" or "规模" or "区间" or "之间" or "的"
        or "的速度" or "的增速" or "的增幅" or "的降幅" or "的规模" or "新台阶" or "的涨幅" or "的年均增速" or "幅度" or "的幅度" or "的比例" or "的区间" or "大台阶" or ")" or "的范围";

    private bool IsDuration(int index) => tokens[index].Amount!.Unit is { } unit && (unit.Measures("duration") || unit.Measures("day"));

    /// <summary>从62%提升至80% starts at the first number and aims at the second.</summary>
    private bool IsStartingPoint(int index, int next) =>
        Front(next).Words.Exists(word => word is WordKind.Level or WordKind.Increase or WordKind.Decrease)
        && text.AsSpan()[EndOfLastAmount(index)..tokens[index].Start].IndexOfAny('从', '由') >= 0;

    private StatedPart? ReadPart(int index, ref IReadOnlyList<WordKind> front, out string? problem)
    {
        var (start, words) = Front(index);
        var bare = words.TrueForAll(word => word is WordKind.Neutral or WordKind.And or WordKind.Or or WordKind.Stretch or WordKind.Commitment or WordKind.Respectively);
        var leading = bare && (start == 0 || index > 0 && tokens[start - 1].Kind == TokenKind.Amount) && IsBareBehind(index) ? [.. front, .. words] : words;
        front = leading;
        var token = tokens[index];
        if (AmountBounds.Apply(token.Amount!, leading, isAim, out problem) is not { } amount)
            return null;

        var direction = leading.FindLast(word => word is WordKind.Increase or WordKind.Decrease) switch
        {
            WordKind.Increase => ChangeDirection.Increase,
            WordKind.Decrease => ChangeDirection.Decrease,
            _ when amount.Unit is { IsPercentagePoints: true } && leading.Contains(WordKind.Flow) => ChangeDirection.Increase,
            _ => DirectionBehind(index) ?? DirectionInFront(index, start),
        };
        var before = text[EndOfLastAmount(index)..token.Start];
        var isDoubling = token.Kind == TokenKind.Doubling;
        var reached = isDoubling || (direction is null && amount.Unit == Unit.Times && (leading.Contains(WordKind.Level) || before.EndsWith('的')));
        var relative = BenchmarkInFront(index, start, leading);
        return new(amount)
        {
            Direction = relative is not null ? null : isDoubling || reached ? ChangeDirection.Increase : direction,
            IsMultipleReached = reached,
            IsLevel = (leading.Contains(WordKind.Level) && !IsFor(index)) || leading.Contains(WordKind.Cap) || LastVerb(start) == WordKind.Level,
            IsFlow = IsCounted(index, start) || IsMade(index, start),
            IsCumulative = (leading.Contains(WordKind.Cumulative) || totalAt < token.Start || IsSpanned(index)) && !(leading.Contains(WordKind.Level) && !isOverPeriod),
            IsYearOnYear = leading.Contains(WordKind.YearOnYear) || yearOnYearAt < token.Start,
            IsAverageAnnual = isAverageAnnual,
            IsAnnual = BasisWords.IsAnnual(text),
            IsEstimated = isEstimated,
            Modality = ModalityBefore(index),
            IsBare = amount.Unit is null && !token.Amount!.HasSuffix && leading.TrueForAll(word => word is WordKind.And or WordKind.Neutral),
            Reference = reached || direction is not null ? ReferenceWords.Find(before) : null,
            Benchmark = relative,
            Subject = Subject(index, start),
        };
    }

    /// <summary>五年1100万人以上 is a total of five years.</summary>
    private bool IsSpanned(int index) => index > 0 && tokens[index - 1].Kind == TokenKind.Span && !IsShare(index);

    private int EndOfLastAmount(int index)
    {
        var before = index - 1;
        while (before >= 0 && tokens[before].Kind != TokenKind.Amount)
            before--;

        return before < 0 ? 0 : tokens[before].End;
    }

    private bool IsBareBehind(int index) => index + 1 >= tokens.Count || tokens[index + 1].Kind is not TokenKind.Text || EndsClause(index);

    /// <summary>The function words that lead to a number without a gap, and the place of the first.</summary>
    private (int Start, List<WordKind> Words) Front(int index)
    {
        var start = index;
        while (start > 0 && tokens[start - 1].Kind is TokenKind.Word or TokenKind.Date or TokenKind.Span)
            start--;

        return (start, [.. tokens[start..index].Where(token => token.Kind == TokenKind.Word).Select(token => token.Word)]);
    }

    /// <summary>The last verb of a level, a count or a change in the text before: 达到…总量的20%.</summary>
    private WordKind? LastVerb(int start)
    {
        for (var index = start - 1; index >= 0 && tokens[index].Kind != TokenKind.Amount; index--)
        {
            if (tokens[index] is { Kind: TokenKind.Word, Word: WordKind.Level or WordKind.Flow or WordKind.Increase or WordKind.Decrease })
                return tokens[index].Word;
        }

        return null;
    }

    /// <summary>提高人均预期寿命1岁: the verb opens the clause, and the number closes it.</summary>
    private ChangeDirection? DirectionInFront(int index, int start)
    {
        if (start == 0 || !EndsClause(index) || Front(index).Words.Exists(word => word is WordKind.Level or WordKind.Cap or WordKind.Flow))
            return null;

        var first = tokens.FindIndex(token => token.Kind is not (TokenKind.Date or TokenKind.Span) && !IsManner(token));
        return first >= start || tokens[first].Kind != TokenKind.Word || tokens.FindIndex(token => token.Kind == TokenKind.Amount) != index ? null : tokens[first].Word switch
        {
            WordKind.Increase => ChangeDirection.Increase,
            WordKind.Decrease => ChangeDirection.Decrease,
            _ => null,
        };
    }

    /// <summary>新建公共绿地28公顷, 为7000户家庭提供住房: the clause opens with what is made, or closes with what is given.</summary>
    private bool IsMade(int index, int start)
    {
        if (IsFor(index))
            return tokens.FindIndex(index, token => token.Is(WordKind.Flow)) > 0;

        var first = tokens.FindIndex(token => token.Kind is not (TokenKind.Date or TokenKind.Span) && !IsManner(token));
        return first >= 0 && first < start && tokens[first].Is(WordKind.Flow) && BasisWords.IsMaking(Text(tokens[first])) && EndsClause(index)
            && !tokens.GetRange(first, index - first).Exists(token => token.Is(WordKind.Level));
    }

    /// <summary>新增就业50万人, 完成投资达到5000亿元; not 投资增加到6000亿元, which is a level.</summary>
    private bool IsCounted(int index, int start)
    {
        var flow = tokens.FindLastIndex(index, index - start + 1, token => token.Is(WordKind.Flow));
        return flow >= 0
            && (tokens.FindLastIndex(index, index - flow + 1, token => token.Is(WordKind.Level)) < 0 || tokens.GetRange(start, flow - start + 1).Exists(token => token.Is(WordKind.Flow) && BasisWords.IsMaking(Text(token))));
    }

    private static bool IsManner(Token token) => token.Is(WordKind.Neutral) || token.Is(WordKind.Stretch) || token.Is(WordKind.Commitment);

    /// <summary>The 为 of 为7000户家庭提供 says for whom; that of 占比为5% is a copula.</summary>
    private bool IsFor(int index) => index > 0 && tokens[index - 1] is { Length: 1 } before && text[before.Start] == '为' && !EndsClause(index);

    /// <summary>5%以上的增长, 1.01%的正增长.</summary>
    private ChangeDirection? DirectionBehind(int index)
    {
        var next = index + 1;
        if (next < tokens.Count && tokens[next].Kind == TokenKind.Text && Text(tokens[next]) == "的")
            next++;

        return next >= tokens.Count || next != tokens.Count - 1 || tokens[next].Kind != TokenKind.Word ? null : tokens[next].Word switch
        {
            WordKind.Increase => ChangeDirection.Increase,
            WordKind.Decrease => ChangeDirection.Decrease,
            _ => null,
        };
    }

    /// <summary>高于全市平均水平1个百分点: a comparator, a benchmark, and the number that lies beyond it.</summary>
    private (Comparator Comparator, string Name)? BenchmarkInFront(int index, int start, List<WordKind> leading)
    {
        if (leading.Count > 0 && !leading.TrueForAll(word => word is WordKind.Neutral or WordKind.About or WordKind.AtLeast or WordKind.GreaterThan))
            return null;

        var end = start;
        while (end < index && Text(tokens[end]) == "平均")
            end++;

        return start == 0 ? null : BenchmarkWords.FindWithOffset(text[EndOfLastAmount(index)..tokens[end - 1].End], tokens[index].Amount?.Unit);
    }

    private Modality? ModalityBefore(int index)
    {
        for (var before = index - 1; before >= 0 && tokens[before].Kind != TokenKind.Amount; before--)
        {
            if (tokens[before].Is(WordKind.Stretch))
                return Modality.Stretch;

            if (tokens[before].Is(WordKind.Commitment))
                return Modality.Commitment;
        }

        return null;
    }

    private string? Subject(int index, int start)
    {
        var front = start > 0 && tokens[start - 1].Kind is TokenKind.Text or TokenKind.Name ? TextBefore(start) : "";
        var behind = index + 1 < tokens.Count && tokens[index + 1].Kind == TokenKind.Text && !IsClosing(Text(tokens[index + 1])) ? Text(tokens[index + 1]) : "";
        var subject = front.Length > 0 ? front : behind;
        return subject.Length > 0 ? subject : null;
    }

    private string TextBefore(int start)
    {
        var first = start - 1;
        while (first > 0 && tokens[first - 1].Kind is TokenKind.Text or TokenKind.Name or TokenKind.Word && !tokens[first - 1].Is(WordKind.And))
            first--;

        while (first < start - 1 && IsManner(tokens[first]) && Text(tokens[first]) is not "基本")
            first++;

        return text[tokens[first].Start..tokens[start - 1].End];
    }

    private bool IsJoined(int index) => Front(index) is { Start: > 0 } front && tokens[front.Start - 1].Kind == TokenKind.Amount && front.Words.Count > 0;

    private string Text(Token token) => text.Substring(token.Start, token.Length);
}
