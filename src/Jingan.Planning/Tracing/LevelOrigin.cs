namespace Jingan.Planning.Tracing;

/// <summary>How a level comes from what a document states. The text forms are the kebab-case names: <c>year-on-year</c>.</summary>
public enum LevelOrigin
{
    /// <summary>The document states it.</summary>
    Stated,

    /// <summary>Growth of one year on the observed level of the year before.</summary>
    YearOnYear,

    /// <summary>Mean growth, compounded over the years of the period on the level observed before it.</summary>
    AverageAnnualGrowth,

    /// <summary>A change on the level observed before the period.</summary>
    Change,

    /// <summary>A total over several years, divided by their number: a mean, not the level of any one year.</summary>
    YearlyMean,
}
