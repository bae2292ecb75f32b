namespace Jingan.Planning.Measuring;

/// <content>Growth and change: as reported, of two levels, or, where a level is missing, of the growth reported for each year between.</content>
internal sealed partial class Series
{
    private const int MostPairs = 144;

    private const decimal Hundred = 100;

    /// <summary>The growth or change on a measure.</summary>
    private Readings Changes(Measure measure, Unit? unit)
    {
        if (measure.UnknownBase is { } words)
            return Readings.Without(GapReason.BaselineMissing, MeasuringMessages.UnknownBase.With(words));

        if (measure.Type is not { } type || measure.Base is null)
            return Readings.Without(GapReason.BasisUnknown, MeasuringMessages.BasisUnknown.With());

        if (unit is not null && UnitGap(type, unit) is { } mismatch)
            return mismatch;

        var to = UnitOf(type, unit);
        var reported = Reported(measure, type, to);
        return reported.HasValues ? reported : BesideOtherSpan(Computed(measure, type, to), OfOtherSpan(measure, type, to));
    }

    /// <summary>What is computed of levels, or else of growth reported for the span otherwise; both where one contradicts the other.</summary>
    private static Readings BesideOtherSpan(Readings computed, Readings other)
    {
        if (!other.HasValues || !computed.HasValues)
            return other.HasValues ? other : computed;

        var isOne = Region.Of(computed.Hull().Numbers).Overlaps(Region.Of(other.Hull().Numbers));
        return isOne ? computed : Readings.Of([.. computed.Items, .. other.Items]);
    }

    /// <summary>The unit in which a change of a type is counted.</summary>
    private Unit UnitOf(ChangeType type, Unit? unit) => type switch
    {
        ChangeType.RelativePercent => unit ?? Unit.Percent,
        ChangeType.PercentagePoints => Unit.PercentagePoints,
        ChangeType.Absolute => unit ?? Indicator.Unit,
        _ => Unit.Times,
    };

    private Readings? UnitGap(ChangeType type, Unit unit)
    {
        var converts = type switch
        {
            ChangeType.RelativePercent => Unit.Percent.ConvertsTo(unit),
            ChangeType.PercentagePoints => unit.IsPercent || unit.IsPercentagePoints,
            ChangeType.Absolute => Indicator.Unit.ConvertsTo(unit) || IsOfChanges,
            _ => true,
        };
        if (converts || inOrder.Count == 0)
            return null;

        var seen = inOrder[^1].Observation;
        return Readings.Without(GapReason.UnitMismatch, MeasuringMessages.Units.With(seen.Wording, unit), [seen]);
    }

    /// <summary>The changes that documents state themselves from the same base to the same end.</summary>
    private Readings Reported(Measure measure, ChangeType type, Unit unit)
    {
        var found = new List<Reading>();
        foreach (var entry in Ending(measure.End.End))
        {
            if (ReportedChange(entry, measure, type, unit) is { } numbers)
                found.Add(Reading.Stated(StepKind.ReportedChange, numbers, unit, entry.Observation, entry.Value));
        }

        return found.Count > 0 ? Readings.Of(PreciseFirst(found)) : new([], null, []);
    }

    private NumberInterval? ReportedChange(Entry entry, Measure asked, ChangeType type, Unit unit)
    {
        switch (entry.Value)
        {
            case ChangeStatement { Change: var change } when entry.Measure is { Type: { } stated, Base: { } start } of:
                return IsSameSpan(of.Basis == Basis.AverageAnnualGrowth, start, of.End, asked)
                    ? Converted(change.Signed(Tolerance), stated, change.Amount.UnitIn(UnitOf(stated, null))!, type, unit)
                    : null;

            case NumberStatement { Amount: var amount }:
                return ReportedValue(entry, amount.CountedIn(Indicator.Unit), asked, type, unit);

            default:
                return null;
        }
    }

