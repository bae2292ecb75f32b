namespace Jingan.Planning.Wording;

/// <summary>Reads the numbers of one clause with the words around them.</summary>
internal readonly ref struct ClauseReader
{
    private static readonly WordSet Sharing =
        WordSet.Of(WordKind.Neutral, WordKind.And, WordKind.Or, WordKind.Stretch, WordKind.Commitment, WordKind.Respectively);

    private static readonly WordSet Bare = WordSet.Of(WordKind.And, WordKind.Neutral);

    private static readonly WordSet Beyond = WordSet.Of(WordKind.Neutral, WordKind.About, WordKind.AtLeast, WordKind.GreaterThan);

    private static readonly WordSet Settled = WordSet.Of(WordKind.Level, WordKind.Cap, WordKind.Flow);

    /// <summary>The longest clause whose values have their places on the stack.</summary>
    private const int Short = 64;

    private readonly Clause clause;
    private readonly bool isAim;
    private readonly bool isAverageAnnual;
    private readonly int totalAt;
    private readonly int yearOnYearAt;

    private ClauseReader(in Clause clause, bool isAim)
    {
        this.clause = clause;
        this.isAim = isAim;
        isAverageAnnual = Holds(WordFamily.Average) && BasisWords.IsAverageAnnualGrowth(clause.Text);
        totalAt = Holds(WordFamily.CountedUp) ? BasisWords.TotalAt(clause.Text) : clause.Text.Length;
        yearOnYearAt = Holds(WordFamily.YearOnYear) ? BasisWords.YearOnYearAt(clause.Text) : clause.Text.Length;
    }

    /// <summary>Reads the numbers that a clause states, each as a statement of its own; there are none where its figures all belong to names.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isAim">Whether it is aimed at and not reported.</param>
    /// <param name="front">The words in front of the number before, which a bare number shares: 分别增长5%、6%; then those in front of the last one.</param>
    /// <param name="clauses">What was read so far, to which the numbers are added in order.</param>
    /// <returns>Why the clause is broken; null where it is not.</returns>
    public static string? Read(in Clause clause, bool isAim, ref FrontWords front, List<ReadClause> clauses)
    {
        var reader = new ClauseReader(clause, isAim);
        var first = clauses.Count;
        var places = clause.Count <= Short ? stackalloc int[clause.Count] : new int[clause.Count];
        foreach (var index in places[..ClauseValues.Find(clause, places)])
        {
            if (reader.ReadPart(index, ref front, out var problem) is not { } part)
                return problem;

            if (clauses.Count > first && reader.IsJoined(index) && AmountBounds.Join(clauses[^1].Number!.Amount, part.Amount) is { } joined)
                clauses[^1] = clauses[^1].Counting(joined);
            else
                clauses.Add(new(clause, part));
        }

        if (clauses.Count == first && reader.SignOfGrowth() is { } sign)
            clauses.Add(new(clause, sign));

        ShareUnits(clauses, first);
        return null;
    }

    /// <summary>分别提高2个和3个百分点: the unit behind the last number is that of all.</summary>
    private static void ShareUnits(List<ReadClause> clauses, int first)
    {
        for (var index = clauses.Count - 2; index >= first; index--)
        {
            var (amount, next) = (clauses[index].Number!.Amount, clauses[index + 1].Number!.Amount.Unit);
            if (next is not null && (amount.Unit is null || (amount.Unit.Symbol == "个" && next.IsPercentagePoints)))
                clauses[index] = clauses[index].Counting(amount with { Unit = next });
        }
    }

    private StatedPart? ReadPart(int index, ref FrontWords front, out string? problem)
    {
        var own = clause.Front(index);
        front = IsSharing(index, own) ? own.Behind(front) : own;
        var relative = BenchmarkInFront(index, own.Start, out var behind);
        var words = relative.Name is null ? front.Words : behind;
        ref readonly var token = ref clause[index];
        if (AmountBounds.Apply(token.Amount, words, isAim, out problem) is not { } amount)
            return null;

        var direction = front.Move
            ?? (amount.Unit is { IsPercentagePoints: true } && words.Contains(WordKind.Flow) ? ChangeDirection.Increase : MoveBehind(index) ?? MoveInFront(index, own));
        var before = clause.Text.AsSpan(clause.EndOfNumberBefore(index)..token.Start);
        var isDoubling = token.Kind == TokenKind.Doubling;
        var reached = isDoubling || (direction is null && amount.Unit == Unit.Times && (words.Contains(WordKind.Level) || before is [.., '的']));
        return new(amount)
        {
            Direction = relative.Name is not null ? null : reached ? ChangeDirection.Increase : direction,
            IsMultipleReached = reached,
            IsLevel = (words.Contains(WordKind.Level) && !MadeThings.IsForWhom(clause, index)) || words.Contains(WordKind.Cap) || clause.LastVerb(own.Start) == WordKind.Level,
            IsFlow = MadeThings.AreCounted(clause, index, own.Start),
            IsCumulative = (words.Contains(WordKind.Cumulative) || totalAt < token.Start || IsSpanned(index)) && (Holds(WordFamily.Period) || !words.Contains(WordKind.Level)),
            IsYearOnYear = words.Contains(WordKind.YearOnYear) || yearOnYearAt < token.Start,
            IsAverageAnnual = isAverageAnnual,
            IsAnnual = Holds(WordFamily.Average),
            Modality = clause.ModalityBefore(index),
            IsBare = amount.Unit is null && !token.Amount.HasSuffix && words.IsWithin(Bare),
            Reference = reached || direction is not null ? ReferenceWords.Find(before) : null,
            Benchmark = relative.Name,
            Comparator = relative.Comparator,
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
        return direction is null ? null : new(new BoundedAmount(NumberInterval.GreaterThan(0), Unit.Percent))
        {
            Direction = direction,
            IsYearOnYear = yearOnYearAt < clause.Text.Length,
            IsAverageAnnual = isAverageAnnual,
            Modality = clause.ModalityBefore(clause.Count),
        };
    }

    /// <summary>五年1100万人以上 is a total of five years.</summary>
    private bool IsSpanned(int index) => index > 0 && clause[index - 1].Kind == TokenKind.Span && !ClauseValues.IsShare(clause, index);

    /// <summary>提高人均预期寿命1岁: the verb opens the clause, and the number closes it.</summary>
    private ChangeDirection? MoveInFront(int index, FrontWords own)
    {
        if (own.Start == 0 || own.Words.ContainsAny(Settled) || !clause.EndsBehind(index) || clause.EndOfNumberBefore(index) > 0)
            return null;

        var first = clause.First;
        return first < own.Start ? clause[first].Move : null;
    }

    /// <summary>5%以上的增长, 1.01%的正增长.</summary>
    private ChangeDirection? MoveBehind(int index)
    {
        var next = index + 1 < clause.Count && clause[index + 1].Kind == TokenKind.Text && clause.Is(index + 1, "的") ? index + 2 : index + 1;
        return next == clause.Count - 1 ? clause[next].Move : null;
    }

    /// <summary>高于全市平均水平1个百分点: a comparator, a benchmark, and the number that lies beyond it.</summary>
    private (Comparator Comparator, string? Name) BenchmarkInFront(int index, int start, out WordSet behind)
    {
        behind = default;
        if (!Holds(WordFamily.Comparing))
            return default;

        var end = start;
        for (var place = start; place < index; place++)
        {
            if (IsPeers(place, index) || (place == end && clause.Is(place, "平均")))
                (end, behind) = (place + 1, default);
            else if (clause[place].Kind == TokenKind.Word)
                behind = behind.With(clause[place].Word);
        }

        if (end == 0 || !behind.IsWithin(Beyond))
            return default;

        return BenchmarkWords.FindWithOffset(clause.Text.AsSpan(clause.EndOfNumberBefore(index)..clause[end - 1].End), clause[index].Amount.Unit) ?? default;
    }

    private bool IsJoined(int index) => clause.Front(index) is { Start: > 0 } front && clause[front.Start - 1].Kind == TokenKind.Amount;

    /// <summary>高于全市1个百分点: points lie beyond what the words name, and no other measure does.</summary>
    private bool IsPeers(int place, int index) =>
        clause[index].Amount.Unit is { IsPercentagePoints: true } && (clause.Is(place, "全市") || clause.Is(place, "全区") || clause.Is(place, "平均"));

    private bool Holds(WordFamily family) => clause.Families.Holds(family);
}
