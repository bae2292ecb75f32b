namespace Jingan.Planning.Measuring;

/// <content>Totals: the stated one, or else parts of the period added up; and means of them.</content>
/// <remarks>A stated total is never replaced by a sum, and a stated total of some years never by those years.</remarks>
internal sealed partial class Series
{
    /// <summary>The totals over a period; a sum of parts that miss others gives its lower end where nothing can make it less.</summary>
    public Readings Totals(ReportingPeriod period, Unit unit) =>
        Looked((LookUp.Totals, period, null, unit, StepKind.StatedTotal), static (series, of) => series.TotalsOver(of.Period, of.Unit));

    private Readings TotalsOver(ReportingPeriod period, Unit unit)
    {
        var whole = StatedTotals(period, unit);
        if (whole.HasValues || Indicator.Kind != QuantityKind.Flow)
            return whole;

        if (SumOfParts(period, unit) is not { } sum || (sum.IsPartial && !NaturalLimits.IsNeverNegative(Indicator)))
            return whole.Gap is null && UnusablePart(period, unit) is { } unusable ? unusable : whole;

        return sum.IsPartial ? new([sum], UnusablePart(period, unit)?.Gap, []) : Readings.Of([sum]);
    }

    /// <summary>The value of a stock in a year is what there is, unless its words say that it came new.</summary>
    private bool IsLevelOnly(Entry entry) => Indicator.Kind == QuantityKind.Stock && entry.Measure.Basis == Basis.Level;

    private Readings StatedTotals(ReportingPeriod period, Unit unit)
    {
        var found = new List<Reading>();
        var mismatch = default(Observation);
        foreach (var entry in Ending(period.End))
        {
            if (!entry.Observation.Period.Equals(period) || entry.Measure.Per is not null || IsLevelOnly(entry))
                continue;

            if (ValueOf(entry, unit) is { } numbers)
                found.Add(Reading.Stated(StepKind.StatedTotal, numbers, unit, entry.Observation, entry.Value));
            else if (entry.Value is NumberStatement)
                mismatch = entry.Observation;
        }

        if (found.Count > 0)
            return Readings.Of(PreciseFirst(found));

        return mismatch is null
            ? new([], null, [])
            : Readings.Without(GapReason.UnitMismatch, MeasuringMessages.Units.With(mismatch.Wording, unit), [mismatch]);
    }

    /// <summary>The sum of parts of a period that do not overlap, with the most days and, for as many days, the fewest parts; null where there is none.</summary>
    private Reading? SumOfParts(ReportingPeriod whole, Unit unit)
    {
        var pieces = Pieces(whole, unit);
        if (pieces.Count == 0)
            return null;

        var cover = Cover(pieces);
        var days = cover.Sum(piece => piece.Period!.DayCount);
        var isPartial = days < whole.DayCount;
        var sum = cover[0].Numbers;
        foreach (var piece in cover.Skip(1))
            sum += piece.Numbers;

        if (isPartial)
            sum = new(sum.Lower, sum.LowerInclusive, null, false);

        var all = new Reading(sum, unit, [.. cover.SelectMany(piece => piece.Observations)], [.. cover.SelectMany(piece => piece.Steps)])
        {
            Parts = isPartial ? [.. cover.Select(piece => piece.Period!)] : null,
        };
        return cover.Count == 1 ? all : all.WithStep(StepKind.Sum, sum, unit);
    }

    /// <summary>One value for each part of a period of which something usable is stated, by the end of the part.</summary>
    private List<Reading> Pieces(ReportingPeriod whole, Unit unit)
    {
        var pieces = new List<Reading>();
        var seen = new HashSet<ReportingPeriod>();
        for (var at = FirstEndingAfter(whole.Start.PlusDays(-1)); at < inOrder.Count && inOrder[at].Observation.Period.End <= whole.End; at++)
        {
            var period = inOrder[at].Observation.Period;
            if (period.Equals(whole) || !whole.Contains(period) || !seen.Add(period))
                continue;

            var stated = StatedTotals(period, unit);
            if (!stated.HasValues)
                continue;

            var kind = period.IsUpToOneYear ? StepKind.Observed : StepKind.StatedTotal;
            var hull = stated.Hull();
            pieces.Add(hull with { Period = period, Steps = [.. hull.Steps.Select(step => new Step(kind, step.Numbers, step.Unit, step.Period, step.Wording, step.Source))] });
        }

        return pieces;
    }

