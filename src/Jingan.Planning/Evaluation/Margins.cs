namespace Jingan.Planning.Evaluation;

/// <summary>Measures how far a value lies from the nearest bound of a region.</summary>
internal static class Margins
{
    /// <summary>The margin of a single number; null where the value is an interval or the region has no bound.</summary>
    public static Margin? Of(Measured value, Region region)
    {
        if (!value.Region.IsPoint)
            return null;

        var actual = value.Region.Lower!.Value;
        var bounds = region.Intervals.SelectMany(interval => new[] { interval.Lower, interval.Upper }).OfType<decimal>().ToList();
        if (bounds.Count == 0)
            return null;

        var nearest = bounds.MinBy(bound => Math.Abs(actual - bound));
        var distance = Math.Abs(actual - nearest) * (region.Contains(actual) ? 1 : -1);
        var unit = value.Unit == Unit.Percent ? Unit.PercentagePoints : value.Unit;
        return new(distance, nearest == 0 ? null : distance / Math.Abs(nearest) * 100, unit);
    }
}
