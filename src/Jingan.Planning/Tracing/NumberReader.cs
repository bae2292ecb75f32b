using Jingan.Planning.Measuring;

namespace Jingan.Planning.Tracing;

/// <summary>Reads the numbers of one indicator at one place against what was observed of it there.</summary>
internal sealed class NumberReader(Indicator indicator, Series series)
{
    /// <summary>Beyond so many different values for one base, no level is computed from each.</summary>
    private const int MostBases = 12;

    private readonly Dictionary<ReportingPeriod, IReadOnlyList<Reading>> levels = [];

    public Indicator Indicator => indicator;

    public Series Series => series;

    /// <summary>The different levels observed at a period's end, the most precise first.</summary>
    public IReadOnlyList<Reading> LevelsAt(ReportingPeriod period)
    {
        if (!levels.TryGetValue(period, out var known))
            levels.Add(period, known = series.Levels(period, indicator.Unit, StepKind.Baseline).WithoutLessPrecise());

        return known;
    }

    public TracedNumbers Of(Target target, Measure measure)
    {
        var region = measure.RegionOf(target.Aim, series.Tolerance);
        var (found, gap) = Levels(target.Aim, measure, region.Stated, region.Unit, region.Gap);
        var read = new TracedNumbers(measure, region, found, gap);
        return found is [{ Origin: LevelOrigin.Stated } level] ? read with { Growth = Growth(level, measure, measure.Period.YearBefore) } : read;
    }

    public TracedNumbers Of(Observation observation, Measure measure)
    {
        var said = series.Told(observation);
        var region = measure.RegionOf(said, series.Tolerance);
        var (found, gap) = Levels(said, measure, region.Stated, region.Unit, region.Gap);
        var read = new TracedNumbers(measure, region, found, gap);
        if (found is not [{ Origin: LevelOrigin.Stated } level] || observation.Of.Count > 0 || observation.Period.Start.Year <= 1)
            return read;

        var before = new ReportingPeriod(new(1, 1, 1), observation.Period.Start.PlusDays(-1));
        var last = series.LastWithin(before, seen => seen.Value is NumberStatement { Per: null } && seen.Period.IsUpToOneYear);
        return last is null ? read : read with { Growth = Growth(level, measure, last.Period) };
    }

    /// <summary>The levels that numbers on a measure stand for; none with the reason.</summary>
    /// <param name="statement">The aim or value.</param>
    /// <param name="measure">What its number measures.</param>
    /// <param name="numbers">Its numbers, stated or accepted; null where it has none.</param>
    /// <param name="unit">Their unit.</param>
    /// <param name="why">Why it has none.</param>
    public (ValueList<LevelReading> Levels, Gap? Gap) Levels(Statement statement, Measure measure, Region? numbers, Unit? unit, GapReason? why) =>
        Calculation.Or(
            (Reader: this, statement, measure, numbers, unit, why),
            static of => of.Reader.Resolve(of.statement, of.measure, of.numbers, of.unit, of.why),
            static _ => Without(GapReason.BeyondRange));

    private (ValueList<LevelReading> Levels, Gap? Gap) Resolve(Statement statement, Measure measure, Region? numbers, Unit? unit, GapReason? why)
    {
        if (statement is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } kept)
            return Kept(kept, measure);

        if (statement is WholeStatement && !indicator.Unit.IsPercent)
            return Without(GapReason.ScopeUnknown);

        if (numbers is null || numbers.IsEmpty)
            return Without(why ?? GapReason.SeveralSubjects);

        if (measure.Per is { Unit: not PeriodUnit.Year } or { IsMean: true, Every: not 1 })
            return Without(GapReason.PeriodDiffers);

