namespace Jingan.Planning.Evaluation;

/// <summary>The exact values of an indicator by year.</summary>
internal static class SeriesPoints
{
    /// <summary>The values in a unit; of two values of a year where one is the other rounded, the more precise one, else both.</summary>
    public static List<(int Year, decimal Value)> Of(TargetCase target, Unit unit) =>
    [
        .. target.Observations.Select(observation => observation.Period.End.Year).Distinct().SelectMany(year =>
            ObservedAmounts.Of(target, target.OfYear(year), unit).Values
                .Where(value => value.Region.IsPoint).Select(value => (year, value.Region.Lower!.Value)).Distinct()),
    ];
}
