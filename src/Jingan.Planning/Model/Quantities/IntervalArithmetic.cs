namespace Jingan.Planning;

/// <content>The arithmetic: every result holds each number that two numbers of the operands give, and as few others as decimals allow.</content>
/// <remarks>
/// An end whose number lies beyond <see cref="decimal"/> becomes unbounded; an end is included where it can be reached. A quotient whose divisor
/// can be zero is no interval: the operator gives null.
/// </remarks>
public readonly partial record struct NumberInterval
{
    /// <summary>The numbers that both hold; null where there is none: natural limits cut what was observed.</summary>
    public NumberInterval? Clip(NumberInterval limits) => Region.Overlap(this, limits);

    /// <summary>The smallest interval that holds both.</summary>
    public NumberInterval Enclosing(NumberInterval other)
    {
        var start = Region.CompareLowerEnds(this, other) <= 0 ? this : other;
        var end = Region.CompareUpperEnds(this, other) >= 0 ? this : other;
        return new(start.Lower, start.LowerInclusive, end.Upper, end.UpperInclusive);
    }

    /// <summary>Whether every number of it belongs to the other.</summary>
    public bool IsWithin(NumberInterval other) => Region.Overlap(this, other) == this;

    /// <summary>The mirror image about zero.</summary>
    public static NumberInterval operator -(NumberInterval value) =>
        new(-value.Upper, value.UpperInclusive, -value.Lower, value.LowerInclusive);

    /// <summary>The sums of a number of each.</summary>
    public static NumberInterval operator +(NumberInterval left, NumberInterval right) =>
        Between(End.LowerOf(left).Plus(End.LowerOf(right)), End.UpperOf(left).Plus(End.UpperOf(right)));

    /// <summary>The differences of a number of each.</summary>
    public static NumberInterval operator -(NumberInterval left, NumberInterval right) => left + -right;

    /// <summary>The products of a number of each.</summary>
    public static NumberInterval operator *(NumberInterval left, NumberInterval right) =>
        Hull(left, right, static (one, other) => one.Times(other));

    /// <summary>The quotients of a number of each; null where the divisor can be zero.</summary>
    public static NumberInterval? operator /(NumberInterval left, NumberInterval right)
    {
        if (right.Contains(0))
            return null;

        var sign = right.Lower >= 0 ? 1 : -1;
        return Hull(left, right, (one, other) => one.Over(other, sign));
    }

    /// <summary>Every number plus one.</summary>
    public static NumberInterval operator +(NumberInterval left, decimal right) => left + Exactly(right);

    /// <summary>Every number less one.</summary>
    public static NumberInterval operator -(NumberInterval left, decimal right) => left + Exactly(-right);

    /// <summary>Every number times one.</summary>
    public static NumberInterval operator *(NumberInterval left, decimal right) => left * Exactly(right);

    /// <summary>Every number divided by one; null where that is zero.</summary>
    public static NumberInterval? operator /(NumberInterval left, decimal right) => left / Exactly(right);

    /// <summary>The mirror image about zero, for languages without operators.</summary>
    public static NumberInterval Negate(NumberInterval item) => -item;

    /// <summary>The sums, for languages without operators.</summary>
    public static NumberInterval Add(NumberInterval left, NumberInterval right) => left + right;

    /// <summary>The differences, for languages without operators.</summary>
    public static NumberInterval Subtract(NumberInterval left, NumberInterval right) => left - right;

    /// <summary>The products, for languages without operators.</summary>
    public static NumberInterval Multiply(NumberInterval left, NumberInterval right) => left * right;

    /// <summary>The quotients, for languages without operators; null where the divisor can be zero.</summary>
    public static NumberInterval? Divide(NumberInterval left, NumberInterval right) => left / right;

    private static NumberInterval Hull(NumberInterval left, NumberInterval right, Func<End, End, End?> combine)
    {
        var (least, greatest) = (default(End?), default(End?));
        foreach (var one in (ReadOnlySpan<End>)[End.LowerOf(left), End.UpperOf(left)])
        {
            foreach (var other in (ReadOnlySpan<End>)[End.LowerOf(right), End.UpperOf(right)])
            {
                if (combine(one, other) is not { } end)
                    continue;

                least = End.Least(least, end);
                greatest = End.Greatest(greatest, end);
            }
        }

        return Between(least!.Value, greatest!.Value);
    }

    /// <summary>From one end to the other; rounding can leave the two of a narrow open interval at one number, which then belongs to it.</summary>
    private static NumberInterval Between(End lower, End upper) =>
        Computed(lower.Number, lower.IsIncluded, upper.Number, upper.IsIncluded);

    /// <summary>An end of an interval: a number that belongs to it or not, or nothing on one side.</summary>
    /// <remarks><c>Beyond</c> is −1 for no lower bound, 1 for no upper bound, 0 for a number.</remarks>
    private readonly record struct End(int Beyond, decimal Value, bool IsIncluded)
    {
        public decimal? Number => Beyond == 0 ? Value : null;

        private bool IsZero => Beyond == 0 && Value == 0;

        private int Sign => Beyond == 0 ? Math.Sign(Value) : Beyond;

        public static End LowerOf(NumberInterval interval) => interval.Lower is { } lower ? new(0, lower, interval.LowerInclusive) : new(-1, 0, false);

        public static End UpperOf(NumberInterval interval) => interval.Upper is { } upper ? new(0, upper, interval.UpperInclusive) : new(1, 0, false);

        public static End Least(End? known, End next) => known is { } end && end.CompareTo(next) < 0 ? end : Joined(known, next);

        public static End Greatest(End? known, End next) => known is { } end && end.CompareTo(next) > 0 ? end : Joined(known, next);

        public End Plus(End other)
        {
            if (Beyond != 0 || other.Beyond != 0)
                return new(Beyond != 0 ? Beyond : other.Beyond, 0, false);

            var (left, right) = (Value, other.Value);
            return Finite(() => left + right, IsIncluded && other.IsIncluded, Math.Sign(Value));
        }

        public End? Times(End other)
        {
            // Zero times whatever the other holds is zero, and it is reached where the zero is.
            if (IsZero || other.IsZero)
                return new(0, 0, (IsZero && IsIncluded) || (other.IsZero && other.IsIncluded));

            var sign = Sign * other.Sign;
            if (Beyond != 0 || other.Beyond != 0)
                return new(sign, 0, false);

            var (left, right) = (Value, other.Value);
            return Finite(() => left * right, IsIncluded && other.IsIncluded, sign);
        }

        /// <param name="other">An end of the divisor.</param>
        /// <param name="sign">The sign of all that the divisor holds.</param>
        public End? Over(End other, int sign)
        {
            if (IsZero)
                return new(0, 0, IsIncluded);

            // Near a zero that is left out the quotient grows without bound.
            if (other.IsZero)
                return new(Sign * sign, 0, false);

            if (other.Beyond != 0)
                return Beyond != 0 ? null : new(0, 0, false);

            if (Beyond != 0)
                return new(Beyond * other.Sign, 0, false);

            var (left, right) = (Value, other.Value);
            return Finite(() => left / right, IsIncluded && other.IsIncluded, Sign * other.Sign);
        }

        private static End Finite(Func<decimal> compute, bool isIncluded, int sign) => Calculation.Or(
            (compute, isIncluded, sign), static of => new End(0, of.compute(), of.isIncluded), static of => new End(of.sign < 0 ? -1 : 1, 0, false));

        private static End Joined(End? known, End next) =>
            known is { } end && end.CompareTo(next) == 0 ? next with { IsIncluded = end.IsIncluded || next.IsIncluded } : next;

        private int CompareTo(End other) => Beyond != other.Beyond ? Beyond.CompareTo(other.Beyond) : Value.CompareTo(other.Value);
    }
}