    /// <summary>The values of a growth rate are growth, of several years the mean; those of a fall are falls; the total that a period adds to a stock is its change.</summary>
    private NumberInterval? ReportedValue(Entry entry, Amount amount, Measure asked, ChangeType type, Unit unit)
    {
        var period = entry.Observation.Period;
        var isOneYear = period.IsUpToOneYear;
        var start = isOneYear ? period.SamePeriodLastYear : period.YearBefore;
        var numbers = amount.Region(Tolerance);
        if (entry.Measure.Direction == ChangeDirection.Decrease)
        {
            var stated = amount.Unit switch
            {
                { IsPercent: true } => ChangeType.RelativePercent,
                { IsPercentagePoints: true } => ChangeType.PercentagePoints,
                _ => ChangeType.Absolute,
            };
            return IsSameSpan(isMean: false, start, entry.Measure.End, asked) ? Converted(-numbers, stated, amount.Unit!, type, unit) : null;
        }

        if (Indicator is { Kind: QuantityKind.Rate, Unit.IsPercent: true } || NameRules.IsGrowth(Indicator))
        {
            return IsSameSpan(!isOneYear, start, entry.Measure.End, asked)
                ? Converted(numbers, ChangeType.RelativePercent, amount.Unit!, type, unit)
                : null;
        }

        // What came new answers what came new: 净增200家 asks for what is left of it after what went, 新增208家 does not tell that.
        if (IsAdded(entry) && asked.Inferred is null && !NameRules.SaysNet(entry.Observation.Wording))
            return null;

        var isAdded = type is ChangeType.Absolute or ChangeType.PercentagePoints && Indicator.Kind != QuantityKind.Flow && (!isOneYear || IsAdded(entry));
        return isAdded && IsSameSpan(isMean: false, start, entry.Measure.End, asked) ? Converted(numbers, type, amount.Unit!, type, unit) : null;
    }

    /// <summary>Whether a reported change is from the base to the end that are asked about, and a mean where a mean is.</summary>
    private static bool IsSameSpan(bool isMean, ReportingPeriod start, ReportingPeriod end, Measure asked)
    {
        if (!end.Equals(asked.End) || !start.End.Equals(asked.Base!.End))
            return false;

        var isAskedMean = asked.Basis == Basis.AverageAnnualGrowth;
        return isMean == isAskedMean || asked.Years == 1;
    }

    /// <summary>A change stated in one type, in another one; null where one does not follow from the other.</summary>
    private static NumberInterval? Converted(NumberInterval numbers, ChangeType stated, Unit from, ChangeType type, Unit unit)
    {
        if (stated == type)
        {
            if (type is ChangeType.MultipleBy or ChangeType.MultipleTo || from.Equals(unit))
                return numbers;

            var isPoints = type == ChangeType.PercentagePoints && (from.IsPercent || from.IsPercentagePoints);
            if (isPoints)
                return numbers;

            return from.ConvertsTo(unit) ? from.Convert(numbers, unit) : null;
        }

        if (IsAdditive(stated) || IsAdditive(type) || RatioOf(numbers, stated, from) is not { } ratio)
            return null;

        return type switch
        {
            ChangeType.MultipleTo => ratio,
            ChangeType.MultipleBy => ratio - 1,
            _ => Unit.Percent.Convert((ratio - 1) * Hundred, unit),
        };
    }

    private static bool IsAdditive(ChangeType type) => type is ChangeType.Absolute or ChangeType.PercentagePoints;

    private static NumberInterval? RatioOf(NumberInterval numbers, ChangeType stated, Unit from) => stated switch
    {
        ChangeType.MultipleTo => numbers,
        ChangeType.MultipleBy => numbers + 1,
        _ => from.ConvertsTo(Unit.Percent) ? (from.Convert(numbers, Unit.Percent) * 0.01m) + 1 : null,
    };

    /// <summary>The change between the levels at both ends.</summary>
    private Readings Computed(Measure measure, ChangeType type, Unit unit)
    {
        var isMean = measure.Basis == Basis.AverageAnnualGrowth;
        if (IsAdditive(type))
        {
            var levels = type == ChangeType.PercentagePoints ? Unit.Percent : unit;
            var isRank = NameRules.IsRanking(Indicator);
            var differences = Pairs(measure, levels, StepKind.Difference, unit, (start, end) => isRank ? start - end : end - start);
            return isMean && measure.Years > 1
                ? differences.Select(value => value.Numbers / measure.Years is { } mean ? value.WithStep(StepKind.Mean, mean, unit) : null)
                : differences;
        }

        return OfRatios(measure, type, Ratios(measure), unit);
    }

    /// <summary>The growth between two levels that were made elsewhere, such as sums of zones.</summary>
    public static Readings GrowthOf(Reading start, Reading end, Measure measure, Unit? unit)
    {
        var type = measure.Type!.Value;
        if (Quotient(start.Numbers, end.Numbers) is not { } ratio)
            return Readings.Without(GapReason.BaselineMissing, MeasuringMessages.BaseNotPositive.With(), start.Observations);

        var to = type == ChangeType.RelativePercent ? unit ?? Unit.Percent : Unit.Times;
        return OfRatios(measure, type, Readings.Of([Reading.Of(start, end, StepKind.Ratio, ratio, null)]), to);
    }