        return measure.Basis switch
        {
            Basis.Level => OfLevel(measure, numbers, unit),
            Basis.PeriodTotal => OfTotal(measure, numbers, unit),
            Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change => OfChange(measure, numbers, unit),
            _ => Without(GapReason.BasisUnknown),
        };
    }

    private (ValueList<LevelReading>, Gap?) OfLevel(Measure measure, Region numbers, Unit? unit) => InUnit(numbers, unit) is { } level
        ? ([new(level, indicator.Unit, measure.End, LevelOrigin.Stated)], null)
        : Without(GapReason.UnitMismatch);

    private (ValueList<LevelReading>, Gap?) OfTotal(Measure measure, Region numbers, Unit? unit)
    {
        if (indicator.Kind != QuantityKind.Flow)
            return Without(GapReason.BasisDiffers);

        if (InUnit(numbers, unit) is not { } total)
            return Without(GapReason.UnitMismatch);

        if (measure.Period.IsUpToOneYear)
            return ([new(total, indicator.Unit, measure.Period, LevelOrigin.Stated)], null);

        if (measure.Period.WholeYears is not { } years)
            return Without(GapReason.PeriodDiffers);

        var mean = total.Map(number => number / years);
        var steps = TraceMessages.Mean.With(NumbersText.Of(total), years);
        return ([new(mean, indicator.Unit, measure.End, LevelOrigin.YearlyMean) { Steps = steps }], null);
    }

    /// <summary>Growth or a change on each level observed at its base; where the indicator's values are growth themselves, the value.</summary>
    private (ValueList<LevelReading>, Gap?) OfChange(Measure measure, Region numbers, Unit? unit)
    {
        if (LevelPath.IsLevel(measure))
            return OfLevel(measure, numbers, unit);

        if (BaseGap(measure) is { } gap)
            return ([], gap);

        if (LevelPath.IsGrowthOfGrowth(measure))
            return ([], new(GapReason.BasisDiffers, AlignmentMessages.SeveralYears.With()));

        if (measure.Type is not { } type)
            return Without(GapReason.BasisUnknown);

        if (measure.IsAtConstantPrices && type is not (ChangeType.Absolute or ChangeType.PercentagePoints))
            return Without(GapReason.PriceBasis);

        if (Fitting(type, unit) is not { } levelUnit || LevelPath.UnitOf(measure, unit) is null)
            return Without(GapReason.UnitMismatch);

        var origin = measure.Basis switch
        {
            Basis.YearOnYear => LevelOrigin.YearOnYear,
            Basis.AverageAnnualGrowth => LevelOrigin.AverageAnnualGrowth,
            _ => LevelOrigin.Change,
        };
        return OnBases(measure, origin, from => Grown(measure, numbers, unit, levelUnit, from), from => TraceMessages.Steps(from, measure, numbers));
    }

    /// <summary>The unit of the levels that a change of a type leads to; null where it does not fit the indicator's.</summary>
    private Unit? Fitting(ChangeType type, Unit? unit) => type switch
    {
        ChangeType.Absolute => unit is not null && unit.ConvertsTo(indicator.Unit) ? unit : null,
        ChangeType.PercentagePoints => indicator.Unit.IsPercent ? Unit.Percent : null,
        ChangeType.RelativePercent => unit is null || unit.ConvertsTo(Unit.Percent) ? indicator.Unit : null,
        _ => indicator.Unit,
    };

    /// <summary>The levels from one at the base; null where growth from it is not defined.</summary>
    /// <exception cref="OverflowException">They are beyond what can be computed.</exception>
    private Region? Grown(Measure measure, Region numbers, Unit? unit, Unit levelUnit, Reading from)
    {
        var start = indicator.Unit.Convert(from.Numbers, levelUnit);
        var grown = new List<NumberInterval>();
        foreach (var part in numbers.Intervals)
        {
            if (LevelPath.LevelsOf(measure, part, unit, start) is not { } level)
                return null;

            if (level.Lower is null && level.Upper is null)
                throw new OverflowException();

            grown.Add(levelUnit.Convert(level, indicator.Unit));
        }

        return Region.Of([.. grown]);
    }

    private (ValueList<LevelReading>, Gap?) Kept(ReferenceStatement kept, Measure measure)
    {
        if (measure.IsChange)
            return Without(GapReason.BaselineMissing);

        var from = MeasureRules.WithBase(measure, kept.Since);
        return BaseGap(from) is { } gap ? ([], gap) : OnBases(from, LevelOrigin.Kept, level => Region.Of(level.Numbers), level => TraceMessages.Kept.With(TraceMessages.At(level)));
    }

    /// <summary>Why nothing can start from the base: it is not known, or the series breaks between it and the end.</summary>
    private Gap? BaseGap(Measure measure)
    {
        if (measure.UnknownBase is { } words)
            return new(GapReason.BaselineMissing, MeasuringMessages.UnknownBase.With(words));

        return measure.Base is { } start ? series.BreakBetween(start, measure.End) : new Gap(GapReason.BasisUnknown, MeasuringMessages.BasisUnknown.With());
    }

    /// <summary>A reading for each different level at the base.</summary>
    private (ValueList<LevelReading>, Gap?) OnBases(Measure measure, LevelOrigin origin, Func<Reading, Region?> level, Func<Reading, Message> steps)
    {
        var starts = LevelsAt(measure.Base!);
        if (starts.Count == 0)
            starts = series.LevelsOrDerived(measure.Base!, indicator.Unit, measure.End).WithoutLessPrecise();

        if (starts.Count == 0)
            return ([], new(GapReason.BaselineMissing, MeasuringMessages.NoBaseline.With(measure.Base!)));

        if (starts.Count > MostBases)
            return ([], new(GapReason.ValuesDisagree, TraceMessages.TooMany.With(measure.Base!, starts.Count)));

        var readings = new List<LevelReading>();
        foreach (var from in starts)
        {
            if (level(from) is { } numbers)
                readings.Add(new(numbers, indicator.Unit, measure.End, origin) { Steps = steps(from), Baseline = from.Observations[0] });
        }

        return readings.Count > 0 ? (readings.ToValueList(), null) : ([], new(GapReason.BaselineMissing, MeasuringMessages.BaseNotPositive.With()));
    }

    /// <summary>The growth from each different level of an earlier period to a stated one; none of percentages, which differ in points.</summary>
    private ValueList<SeriesGrowth> Growth(LevelReading level, Measure measure, ReportingPeriod earlier)
    {
        if (indicator.Unit.IsPercent || series.IsOfChanges || earlier.End >= measure.Period.End)
            return [];

        var years = new ReportingPeriod(earlier.End.PlusDays(1), measure.Period.End).WholeYears;
        var starts = LevelsAt(earlier);
        if (years is not { } count || starts.Count == 0)
            return [];

        if (GrowthGap(measure, earlier, starts) is { } gap)
            return [new(starts[0].Observations[0], count, null, gap)];

        return [.. starts.Select(from => Growth(from, level, count))];
    }

    private Gap? GrowthGap(Measure measure, ReportingPeriod earlier, IReadOnlyList<Reading> starts)
    {
        if (series.BreakBetween(earlier, measure.End) is { } change)
            return change;

        if (PriceRules.IsGrowthAtConstantPrices(indicator, null))
            return new(GapReason.PriceBasis, TraceMessages.Of(GapReason.PriceBasis));

        return starts.Count > MostBases ? new(GapReason.ValuesDisagree, TraceMessages.TooMany.With(earlier, starts.Count)) : null;
    }

    private static SeriesGrowth Growth(Reading from, LevelReading level, int years)
    {
        var start = from.Observations[0];
        return Calculation.Or(
            new SeriesGrowth(start, years, null, new(GapReason.BeyondRange, TraceMessages.Of(GapReason.BeyondRange))),
            () => Rate(from.Numbers, level.Numbers, years) is { } rate
                ? new(start, years, rate, null)
                : new(start, years, null, new(GapReason.BaselineMissing, MeasuringMessages.BaseNotPositive.With())));
    }

    /// <summary>The growth in per cent a year from one level to another; null where they are not positive.</summary>
    public static Region? Rate(NumberInterval from, Region to, int years)
    {
        if (from.Lower is not > 0 || to.IsEmpty)
            return null;

        var rates = new List<NumberInterval>();
        foreach (var end in to.Intervals)
        {
            if ((end.Lower ?? end.Upper) is not >= 0 || end / from is not { } ratio)
                return null;

            rates.Add(ratio.Map(value => ((value <= 0 ? 0 : DecimalRoot.Root(value, years)) - 1) * 100));
        }

        return Region.Of([.. rates]);
    }

    private Region? InUnit(Region numbers, Unit? unit)
    {
        if (unit is null || !unit.ConvertsTo(indicator.Unit))
            return null;

        return unit.Equals(indicator.Unit) ? numbers : numbers.Map(number => unit.Convert(number, indicator.Unit));
    }

    private static (ValueList<LevelReading>, Gap?) Without(GapReason why) => ([], new(why, TraceMessages.Of(why)));
}
