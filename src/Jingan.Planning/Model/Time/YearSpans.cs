using NodaTime;

namespace Jingan.Planning;

/// <summary>Years inside and beside periods, calendar years or others (April to March).</summary>
internal static class YearSpans
{
    /// <summary>How many whole years a period takes; null where it does not take whole years.</summary>
    public static int? WholeYears(this DateInterval period)
    {
        var fewest = Math.Max(period.End.Year - period.Start.Year, 1);
        foreach (var count in (int[])[fewest, fewest + 1])
        {
            if (period.Start.PlusDays(-1).PlusYears(count) == period.End || period.End.PlusYears(-count).PlusDays(1) == period.Start)
                return count;
        }

        return null;
    }

    /// <summary>The year that ends the day before a period begins: where its baseline stands.</summary>
    public static DateInterval YearBefore(this DateInterval period) => new(period.Start.PlusYears(-1), period.Start.PlusDays(-1));

    /// <summary>The year that ends with a period.</summary>
    public static DateInterval LastYear(this DateInterval period) => new(period.End.PlusYears(-1).PlusDays(1), period.End);
}