    /// <summary>What ratios of the end to the base are as the change that is asked, in its unit.</summary>
    private static Readings OfRatios(Measure measure, ChangeType type, Readings ratios, Unit unit)
    {
        var asked = measure.Basis == Basis.AverageAnnualGrowth && measure.Years > 1 ? ratios.Select(ratio => Root(ratio, measure.Years)) : ratios;
        return type switch
        {
            ChangeType.MultipleTo => asked.Select(ratio => ratio with { Unit = unit }),
            ChangeType.MultipleBy => asked.Select(ratio => ratio.WithStep(StepKind.Growth, ratio.Numbers - 1, unit)),
            _ => asked.Select(ratio => Grown(ratio, unit)),
        };
    }

    private static Reading Root(Reading ratio, int years) =>
        ratio.WithStep(StepKind.Root, ratio.Numbers.Map(value => DecimalRoot.Root(value, years)), null);

    private static Reading Grown(Reading ratio, Unit unit) =>
        ratio.WithStep(StepKind.Growth, Unit.Percent.Convert((ratio.Numbers - 1) * Hundred, unit), unit);

    /// <summary>End over start. Growth that is reported for each year stands in where no level does; a break of the series stays one.</summary>
    private Readings Ratios(Measure measure)
    {
        if (IsOfChanges && measure.Years == 1)
            return WithoutQuotient(measure);

        if (BreakBetween(measure.Base!, measure.End) is null && (measure.IsAtConstantPrices || IsOfChanges))
            return Chain(measure) ?? WithoutQuotient(measure);

        var levels = Pairs(measure, Indicator.Unit, StepKind.Ratio, null, Quotient);
        if (levels.HasValues || levels.Gap is not { Reason: GapReason.NoObservation or GapReason.BaselineMissing or GapReason.ImpreciseObservation })
            return levels;

        return BreakBetween(measure.Base!, measure.End) is null ? Chain(measure) ?? levels : levels;
    }

    private Readings WithoutQuotient(Measure measure)
    {
        if (IsOfChanges)
            return Readings.Without(GapReason.NoObservation, MeasuringMessages.NoObservation.With(measure.Period));

        var ends = Levels(measure.End, Indicator.Unit, StepKind.Observed);
        return ends.HasValues
            ? Readings.Without(GapReason.PriceBasis, MeasuringMessages.PriceBasis.With(measure.Period), [.. ends.Items.SelectMany(end => end.Observations)])
            : OrNone(ends, measure with { Basis = Basis.Level });
    }

    /// <summary>A value for each pair of a level at the start and one at the end, both in the unit given.</summary>
    private Readings Pairs(
        Measure measure, Unit levels, StepKind kind, Unit? unit, Func<NumberInterval, NumberInterval, NumberInterval?> combine)
    {
        var ends = Levels(measure.End, levels, StepKind.Observed);
        if (!ends.HasValues)
            return ends.Gap is null ? Readings.Without(GapReason.NoObservation, MeasuringMessages.NoObservation.With(measure.End)) : ends;

        var starts = LevelsOrDerived(measure.Base!, levels, measure.End);
        if (!starts.HasValues)
        {
            return starts.Gap is { Reason: GapReason.UnitMismatch }
                ? starts
                : Readings.Without(GapReason.BaselineMissing, MeasuringMessages.NoBaseline.With(measure.Base!), ends.Items[0].Observations);
        }

        if (BreakBetween(measure.Base!, measure.End) is { } change)
            return new([], change, [.. starts.Items[0].Observations, .. ends.Items[0].Observations]);

        // Of very many values only the least and the greatest are held against each other: what holds between them holds for each pair.
        var (first, last) = (starts.WithoutLessPrecise(), ends.WithoutLessPrecise());
        if (first.Count * (long)last.Count > MostPairs)
            (first, last) = ([starts.Hull()], [ends.Hull()]);

        var values = new List<Reading>();
        foreach (var start in first)
        {
            foreach (var end in last)
            {
                if (combine(start.Numbers, end.Numbers) is { } numbers)
                    values.Add(Reading.Of(start, end, kind, numbers, unit));
            }
        }

        return values.Count > 0
            ? Readings.Of(values)
            : Readings.Without(GapReason.BaselineMissing, MeasuringMessages.BaseNotPositive.With(), starts.Items[0].Observations);
    }

    private static NumberInterval? Quotient(NumberInterval start, NumberInterval end)
    {
        var isPositive = start.Lower > 0 || (start.Lower == 0 && !start.LowerInclusive);
        var isEndNegative = end.Lower is < 0 || (end.Lower is null && end.Upper is <= 0);
        if (!isPositive || isEndNegative)
            return null;

        return (end / start)?.Clip(NumberInterval.AtLeast(0));
    }
}
