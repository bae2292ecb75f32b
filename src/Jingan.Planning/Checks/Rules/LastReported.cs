using NodaTime;

namespace Jingan.Planning.Checks;

/// <summary>Finds what was last reported of an indicator before a date, in time that grows with the logarithm of what was reported.</summary>
internal sealed class LastReported(IEnumerable<Observation> observations)
{
    private readonly Lazy<ILookup<string, Observation>> byIndicator = new(() => observations
        .Where(observation => observation.Value is NumberStatement)
        .ToLookup(observation => observation.Indicator, StringComparer.Ordinal));

    private readonly Dictionary<string, Observation[]> rising = new(StringComparer.Ordinal);

    /// <summary>The amount whose period ended last before a date, of several with one end the first; null where there is none.</summary>
    public Observation? Before(string indicator, LocalDate date)
    {
        if (!rising.TryGetValue(indicator, out var reported))
            rising.Add(indicator, reported = [.. byIndicator.Value[indicator].DistinctBy(observation => observation.Period.End).OrderBy(observation => observation.Period.End)]);

        var (from, to) = (0, reported.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (reported[middle].Period.End < date)
                from = middle + 1;
            else
                to = middle;
        }

        return from > 0 ? reported[from - 1] : null;
    }
}
