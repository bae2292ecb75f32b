namespace Jingan.Planning;

/// <summary>What a number measures; the same digits mean different things on different bases.</summary>
public enum Basis
{
    /// <summary>Another one, such as a mean a year (年均…场次).</summary>
    Other,

    /// <summary>The indicator's value at the end of the period.</summary>
    Level,

    /// <summary>The change over the whole period.</summary>
    Change,

    /// <summary>Growth against the year before.</summary>
    YearOnYear,

    /// <summary>Geometric mean growth a year over the period.</summary>
    AverageAnnualGrowth,

    /// <summary>The sum over the period: 新增…, 累计….</summary>
    PeriodTotal,
}

/// <summary>What a number measures, and whether the document says so.</summary>
/// <param name="Basis">What it measures.</param>
/// <param name="InferredFrom">Why this basis is assumed, where the document leaves it to the reader; null where it is stated.</param>
public sealed record StatedBasis(Basis Basis, Name? InferredFrom = null)
{
    /// <summary>What the number measures.</summary>
    public Basis Basis { get; init => field = Given.Defined(value); } = Given.Defined(Basis);

    /// <summary>Why this basis is assumed; null where the document states it.</summary>
    public Name? InferredFrom { get; init; } = InferredFrom;

    /// <summary>Whether the document leaves the basis to the reader.</summary>
    public bool IsInferred => InferredFrom is not null;
}
