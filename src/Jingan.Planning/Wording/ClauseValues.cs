namespace Jingan.Planning.Wording;

/// <summary>Finds the numbers of a clause that are values: not parts of a name, sizes of what is counted, or starting points.</summary>
internal static class ClauseValues
{
    private static readonly WordSet Weak = WordSet.Of(WordKind.Neutral, WordKind.Per, WordKind.And, WordKind.Or, WordKind.Estimate);

    private static readonly WordSet Arrivals = WordSet.Of(WordKind.Level, WordKind.Increase, WordKind.Decrease);

    /// <summary>Finds the places of the values, in order.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="places">Where to put them; as many as the clause has pieces are enough.</param>
    /// <returns>How many there are.</returns>
    public static int Find(in Clause clause, Span<int> places)
    {
        var count = 0;
        for (var index = 0; index < clause.Count; index++)
        {
            if (clause[index].IsNumber && IsStrong(clause, index))
                places[count++] = index;
        }

        if (count == 0)
            count = FindAlone(clause, places);

        if (count > 1)
            count = DropLeading(clause, places[..count]);

        if (count > 0 && clause.Families.Holds(WordFamily.Whole) && CompleteAllWords.Words(clause.Text) is not null)
            count = DropNaming(clause, places[..count]);

        return count;
    }

    /// <summary>Whether a number is a share of one hundred, or percentage points.</summary>
    public static bool IsShare(in Clause clause, int index) => clause[index].Amount.Unit is { IsPercent: true } or { IsPercentagePoints: true };

    /// <summary>A number is a value where a function word leads to it, it is a share, or nothing but words follow it.</summary>
    private static bool IsStrong(in Clause clause, int index) =>
        clause[index].Kind == TokenKind.Doubling
        || !clause.Front(index).Words.IsWithin(Weak)
        || clause.EndsBehind(index)
        || (IsShare(clause, index) && !clause[index].Amount.HasSuffix);

    /// <summary>Where no number is led to, one with a unit that opens the clause is the value.</summary>
    private static int FindAlone(in Clause clause, Span<int> places)
    {
        for (var index = 0; index < clause.Count; index++)
        {
            if (!clause[index].IsNumber)
                continue;

            var isAlone = clause.Front(index).Start == 0 && clause[index].Amount.Unit is { } unit && !unit.Measures("duration") && !unit.Measures("day");
            places[0] = index;
            return isAlone ? 1 : 0;
        }

        return 0;
    }

    private static int DropLeading(in Clause clause, Span<int> places)
    {
        var kept = 0;
        for (var index = 0; index < places.Length; index++)
        {
            var isLast = index == places.Length - 1;
            if (isLast || !(IsStartingPoint(clause, places[index], places[index + 1]) || IsSizeOf(clause, places[index], places[index + 1])))
                places[kept++] = places[index];
        }

        return kept;
    }

    /// <summary>Beside words for the whole, a number that something is named by is no value: 15分钟生活圈全覆盖.</summary>
    private static int DropNaming(in Clause clause, Span<int> places)
    {
        var kept = 0;
        foreach (var place in places)
        {
            if (clause.EndsBehind(place) || IsShare(clause, place))
                places[kept++] = place;
        }

        return kept;
    }

    /// <summary>从62%提升至80% starts at the first number and aims at the second.</summary>
    private static bool IsStartingPoint(in Clause clause, int index, int next) =>
        clause.Front(next).Words.ContainsAny(Arrivals)
        && clause.Text.AsSpan()[clause.EndOfNumberBefore(index)..clause[index].Start].IndexOfAny('从', '由') >= 0;

    /// <summary>引进10亿元以上项目50个 counts projects, of a size that is no aim.</summary>
    private static bool IsSizeOf(in Clause clause, int index, int next) =>
        next == index + 2
        && clause[index].Amount is { HasSuffix: true, Unit: { } size }
        && clause[index + 1].Kind == TokenKind.Text
        && clause[next].Amount.Unit is { } counted
        && !size.ConvertsTo(counted);
}
