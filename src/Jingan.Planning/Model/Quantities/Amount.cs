namespace Jingan.Planning;

/// <summary>A number as a document states it: exact, bounded, a range or approximate, in a stated unit.</summary>
/// <remarks>An imprecise statement is an interval, not a number. Equal amounts state the same interval, unit and last digit.</remarks>
public sealed record Amount
{
    /// <summary>How far an approximate statement reaches by convention, as a share of its last stated digit.</summary>
    internal const decimal UsualTolerance = 0.5m;

    /// <summary>Creates an amount.</summary>
    /// <param name="stated">The numbers stated, before any tolerance and in <paramref name="unit"/>.</param>
    /// <param name="unit">The unit, scale word included; null where none is stated.</param>
    /// <param name="isApproximate">Whether 约 or 左右 softens it.</param>
    public Amount(NumberInterval stated, Unit? unit = null, bool isApproximate = false)
    {
        Stated = stated;
        Unit = unit;
        IsApproximate = isApproximate;
        LastDigit = isApproximate ? Math.Min(DecimalText.LastDigit(stated.Lower ?? 0), DecimalText.LastDigit(stated.Upper ?? 0)) : 0;
    }

    /// <summary>The numbers stated, before any tolerance and before scaling.</summary>
    public NumberInterval Stated { get; }

    /// <summary>The unit, scale word included; null where none is stated.</summary>
    public Unit? Unit { get; }

    /// <summary>Whether 约 or 左右 softens it.</summary>
    public bool IsApproximate { get; }

    /// <summary>One unit in the last stated digit of an approximate amount: 1 for 约5, 0.1 for 约5.0; 0 where it is not approximate.</summary>
    public decimal LastDigit { get; }

    /// <summary>How the amount is stated.</summary>
    public AmountKind Kind => Stated switch
    {
        { IsPoint: true } => IsApproximate ? AmountKind.About : AmountKind.Exact,
        { Lower: not null, Upper: not null } => AmountKind.Between,
        { Lower: not null } => Stated.LowerInclusive ? AmountKind.AtLeast : AmountKind.GreaterThan,
        _ => Stated.UpperInclusive ? AmountKind.AtMost : AmountKind.LessThan,
    };

    /// <summary>One number.</summary>
    public static Amount Exactly(decimal value, Unit? unit = null) => new(NumberInterval.Exactly(value), unit);

    /// <summary>The number or more.</summary>
    public static Amount AtLeast(decimal value, Unit? unit = null) => new(NumberInterval.AtLeast(value), unit);

    /// <summary>More than the number.</summary>
    public static Amount GreaterThan(decimal value, Unit? unit = null) => new(NumberInterval.GreaterThan(value), unit);

    /// <summary>The number or less.</summary>
    public static Amount AtMost(decimal value, Unit? unit = null) => new(NumberInterval.AtMost(value), unit);

    /// <summary>Less than the number.</summary>
    public static Amount LessThan(decimal value, Unit? unit = null) => new(NumberInterval.LessThan(value), unit);

    /// <summary>From one number to the other, both included.</summary>
    /// <exception cref="ArgumentException"><paramref name="lower"/> is above <paramref name="upper"/>.</exception>
    public static Amount Between(decimal lower, decimal upper, Unit? unit = null) => new(NumberInterval.Between(lower, upper), unit);

    /// <summary>Near the number.</summary>
    public static Amount About(decimal value, Unit? unit = null) => new(NumberInterval.Exactly(value), unit, isApproximate: true);

    /// <summary>The same statement in a unit that the document leaves to the column head or the indicator.</summary>
    /// <remarks>
    /// A bare scale word joins it: 3万 counted in 人 is 3 万人. A unit that only says what is counted takes its denominators: 18万元 counted in
    /// 万元/亩 is 18万元/亩. Any other stated unit stays.
    /// </remarks>
    public Amount CountedIn(Unit? unit) => UnitIn(unit) is var counted && ReferenceEquals(counted, Unit) ? this : new(Stated, counted, IsApproximate);

    /// <summary>The numbers that the statement allows, in its own unit.</summary>
    /// <param name="tolerance">How far an approximate statement reaches, as a share of its last stated digit; the convention is one half.</param>
    public NumberInterval Region(decimal tolerance = UsualTolerance)
    {
        if (!IsApproximate)
            return Stated;

        // The last digit is 1 at the most, so this is a number for every tolerance.
        var reach = LastDigit * tolerance;
        return new(NumberInterval.Moved(Stated.Lower, -reach), Stated.LowerInclusive, NumberInterval.Moved(Stated.Upper, reach), Stated.UpperInclusive);
    }

    /// <summary>The unit that the same statement has there.</summary>
    internal Unit? UnitIn(Unit? unit) => (Unit, unit) switch
    {
        (_, null) => Unit,
        (null, _) => unit,
        ({ IsBareScale: true }, { }) => Unit.Over(unit),
        ({ } stated, { IsQuotient: true }) => stated.CompletedBy(unit),
        _ => Unit,
    };

    /// <inheritdoc/>
    public override string ToString() => $"{(IsApproximate ? "≈ " : "")}{Stated}{(Unit is null ? "" : " ")}{Unit}";
}