    private Readings? UnusablePart(ReportingPeriod whole, Unit unit)
    {
        var seen = new HashSet<ReportingPeriod>();
        for (var at = FirstEndingAfter(whole.Start.PlusDays(-1)); at < inOrder.Count && inOrder[at].Observation.Period.End <= whole.End; at++)
        {
            var period = inOrder[at].Observation.Period;
            if (whole.Contains(period) && seen.Add(period) && StatedTotals(period, unit) is { Gap: not null } unusable)
                return unusable;
        }

        return null;
    }

    /// <summary>Of parts in the order of their ends, those that together cover the most days.</summary>
    private static List<Reading> Cover(List<Reading> pieces)
    {
        // best[n] is the best choice among the first n parts; taken[n] the part that ends it, or −1 where the n-th is left out.
        var best = new (int Days, int Count)[pieces.Count + 1];
        var isTaken = new bool[pieces.Count + 1];
        var before = new int[pieces.Count + 1];
        for (var n = 1; n <= pieces.Count; n++)
        {
            var period = pieces[n - 1].Period!;
            before[n] = EndingBefore(pieces, period.Start, n - 1);
            var with = (Days: best[before[n]].Days + period.DayCount, Count: best[before[n]].Count + 1);
            isTaken[n] = with.Days > best[n - 1].Days || (with.Days == best[n - 1].Days && with.Count < best[n - 1].Count);
            best[n] = isTaken[n] ? with : best[n - 1];
        }

        var cover = new List<Reading>();
        for (var n = pieces.Count; n > 0;)
        {
            if (isTaken[n])
                cover.Add(pieces[n - 1]);

            n = isTaken[n] ? before[n] : n - 1;
        }

        cover.Reverse();
        return cover;
    }

    /// <summary>How many of the first parts end before a day.</summary>
    private static int EndingBefore(List<Reading> pieces, NodaTime.LocalDate day, int count)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (pieces[middle].Period!.End < day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>What is reported as that of each year, month or day of a period: 每季度200人次. Nothing where it is not asked for each.</summary>
    public Readings Each(Measure measure, Unit unit)
    {
        var found = new List<Reading>();
        foreach (var entry in Ending(measure.Period.End))
        {
            if (measure.Per is { IsMean: false } per && entry.Measure.Per == per && entry.Observation.Period.Equals(measure.Period) && ValueOf(entry, unit) is { } numbers)
                found.Add(Reading.Stated(StepKind.Observed, numbers, unit, entry.Observation, entry.Value));
        }

        return found.Count > 0 ? Readings.Of(PreciseFirst(found)) : new([], null, []);
    }

    /// <summary>The mean a year, month or day, where that is asked: as reported, or the total over their number. Null where no mean is asked.</summary>
    private Readings? MeanOr(Measure measure, Unit? unit)
    {
        if (measure.Per is not { IsMean: true } per)
            return null;

        var to = unit ?? Indicator.Unit;
        var period = measure.Basis == Basis.Level && per.Unit != PeriodUnit.Year ? measure.End : measure.Period;
        var stated = new List<Reading>();
        foreach (var entry in Ending(period.End))
        {
            if (entry.Measure.Per == per && (entry.Observation.Period.Equals(period) || entry.Observation.Period.Equals(measure.Period)) && ValueOf(entry, to) is { } numbers)
                stated.Add(Reading.Stated(StepKind.Observed, numbers, to, entry.Observation, entry.Value));
        }

        if (stated.Count > 0)
            return Readings.Of(PreciseFirst(stated));

        var totals = Totals(period, to);
        if (Indicator.Kind != QuantityKind.Flow || PeriodParts.CountOf(period, per) is not { } count)
            return Indicator.Kind == QuantityKind.Flow ? totals with { Items = [] } : Levels(measure.End, to, StepKind.Observed, measure.Period);

        return totals.Select(total => total.Numbers / count is { } mean ? total.WithStep(StepKind.Mean, mean, to) : null);
    }
}
