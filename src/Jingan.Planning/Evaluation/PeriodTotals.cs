using NodaTime;

namespace Jingan.Planning.Evaluation;

/// <summary>Totals over a period: the stated one, or else years and stated parts of the period added up.</summary>
/// <remarks>A stated total is never replaced by a sum, and a stated total of some years never by those years.</remarks>
internal static class PeriodTotals
{
    public static Measurement Of(TargetCase target, Unit? unit)
    {
        var whole = ObservedAmounts.Of(target, target.Observations.Where(observation => observation.Period == target.Period), unit, StepKind.StatedTotal);
        if (whole.HasValues)
            return whole;

        // Levels of a stock, shares and scores do not add up over years.
        var (pieces, unusable) = target.Indicator.Kind == QuantityKind.Flow ? Pieces(target, unit) : ([], null);
        if (pieces.Count == 0)
            return (whole.Missing ?? unusable) is { } missing ? Measurement.Without(missing) : Measurement.Lacking(GapReason.NoObservation, target);

        var cover = Cover(target.Period, pieces);
        var years = cover.Sum(piece => piece.Period.YearCount);
        var isPartial = years < target.Period.YearCount;
        var canFall = target.Indicator.Limits is not { Lower: >= 0 };
        if (isPartial && canFall)
            return Measurement.Without(unusable ?? new(GapReason.NoObservation, EvaluationMessages.Lacking(GapReason.NoObservation, target)));

        var region = Sum(cover.Select(piece => piece.Value.Region));
        if (isPartial)
            region = new(region.Lower, region.LowerInclusive, null, false);

        var sum = new Measured(region, unit, [.. cover.SelectMany(piece => piece.Value.Observations)], [.. cover.SelectMany(piece => piece.Value.Steps)]);
        return new([(cover.Count == 1 ? sum : sum.Then(StepKind.Sum, region, unit)) with { YearsOfSum = isPartial ? years : null }], isPartial ? unusable : null);
    }

    /// <summary>The years, and the parts of several years, of which something usable is stated; and why something is not usable.</summary>
    private static (List<(ReportingPeriod Period, Measured Value)> Pieces, Missing? Unusable) Pieces(TargetCase target, Unit? unit)
    {
        var pieces = new List<(ReportingPeriod, Measured)>();
        var unusable = default(Missing);
        foreach (var of in target.Observations.Where(observation => IsPart(observation.Period, target.Period)).GroupBy(observation => observation.Period))
        {
            var values = ObservedAmounts.Of(target, of, unit, of.Key.YearCount > 1 ? StepKind.StatedTotal : StepKind.Observed);
            unusable ??= values.Missing;
            if (!values.HasValues)
                continue;

            var telling = Measured.Telling(values.Values);
            pieces.Add((of.Key, new(Measured.Hull(telling), unit, [.. telling.SelectMany(value => value.Observations)], [.. telling.SelectMany(value => value.Steps)])));
        }

        return (pieces, unusable);
    }

    private static bool IsPart(ReportingPeriod period, ReportingPeriod whole) => period.IsWholeYears && period != whole && whole.Contains(period);

    /// <summary>Pieces that do not overlap, with the most years and, for as many years, the fewest pieces.</summary>
    private static List<(ReportingPeriod Period, Measured Value)> Cover(ReportingPeriod whole, List<(ReportingPeriod Period, Measured Value)> pieces)
    {
        var first = whole.Start.Year;
        var best = new List<(ReportingPeriod Period, Measured Value)>[whole.YearCount + 1];
        best[0] = [];
        for (var end = 1; end < best.Length; end++)
        {
            best[end] = best[end - 1];
            foreach (var piece in pieces.Where(piece => piece.Period.End.Year == first + end - 1))
            {
                List<(ReportingPeriod Period, Measured Value)> longer = [.. best[piece.Period.Start.Year - first], piece];
                if (IsBetter(longer, best[end]))
                    best[end] = longer;
            }
        }

        return best[^1];
    }

    private static bool IsBetter(List<(ReportingPeriod Period, Measured Value)> one, List<(ReportingPeriod Period, Measured Value)> other)
    {
        var (years, otherYears) = (one.Sum(piece => piece.Period.YearCount), other.Sum(piece => piece.Period.YearCount));
        return years > otherYears || (years == otherYears && one.Count < other.Count);
    }

    private static NumberInterval Sum(IEnumerable<NumberInterval> regions) => regions.Aggregate((all, next) =>
        NumberInterval.Computed(all.Lower + next.Lower, all.LowerInclusive && next.LowerInclusive, all.Upper + next.Upper, all.UpperInclusive && next.UpperInclusive));
}
