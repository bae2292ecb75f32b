using NodaTime;

namespace Jingan.Planning.Checks;

/// <summary>Finds what was last reported of an indicator before a date, in time that grows with the logarithm of what was reported.</summary>
internal sealed class LastReported(RuleContext context)
{
    /// <summary>Up to here looking at each is cheaper than bringing them into order.</summary>
    private const int Few = 16;

    private readonly Dictionary<(string Indicator, Place? Place), Observation[]> rising = [];
    private Dictionary<(string Indicator, Place? Place), Reported>? byIndicator;

    /// <summary>The amount of the whole place whose period ended last before a date, of several with one end the first; null where there is none.</summary>
    public Observation? Before(string indicator, Place place, LocalDate date)
    {
        byIndicator ??= Gather(context);
        return Before((indicator, place), date) ?? Before((indicator, null), date);
    }

    private Observation? Before((string Indicator, Place? Place) indicator, LocalDate date)
    {
        if (!byIndicator!.TryGetValue(indicator, out var all))
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

    private static Dictionary<(string, Place?), Reported> Gather(RuleContext context)
    {
        var all = new Dictionary<(string, Place?), Reported>(context.Set.Observations.Count);
        foreach (var observation in context.Set.Observations)
        {
            var key = (observation.Indicator, context.PlaceOf(observation));
            if (observation is not { Of.Count: 0, Value: NumberStatement } || all.TryAdd(key, new(observation, null)))
                continue;

            var known = all[key];
            if (known.Others is null)
                all[key] = known with { Others = [observation] };
            else
                known.Others.Add(observation);
        }

        return all;
    }

    /// <summary>What was reported of one indicator at a place: most have one value.</summary>
    private readonly record struct Reported(Observation First, List<Observation>? Others);
}
