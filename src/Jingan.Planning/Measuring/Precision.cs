namespace Jingan.Planning.Measuring;

/// <content>Which of several values of one thing is the most precise; what it costs grows with the values by n log n.</content>
internal sealed partial class Series
{
    /// <summary>The values, exact ones first and of these the one with the most digits; what states another one rounded (250 beside 250.14) joins it.</summary>
    private List<Reading> PreciseFirst(List<Reading> found)
    {
        if (found.Count == 1)
            return found;

        var values = found.Select(value => (Reading: value, Digit: value.LastDigit(Indicator.Unit)))
            .OrderBy(value => (!value.Reading.Numbers.IsPoint, value.Digit ?? decimal.MaxValue))
            .ToList();
        var kept = new List<Reading>(values.Count);
        var rounded = new Dictionary<int, List<Step>>();
        var finer = new SortedSet<(decimal Number, int At)>();
        var (added, last) = (0, default(decimal?));
        foreach (var (reading, digit) in values)
        {
            if (digit != last)
                AddFiner();

            last = digit;
            if (digit is { } size && NearestFiner(finer, reading.Numbers.Lower!.Value, size / 2) is { } at)
            {
                if (!rounded.TryGetValue(at, out var steps))
                    rounded.Add(at, steps = []);

                steps.AddRange(reading.Steps);
                continue;
            }

            kept.Add(reading);
        }

        foreach (var (at, steps) in rounded)
            kept[at] = kept[at] with { Steps = [.. steps, .. kept[at].Steps] };

        return kept;

        // Only what is stated with more digits than the next ones can be what they round.
        void AddFiner()
        {
            for (; added < kept.Count; added++)
            {
                if (last is not null)
                    finer.Add((kept[added].Numbers.Lower!.Value, added));
            }
        }
    }

    /// <summary>The preferred figure of exactly a period; null where none states a number.</summary>
    public Observation? Best(ReportingPeriod period)
    {
        if (Count <= Few)
            return BestOf(period);

        lock (inOrder)
        {
            preferred ??= [];
            if (!preferred.TryGetValue(period, out var known))
                preferred.Add(period, known = BestOf(period));

            return known;
        }
    }

    private Observation? BestOf(ReportingPeriod period) => Preference.Best(Ending(period.End)
        .Where(entry => !entry.IsPart && entry.Observation.Period.Equals(period) && Preference.LevelOf(entry.Observation) is not null)
        .Select(entry => entry.Observation));

    /// <summary>A number of the set that is not the given one and lies no farther from it than the reach; null where there is none.</summary>
    private static int? NearestFiner(SortedSet<(decimal Number, int At)> finer, decimal number, decimal reach)
    {
        if (finer.Count == 0)
            return null;

        foreach (var near in finer.GetViewBetween((number - reach, 0), (number + reach, int.MaxValue)))
        {
            if (near.Number != number)
                return near.At;
        }

        return null;
    }
}
