namespace Jingan.Planning.Wording;

/// <summary>Puts a stated number together with the bound words around it: 不低于5%, 5%以上, 高于3%.</summary>
internal static class AmountBounds
{
    /// <summary>The amount that number and words state together; null, with a problem, where they contradict each other.</summary>
    /// <param name="stated">The number with the words behind it.</param>
    /// <param name="front">The function words in front of it.</param>
    /// <param name="isAim">Whether it is aimed at; 近 then means about, and below where it is reported.</param>
    /// <param name="problem">Why they do not go together.</param>
    public static BoundedAmount? Apply(in StatedAmount stated, WordSet front, bool isAim, out string? problem)
    {
        var (behind, isNear) = (stated.Suffixes, front.Contains(WordKind.Near));
        var isAbove = front.Contains(WordKind.GreaterThan) || behind.Contains(WordKind.AndMore);
        var isBelow = front.Contains(WordKind.LessThan) || (isNear && !isAim);
        var isLower = isAbove || front.Contains(WordKind.AtLeast) || behind.Contains(WordKind.OrMore);
        var isUpper = isBelow || front.Contains(WordKind.AtMost) || behind.Contains(WordKind.OrLess);
        var isApproximate = behind.Contains(WordKind.OrSo) || front.Contains(WordKind.About) || (isNear && isAim);

        problem = stated.IsRange && (isLower || isUpper) ? "a range with a bound word"
            : isLower && isUpper ? "bound words that contradict each other"
            : null;
        if (problem is not null)
            return null;

        var number = stated.Lower;
        var numbers = stated.IsRange ? NumberInterval.Between(number, stated.Upper)
            : isLower ? new(number, !isAbove, null, false)
            : isUpper ? new(null, false, number, !isBelow)
            : front.Contains(WordKind.Cap) && !isApproximate ? NumberInterval.AtMost(number)
            : NumberInterval.Exactly(number);
        return new(numbers, stated.Unit, isApproximate);
    }

    /// <summary>The one amount that two neighbouring bounds make: 高于3%低于5%; null where they are not the two sides of a range.</summary>
    public static BoundedAmount? Join(in BoundedAmount first, in BoundedAmount second)
    {
        var unit = second.Unit ?? first.Unit;
        if (first.IsApproximate || second.IsApproximate || (first.Unit is not null && first.Unit != unit))
            return null;

        var (below, above) = first.Stated.Upper is null ? (first.Stated, second.Stated) : (second.Stated, first.Stated);
        return below.Upper is null && above.Lower is null && below.Lower < above.Upper
            ? new(new(below.Lower, below.LowerInclusive, above.Upper, above.UpperInclusive), unit)
            : null;
    }
}
