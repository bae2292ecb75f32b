using NodaTime;

namespace Jingan.Planning.Checks;

/// <summary>Finds what was last reported of an indicator before a date, in time that grows with the logarithm of what was reported.</summary>
internal sealed class LastReported(IReadOnlyCollection<Observation> observations)
{
    /// <summary>Up to here looking at each is cheaper than bringing them into order.</summary>
    private const int Few = 16;

    private readonly Dictionary<string, Observation[]> rising = new(StringComparer.Ordinal);
    private Dictionary<string, Reported>? byIndicator;

    /// <summary>The amount whose period ended last before a date, of several with one end the first; null where there is none.</summary>
    public Observation? Before(string indicator, LocalDate date)
    {
        byIndicator ??= Gather(observations);
        if (!byIndicator.TryGetValue(indicator, out var all))
            return null;

        if (all.Others is null)
            return all.First.Period.End < date ? all.First : null;

        if (all.Others.Count < Few)
            return LastOf(all.Others.Prepend(all.First), date);

        if (!rising.TryGetValue(indicator, out var reported))
            rising.Add(indicator, reported = [.. all.Others.Prepend(all.First).DistinctBy(observation => observation.Period.End).OrderBy(observation => observation.Period.End)]);

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

    private static Observation? LastOf(IEnumerable<Observation> reported, LocalDate date)
    {
        Observation? last = null;
        foreach (var observation in reported)
        {
            if (observation.Period.End < date && (last is null || observation.Period.End > last.Period.End))
                last = observation;
        }

        return last;
    }

    private static Dictionary<string, Reported> Gather(IReadOnlyCollection<Observation> observations)
    {
        var all = new Dictionary<string, Reported>(observations.Count, StringComparer.Ordinal);
        foreach (var observation in observations)
        {
            if (observation.Value is not NumberStatement || all.TryAdd(observation.Indicator, new(observation, null)))
                continue;

            var known = all[observation.Indicator];
            if (known.Others is null)
                all[observation.Indicator] = known with { Others = [observation] };
            else
                known.Others.Add(observation);
        }

        return all;
    }

    /// <summary>What was reported of one indicator: most have one value.</summary>
    private readonly record struct Reported(Observation First, List<Observation>? Others);
}
