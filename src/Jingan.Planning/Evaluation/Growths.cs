namespace Jingan.Planning.Evaluation;

/// <summary>Growth and change between two years: of two levels, or, where a level is missing, of the growth stated for each year between.</summary>
internal static class Growths
{
    /// <summary>Geometric mean growth a year, in per cent.</summary>
    public static Measurement Mean(TargetCase target, int first, int last)
    {
        var ratios = Ratios(target, first, last);
        var years = last - first;
        return years == 1 ? ratios.Select(Grown) : ratios.Select(ratio =>
            Grown(ratio.Then(StepKind.Root, ratio.Region.Map(value => DecimalRoot.Root(value, years)), null)));
    }

    /// <summary>The change over the period, in the unit in which its type is counted.</summary>
    public static Measurement Change(TargetCase target, ChangeType type, Unit? unit) => type switch
    {
        ChangeType.RelativePercent => Ratios(target, target.BaseYear, target.EndYear).Select(Grown),
        ChangeType.MultipleBy => Ratios(target, target.BaseYear, target.EndYear)
            .Select(ratio => ratio.Then(StepKind.Growth, ratio.Region.Map(value => value - 1), unit)),
        ChangeType.MultipleTo => Ratios(target, target.BaseYear, target.EndYear).Select(ratio => ratio with { Unit = unit }),
        ChangeType.PercentagePoints => Pairs(target, target.BaseYear, target.EndYear, Unit.Percent, StepKind.Difference, unit, Difference),
        _ => Pairs(target, target.BaseYear, target.EndYear, unit ?? target.Indicator.Unit, StepKind.Difference, unit, Difference),
    };

    private static Measured Grown(Measured ratio) => ratio.Then(StepKind.Growth, ratio.Region.Map(value => (value - 1) * 100), Unit.Percent);

    /// <summary>End over start. Growth that is stated for each year stands in where no level does; a break of the series stays one.</summary>
    private static Measurement Ratios(TargetCase target, int first, int last)
    {
        var levels = Pairs(target, first, last, target.Indicator.Unit, StepKind.Ratio, null, Ratio);
        return levels.Missing is { Reason: GapReason.NoObservation or GapReason.BaselineMissing or GapReason.ImpreciseObservation }
            ? Product(target, first, last) ?? levels
            : levels;
    }

    private static Measurement? Product(TargetCase target, int first, int last)
    {
        if (target.BreakBetween(first, last) is not null)
            return null;

        var product = NumberInterval.Exactly(1);
        var (observations, steps) = (new List<Observation>(), new List<EvaluationStep>());
        for (var year = first + 1; year <= last; year++)
        {
            var reported = Measured.Telling(ReportedChanges.OfYear(target, year));
            if (reported.Count == 0 || Measured.Hull(reported) is not { Lower: >= -100 } growth)
                return null;

            product = Times(product, growth.Map(value => 1 + (value / 100)));
            observations.AddRange(reported.SelectMany(value => value.Observations));
            steps.AddRange(reported.SelectMany(value => value.Steps));
        }

        steps.Add(new(StepKind.Product, Region.Of(product), null));
        return Measurement.Of([new(product, null, [.. observations], [.. steps])]);
    }

    /// <summary>A value for each pair of a level at the start and one at the end, both in the unit given.</summary>
    private static Measurement Pairs(
        TargetCase target, int first, int last, Unit levels, StepKind kind, Unit? unit, Func<NumberInterval, NumberInterval, NumberInterval?> combine)
    {
        var ends = ObservedAmounts.Of(target, target.AtEnd, levels).OrLacking(GapReason.NoObservation, target);
        if (!ends.HasValues)
            return ends;

        var starts = ObservedAmounts.Of(target, target.OfYear(first), levels, StepKind.Baseline);
        if (!starts.HasValues)
            return starts.Missing is { Reason: GapReason.UnitMismatch } ? starts : Measurement.Lacking(GapReason.BaselineMissing, target);

        if (target.BreakBetween(first, last) is { } change)
            return Measurement.Without(new(GapReason.SeriesBreak, change, [.. starts.Values[0].Observations, .. ends.Values[0].Observations]));

        var values = new List<Measured>();
        foreach (var start in Measured.Telling(starts.Values))
        {
            foreach (var end in Measured.Telling(ends.Values))
            {
                if (combine(start.Region, end.Region) is { } region)
                    values.Add(new Measured(region, unit, [.. start.Observations, .. end.Observations], [.. start.Steps, .. end.Steps]).Then(kind, region, unit));
            }
        }

        return values.Count > 0 ? Measurement.Of(values)
            : Measurement.Without(new(GapReason.BaselineMissing, EvaluationMessages.BaseNotPositive, starts.Values[0].Observations));
    }

    private static NumberInterval? Ratio(NumberInterval start, NumberInterval end)
    {
        if (start.Lower is not > 0 || end.Lower is < 0 || (end.Lower is null && end.Upper is <= 0))
            return null;

        return NumberInterval.Computed(end.Lower / start.Upper ?? 0, end.LowerInclusive && start.UpperInclusive, end.Upper / start.Lower, end.UpperInclusive && start.LowerInclusive);
    }

    private static NumberInterval? Difference(NumberInterval start, NumberInterval end) => NumberInterval.Computed(
        end.Lower - start.Upper, end.LowerInclusive && start.UpperInclusive, end.Upper - start.Lower, end.UpperInclusive && start.LowerInclusive);

    /// <summary>The product of two intervals without negative numbers.</summary>
    private static NumberInterval Times(NumberInterval one, NumberInterval other) => NumberInterval.Computed(
        one.Lower * other.Lower, one.LowerInclusive && other.LowerInclusive, one.Upper * other.Upper, one.UpperInclusive && other.UpperInclusive);
}
