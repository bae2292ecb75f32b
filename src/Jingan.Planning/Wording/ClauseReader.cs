using Jingan.Planning.Aims;
using Jingan.Planning.Quantities;

namespace Jingan.Planning.Wording;

/// <summary>Reads the numbers of one clause with the words around them.</summary>
internal sealed class ClauseReader
{
    private static readonly WordSet Sharing =
        WordSet.Of(WordKind.Neutral, WordKind.And, WordKind.Or, WordKind.Stretch, WordKind.Commitment, WordKind.Respectively);

    private static readonly WordSet Bare = WordSet.Of(WordKind.And, WordKind.Neutral);

    private static readonly WordSet Beyond = WordSet.Of(WordKind.Neutral, WordKind.About, WordKind.AtLeast, WordKind.GreaterThan);

    private static readonly WordSet Settled = WordSet.Of(WordKind.Level, WordKind.Cap, WordKind.Flow);

    private readonly Clause clause;
    private readonly ClauseValues values;
    private readonly MadeThings made;
    private readonly bool isAim;
    private readonly bool isAverageAnnual;
    private readonly bool isAnnual;
    private readonly bool isOverPeriod;
    private readonly int totalAt;
    private readonly int yearOnYearAt;

    private ClauseReader(string text, List<Token> tokens, bool isAim)
    {
        clause = new(text, tokens);
        values = new(clause);
        made = new(clause);
        this.isAim = isAim;
        isAnnual = BasisWords.IsAnnual(text);
        isAverageAnnual = isAnnual && BasisWords.IsAverageAnnualGrowth(text);
        isOverPeriod = BasisWords.IsOverPeriod(text);
        totalAt = BasisWords.TotalAt(text);
        yearOnYearAt = BasisWords.YearOnYearAt(text);
    }

    /// <summary>The numbers that a clause states, none where its figures all belong to names; null, with a problem, where it is broken.</summary>
    /// <param name="text">The folded clause.</param>
    /// <param name="tokens">Its pieces.</param>
    /// <param name="isAim">Whether it is aimed at and not reported.</param>
    /// <param name="front">The words in front of the number before, which a bare number shares: 分别增长5%、6%; then those in front of the last one.</param>
    /// <param name="problem">Why it is broken.</param>
    public static List<StatedPart>? Read(string text, List<Token> tokens, bool isAim, ref FrontWords front, out string? problem)
    {
        var reader = new ClauseReader(text, tokens, isAim);
        var parts = new List<StatedPart>();
        foreach (var index in reader.values.Find())
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

    private StatedPart? ReadPart(int index, ref FrontWords front, out string? problem)
    {
        var own = clause.Front(index);
        front = IsSharing(index, own) ? own.Behind(front) : own;
        var (words, token) = (front.Words, clause[index]);
        if (AmountBounds.Apply(token.Amount!, words, isAim, out problem) is not { } amount)
            return null;

        var direction = front.Move
            ?? (amount.Unit is { IsPercentagePoints: true } && words.Contains(WordKind.Flow) ? ChangeDirection.Increase : MoveBehind(index) ?? MoveInFront(index, own));
        var before = clause.Text[clause.EndOfNumberBefore(index)..token.Start];
        var isDoubling = token.Kind == TokenKind.Doubling;
        var reached = isDoubling || (direction is null && amount.Unit == Unit.Times && (words.Contains(WordKind.Level) || before.EndsWith('的')));
        var relative = BenchmarkInFront(index, own.Start, words);
        return new(amount)
        {
            Direction = relative is not null ? null : reached ? ChangeDirection.Increase : direction,
            IsMultipleReached = reached,
            IsLevel = (words.Contains(WordKind.Level) && !made.IsForWhom(index)) || words.Contains(WordKind.Cap) || clause.LastVerb(own.Start) == WordKind.Level,
            IsFlow = made.AreCounted(index, own.Start),
            IsCumulative = (words.Contains(WordKind.Cumulative) || totalAt < token.Start || IsSpanned(index)) && !(words.Contains(WordKind.Level) && !isOverPeriod),
            IsYearOnYear = words.Contains(WordKind.YearOnYear) || yearOnYearAt < token.Start,
            IsAverageAnnual = isAverageAnnual,
            IsAnnual = isAnnual,
            Modality = clause.ModalityBefore(index),
            IsBare = amount.Unit is null && !token.Amount!.HasSuffix && words.IsWithin(Bare),
            Reference = reached || direction is not null ? ReferenceWords.Find(before) : null,
            Benchmark = relative,
            Subject = clause.Subject(index, own.Start),
        };
    }

    /// <summary>A bare number at the start of its clause, or right behind another, shares the words of the one before.</summary>
    private bool IsSharing(int index, FrontWords own) =>
        own.Words.IsWithin(Sharing)
        && (own.Start == 0 || clause[own.Start - 1].Kind == TokenKind.Amount)
        && (index + 1 >= clause.Count || clause[index + 1].Kind is not TokenKind.Text || clause.EndsBehind(index));

    /// <summary>实现正增长 states growth above zero, 负增长 a fall.</summary>
    private StatedPart? SignOfGrowth()
    {
        ChangeDirection? direction = clause.Text.EndsWith("正增长", StringComparison.Ordinal) ? ChangeDirection.Increase
            : clause.Text.EndsWith("负增长", StringComparison.Ordinal) && !isAim ? ChangeDirection.Decrease
            : null;
        return direction is null ? null : new(Amount.GreaterThan(0, Unit.Percent))
        {
            Direction = direction,
            IsYearOnYear = yearOnYearAt < clause.Text.Length,
            IsAverageAnnual = isAverageAnnual,
            Modality = clause.ModalityBefore(clause.Count),
        };
    }

    /// <summary>五年1100万人以上 is a total of five years.</summary>
    private bool IsSpanned(int index) => index > 0 && clause[index - 1].Kind == TokenKind.Span && !values.IsShare(index);

    /// <summary>提高人均预期寿命1岁: the verb opens the clause, and the number closes it.</summary>
    private ChangeDirection? MoveInFront(int index, FrontWords own)
    {
        if (own.Start == 0 || own.Words.ContainsAny(Settled) || !clause.EndsBehind(index) || clause.EndOfNumberBefore(index) > 0)
            return null;

        var first = clause.First();
        return first < own.Start ? clause[first].Move : null;
    }

    /// <summary>5%以上的增长, 1.01%的正增长.</summary>
    private ChangeDirection? MoveBehind(int index)
    {
        var next = index + 1 < clause.Count && clause[index + 1].Kind == TokenKind.Text && clause.Is(index + 1, "的") ? index + 2 : index + 1;
        return next == clause.Count - 1 ? clause[next].Move : null;
    }

    /// <summary>高于全市平均水平1个百分点: a comparator, a benchmark, and the number that lies beyond it.</summary>
    private (Comparator Comparator, string Name)? BenchmarkInFront(int index, int start, WordSet words)
    {
        if (start == 0 || !words.IsWithin(Beyond))
            return null;

        var end = start;
        while (end < index && clause.Is(end, "平均"))
            end++;

        return BenchmarkWords.FindWithOffset(clause.Text[clause.EndOfNumberBefore(index)..clause[end - 1].End], clause[index].Amount?.Unit);
    }

    private bool IsJoined(int index) => clause.Front(index) is { Start: > 0 } front && clause[front.Start - 1].Kind == TokenKind.Amount && front.Start < index;
}
