namespace Jingan.Planning;

/// <summary>A non-empty set of consecutive numbers: from a lower end to an upper end, each stated or unbounded, and included or not.</summary>
/// <remarks>The default value is the whole line. An unbounded end is never included.</remarks>
public readonly partial record struct NumberInterval
{
    private readonly decimal lower;
    private readonly decimal upper;
    private readonly bool hasLower;
    private readonly bool hasUpper;

    /// <summary>Creates an interval.</summary>
    /// <param name="lower">The lower end; null for unbounded.</param>
    /// <param name="lowerInclusive">Whether the lower end belongs to it.</param>
    /// <param name="upper">The upper end; null for unbounded.</param>
    /// <param name="upperInclusive">Whether the upper end belongs to it.</param>
    /// <exception cref="ArgumentException">Nothing lies between the ends.</exception>
    public NumberInterval(decimal? lower, bool lowerInclusive, decimal? upper, bool upperInclusive)
    {
        if (lower > upper || (lower == upper && lower is not null && !(lowerInclusive && upperInclusive)))
            throw new ArgumentException($"Nothing lies between {lower} and {upper}.", nameof(upper));

        this.lower = lower.GetValueOrDefault();
        this.upper = upper.GetValueOrDefault();
        hasLower = lower is not null;
        hasUpper = upper is not null;
        LowerInclusive = lowerInclusive && hasLower;
        UpperInclusive = upperInclusive && hasUpper;
    }

    /// <summary>The lower end; null for unbounded.</summary>
    public decimal? Lower => hasLower ? lower : null;

    /// <summary>Whether the lower end belongs to the interval.</summary>
    public bool LowerInclusive { get; }

    /// <summary>The upper end; null for unbounded.</summary>
    public decimal? Upper => hasUpper ? upper : null;

    /// <summary>Whether the upper end belongs to the interval.</summary>
    public bool UpperInclusive { get; }

    /// <summary>Whether it holds one number only.</summary>
    public bool IsPoint => hasLower && hasUpper && lower == upper;

    /// <summary>Every number.</summary>
    public static NumberInterval All => default;

    /// <summary>One number only.</summary>
    public static NumberInterval Exactly(decimal value) => new(value, true, value, true);

    /// <summary>The number and everything above: 以上、不低于、不少于 include it (Civil Code, art. 1259).</summary>
    public static NumberInterval AtLeast(decimal value) => new(value, true, null, false);

    /// <summary>Everything above the number, without it: 超过、高于.</summary>
    public static NumberInterval GreaterThan(decimal value) => new(value, false, null, false);

    /// <summary>The number and everything below: 以下、以内、不超过 include it (Civil Code, art. 1259).</summary>
    public static NumberInterval AtMost(decimal value) => new(null, false, value, true);

    /// <summary>Everything below the number, without it: 不满、低于.</summary>
    public static NumberInterval LessThan(decimal value) => new(null, false, value, false);

    /// <summary>Both numbers and everything between.</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static NumberInterval Between(decimal lower, decimal upper) => new(lower, true, upper, true);

    /// <summary>Whether a number belongs to it.</summary>
    public bool Contains(decimal value) =>
        (!hasLower || (LowerInclusive ? value >= lower : value > lower))
        && (!hasUpper || (UpperInclusive ? value <= upper : value < upper));

    /// <summary>The interval between two computed ends; where rounding has left no number between them, the ends themselves.</summary>
    internal static NumberInterval Computed(decimal? lower, bool lowerInclusive, decimal? upper, bool upperInclusive) =>
        lower >= upper ? Between(upper.Value, lower.Value) : new(lower, lowerInclusive, upper, upperInclusive);

    /// <summary>Each end passed through a rising function; an unbounded end stays so.</summary>
    internal NumberInterval Map(Func<decimal, decimal> rising) =>
        Computed(Lower is { } lower ? rising(lower) : null, LowerInclusive, Upper is { } upper ? rising(upper) : null, UpperInclusive);

    /// <summary>Every number moved by another one; beyond <see cref="decimal"/> there is none, so an end stays at the last one.</summary>
    internal NumberInterval Shift(decimal by) => Computed(Moved(Lower, by), LowerInclusive, Moved(Upper, by), UpperInclusive);

    /// <summary>An end moved, within the numbers that there are.</summary>
    internal static decimal? Moved(decimal? end, decimal by)
    {
        if (by > 0 && end > decimal.MaxValue - by)
            return decimal.MaxValue;

        return by < 0 && end < decimal.MinValue - by ? decimal.MinValue : end + by;
    }
}
