namespace Jingan.Planning.Measuring;

/// <summary>The observations of a set by indicator, from which the series of a place, or of a part of it, is had.</summary>
/// <remarks>
/// A series of many observations is made once, one of few again when it is asked for after others: keeping them all costs more than making them.
/// Making all costs what the observations are.
/// </remarks>
internal sealed class SeriesIndex
{
    private readonly Dictionary<string, List<Observation>> observations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Indicator> indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Indicator, Place? Place, string? Scope), Series> series = [];
    private (string Indicator, Place? Place, string? Scope) lastKey;
    private Series? last;
    private readonly Dictionary<string, Indicator?> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Indicator, string Benchmark, Place? Place), List<Series>> benchmarks = [];
    private readonly Dictionary<string, ILookup<string, Observation>> byPart = new(StringComparer.Ordinal);
    private readonly decimal tolerance;
    private readonly List<PlaceHistory> histories;

    /// <param name="indicators">The indicators; of two with one id the first counts.</param>
    /// <param name="observations">The observations.</param>
    /// <param name="tolerance">How far 左右 reaches.</param>
    /// <param name="histories">Places that had other codes or names; null stands for a place without a history.</param>
    public SeriesIndex(IEnumerable<Indicator> indicators, IEnumerable<Observation> observations, decimal tolerance = Amount.UsualTolerance, params PlaceHistory?[] histories)
    {
        this.tolerance = tolerance;
        this.histories = [.. histories.OfType<PlaceHistory>()];
        foreach (var indicator in indicators)
        {
            if (!this.indicators.TryAdd(indicator.Id, indicator))
                continue;

            var name = indicator.Name.Zh;
            byName[name] = byName.ContainsKey(name) ? null : indicator;
        }

        foreach (var observation in observations)
        {
            if (!this.observations.TryGetValue(observation.Indicator, out var list))
                this.observations.Add(observation.Indicator, list = []);

            list.Add(observation);
        }
    }

    /// <summary>The indicator with an id; null where there is none.</summary>
    public Indicator? Find(string indicator) => indicators.GetValueOrDefault(indicator);

    /// <summary>The one indicator with a Chinese name; null where there is none, or more than one.</summary>
    public Indicator? FindByName(string name) => byName.GetValueOrDefault(name);

    /// <summary>What is observed of an indicator at a place, of the whole or of a part of it.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">The place that asks; null for any.</param>
    /// <param name="scope">The words or the zone of a part; null for the whole.</param>
    public Series Of(Indicator indicator, Place? place, string? scope = null)
    {
        lock (series)
            return Made(indicator, place, scope);
    }

    private Series Made(Indicator indicator, Place? place, string? scope)
    {
        var key = (indicator.Id, place, scope);
        if (last is not null && lastKey.Equals(key))
            return last;

        if (series.TryGetValue(key, out var known))
            return known;

        var seen = scope is null ? All(indicator).Where(seen => seen.Of.Count == 0) : OfPart(indicator, scope);
        var made = new Series(indicator, place, seen.Where(seen => IsOf(seen, place)), tolerance);
        if (made.Count > Series.Few)
            series.Add(key, made);
        else
            (lastKey, last) = (key, made);

        return made;
    }

    /// <summary>What is observed of an indicator at the place that a benchmark names, or else of each indicator that it names; empty where nothing is.</summary>
    public IReadOnlyList<Series> OfBenchmark(Indicator indicator, string benchmark, Place? place)
    {
        var key = (indicator.Id, benchmark, place);
        lock (series)
        {
            if (!benchmarks.TryGetValue(key, out var known))
                benchmarks.Add(key, known = AtPlace(indicator, benchmark, place) is { } there ? [there] : [.. Named(indicator, benchmark, place)]);

            return known;
        }
    }

    /// <summary>与地区生产总值增长同步, 与经济增长同步: another indicator of the same place.</summary>
    private IEnumerable<Series> Named(Indicator indicator, string benchmark, Place? place)
    {
        foreach (var name in NameRules.NamesIn(benchmark))
        {
            if (FindByName(name) is { } named && named.Id != indicator.Id && Of(named, place) is { IsEmpty: false } found)
                yield return found;
        }
    }

    private IEnumerable<Observation> OfPart(Indicator indicator, string scope)
    {
        if (!byPart.TryGetValue(indicator.Id, out var parts))
        {
            parts = All(indicator)
                .SelectMany(seen => seen.Of.Select(part => part.Value).Distinct(StringComparer.Ordinal), (seen, value) => (Seen: seen, Value: value))
                .ToLookup(part => part.Value, part => part.Seen, StringComparer.Ordinal);
            byPart.Add(indicator.Id, parts);
        }

        return parts[scope];
    }

    private bool IsOf(Observation seen, Place? place) =>
        Places.IsOf(seen.Place, place) || histories.Exists(history => history.Place.Equals(place) && history.Holds(seen));

    private Series? AtPlace(Indicator indicator, string benchmark, Place? place)
    {
        List<Observation> found = [.. All(indicator).Where(seen => Places.IsBenchmark(seen.Place, benchmark, place) && seen.Of.Count == 0)];
        return found.Count > 0 ? new(indicator, found[0].Place, found, tolerance) : null;
    }

    /// <summary>An observation of the indicator that counts elsewhere: at another place, or of a part; null where there is none.</summary>
    public Observation? Elsewhere(Indicator indicator, Place? place, ReportingPeriod period) =>
        All(indicator).Find(seen => seen.Period.Overlaps(period) && (!IsOf(seen, place) || seen.Of.Count > 0));

    /// <summary>Lets go of the series made so far; they are made again when asked for.</summary>
    public void Forget()
    {
        last = null;
        series.Clear();
        series.TrimExcess();
        benchmarks.Clear();
        byPart.Clear();
    }

    private List<Observation> All(Indicator indicator) => observations.GetValueOrDefault(indicator.Id) ?? [];
}
