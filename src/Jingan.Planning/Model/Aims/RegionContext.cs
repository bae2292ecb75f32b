namespace Jingan.Planning;

/// <summary>What an acceptance region depends on beside the aim.</summary>
internal sealed record RegionContext
{
    /// <summary>Creates a context.</summary>
    /// <param name="polarity">Which values are better: it tells on which side of a bare number a value is also fine.</param>
    /// <param name="unit">The unit of numbers that state none.</param>
    /// <param name="baseline">The level at the start, for 保持稳定, in <paramref name="unit"/>.</param>
    /// <param name="benchmark">The value that a relative aim compares with, or the growth to keep pace with, in <paramref name="unit"/>.</param>
    /// <param name="assignment">The number that the higher authority set, in <paramref name="unit"/>.</param>
    /// <param name="tolerance">How far 左右 reaches, as a share of one unit in the last stated digit; the convention is one half.</param>
    /// <param name="direction">Which way a bare number counts: 14 under 能耗降低率 is a fall of 14; null for the number itself.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="tolerance"/> is negative.</exception>
    public RegionContext(
        Polarity polarity = Polarity.None,
        Unit? unit = null,
        decimal? baseline = null,
        decimal? benchmark = null,
        decimal? assignment = null,
        decimal tolerance = Amount.UsualTolerance,
        ChangeDirection? direction = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(tolerance);
        Polarity = Given.Defined(polarity);
        Unit = unit;
        Baseline = baseline;
        Benchmark = benchmark;
        Assignment = assignment;
        Tolerance = tolerance;
        Direction = Given.Defined(direction);
    }

    /// <summary>Which values are better.</summary>
    public Polarity Polarity { get; }

    /// <summary>The unit of numbers that state none.</summary>
    public Unit? Unit { get; }

    /// <summary>The level at the start, in <see cref="Unit"/>.</summary>
    public decimal? Baseline { get; }

    /// <summary>The value that a relative aim compares with, in <see cref="Unit"/>.</summary>
    public decimal? Benchmark { get; }

    /// <summary>The number that the higher authority set, in <see cref="Unit"/>.</summary>
    public decimal? Assignment { get; }

    /// <summary>How far 左右 reaches, as a share of one unit in the last stated digit.</summary>
    public decimal Tolerance { get; }

    /// <summary>Which way a bare number counts: 14 under 能耗降低率 is a fall of 14. Null for the number itself.</summary>
    public ChangeDirection? Direction { get; }

    public override string ToString() => $"{Polarity}, {Unit}";
}
