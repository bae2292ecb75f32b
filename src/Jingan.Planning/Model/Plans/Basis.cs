namespace Jingan.Planning;

/// <summary>What the number of a target measures; the same digits mean different things on different bases.</summary>
public enum Basis
{
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

    /// <summary>Another one, such as a mean a year (年均…场次).</summary>
    Other,
}
