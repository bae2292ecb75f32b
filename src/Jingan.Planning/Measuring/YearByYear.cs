namespace Jingan.Planning.Measuring;

/// <content>The growth that is reported for single years, and what several years of it come to.</content>
internal sealed partial class Series
{
    private const int LongestChain = 60;

    /// <summary>The product of the growth that is reported for each year from base to end; null where a year misses.</summary>
    private Readings? Chain(Measure measure)
    {
        if (measure.Years > LongestChain || !measure.End.IsWholeYears)
            return null;

        var product = NumberInterval.Exactly(1);
        var (observations, steps) = (new List<Observation>(), new List<Step>());
        for (var year = measure.Base!.End.Year + 1; year <= measure.End.End.Year; year++)
        {
            var reported = YearlyGrowth(ReportingPeriod.OfYear(year));
            if (!reported.HasValues || reported.Hull() is not { Numbers.Lower: >= -100 } growth)
                return null;

            product *= (growth.Numbers * 0.01m) + 1;
            observations.AddRange(growth.Observations);
            steps.AddRange(growth.Steps);
        }

        steps.Add(Step.Computed(StepKind.Product, product, null));
        return Readings.Of([new(product, null, [.. observations], [.. steps])]);
    }

    /// <summary>The growth of several years of which only the mean a year is reported, and the mean where only the whole is: 年均增长5.8% and 增长32.6%.</summary>
    private Readings OfOtherSpan(Measure measure, ChangeType type, Unit unit)
    {
        if (IsAdditive(type) || measure.Years is 1 or > LongestChain || IsOfChanges || Indicator.Kind == QuantityKind.Rate || BreakBetween(measure.Base!, measure.End) is not null)
            return new([], null, []);

        var isMeanAsked = measure.Basis == Basis.AverageAnnualGrowth;
        var reported = Reported(measure with { Basis = isMeanAsked ? Basis.Change : Basis.AverageAnnualGrowth }, ChangeType.RelativePercent, Unit.Percent);
        if (!reported.HasValues)
            return new([], null, []);

        var ratios = reported.Select(value => (AsRounded(value.Numbers) * 0.01m) + 1 is { Lower: > 0 } ratio
            ? value.WithStep(isMeanAsked ? StepKind.Ratio : StepKind.Product, isMeanAsked ? ratio : ratio.Map(factor => DecimalRoot.Power(factor, measure.Years)), null)
            : null);
        return ratios.HasValues ? OfRatios(measure, type, ratios, unit) : new([], null, []);
    }

    /// <summary>The growth that is reported for a year, in per cent.</summary>
    private Readings YearlyGrowth(ReportingPeriod year) => Looked(
        (LookUp.YearlyGrowth, year, null, Unit.Percent, StepKind.ReportedChange),
        static (series, of) => series.Reported(series.YearOnYearOf(of.Period), ChangeType.RelativePercent, of.Unit));

    private Measure YearOnYearOf(ReportingPeriod year) => new(Indicator, year)
    {
        Basis = Basis.YearOnYear,
        Base = year.SamePeriodLastYear,
        Type = ChangeType.RelativePercent,
    };
}
