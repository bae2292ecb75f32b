namespace Jingan.Planning.Wording;

/// <summary>Finds the numbers of a clause that are values: not parts of a name, sizes of what is counted, or starting points.</summary>
/// <param name="clause">The clause.</param>
internal sealed class ClauseValues(Clause clause)
{
    private static readonly WordSet Weak = WordSet.Of(WordKind.Neutral, WordKind.Per, WordKind.And, WordKind.Or, WordKind.Estimate);

    private static readonly WordSet Arrivals = WordSet.Of(WordKind.Level, WordKind.Increase, WordKind.Decrease);

    /// <summary>The places of the values, in order.</summary>
    public List<int> Find()
    {
        var values = Where(IsStrong);
        if (values.Count == 0)
            values = Where(IsAlone);

        if (values.Count > 1)
            values = Without(values, (value, next) => IsStartingPoint(value, next) || IsSizeOf(value, next));

        if (values.Count > 0 && CompleteAllWords.Words(clause.Text) is not null)
            values.RemoveAll(value => !clause.EndsBehind(value) && !IsShare(value));

        return values;
    }

    /// <summary>Whether a number is a share of one hundred, or percentage points.</summary>
    public bool IsShare(int index) => clause[index].Amount!.Unit is { IsPercent: true } or { IsPercentagePoints: true };

    private List<int> Where(Func<int, bool> isValue)
    {
        var values = new List<int>();
        for (var index = 0; index < clause.Count; index++)
        {
            if (clause[index].Kind is TokenKind.Amount or TokenKind.Doubling && isValue(index))
                values.Add(index);
        }

        return values;
    }

    private static List<int> Without(List<int> values, Func<int, int, bool> leadsToNext)
    {
        var kept = new List<int>(values.Count);
        for (var index = 0; index < values.Count; index++)
        {
            if (index == values.Count - 1 || !leadsToNext(values[index], values[index + 1]))
                kept.Add(values[index]);
        }

        return kept;
    }

    /// <summary>A number is a value where a function word leads to it, it is a share, or nothing but words follow it.</summary>
    private bool IsStrong(int index)
    {
        var token = clause[index];
        return token.Kind == TokenKind.Doubling
            || !clause.Front(index).Words.IsWithin(Weak)
            || clause.EndsBehind(index)
            || (IsShare(index) && !token.Amount!.HasSuffix);
    }

    /// <summary>Where no number is led to, one with a unit that opens the clause is the value.</summary>
    private bool IsAlone(int index) =>
        clause.Front(index).Start == 0 && clause[index].Amount!.Unit is { } unit && !unit.Measures("duration") && !unit.Measures("day");

    /// <summary>从62%提升至80% starts at the first number and aims at the second.</summary>
    private bool IsStartingPoint(int index, int next) =>
        clause.Front(next).Words.ContainsAny(Arrivals)
        && clause.Text.AsSpan()[clause.EndOfNumberBefore(index)..clause[index].Start].IndexOfAny('从', '由') >= 0;

    /// <summary>引进10亿元以上项目50个 counts projects, of a size that is no aim.</summary>
    private bool IsSizeOf(int index, int next) =>
        next == index + 2
        && clause[index].Amount is { HasSuffix: true, Unit: { } size }
        && clause[index + 1].Kind == TokenKind.Text
        && !clause.TextOf(index + 1).StartsWith("其中", StringComparison.Ordinal)
        && clause[next].Amount!.Unit is { } counted
        && !size.ConvertsTo(counted);
}
