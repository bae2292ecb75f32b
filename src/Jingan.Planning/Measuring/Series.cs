using NodaTime;

namespace Jingan.Planning.Measuring;

/// <summary>What is observed of one indicator at one place: which observations count, the more precise first, and where the series breaks.</summary>
/// <remarks>Values of parts of the whole (sex: female) and of other places are no part of it.</remarks>
internal sealed partial class Series
{
    /// <summary>Up to how many values are looked through again for each question; of more, the answers are kept.</summary>
    public const int Few = 16;

    // Made for a long series only, under a lock: several threads may explain one evaluation at once.
    private Dictionary<Question, Readings>? answers;
    private Dictionary<(LookUp What, ReportingPeriod Period, ReportingPeriod? Whole, Unit Unit, StepKind Kind), Readings>? looked;
    private Dictionary<ReportingPeriod, Observation?>? preferred;
    private (LocalDate Until, Observation? Observation)? latest;
    private readonly bool hasStages;
    private readonly Dictionary<LocalDate, List<Entry>> byEnd = [];
    private readonly List<Entry> inOrder = [];

    /// <summary>Makes a series.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <param name="place">The place that asks; null for any.</param>
    /// <param name="observations">The observations of the indicator at that place, of the whole.</param>
    /// <param name="tolerance">How far 左右 reaches, as a share of the last stated digit.</param>
    public Series(Indicator indicator, Place? place, IEnumerable<Observation> observations, decimal tolerance = Amount.UsualTolerance)
    {
        Indicator = indicator;
        Place = place;
        Tolerance = tolerance;
        foreach (var observation in observations)
        {
            var stage = StageOf(observation);
            hasStages |= stage != Stage.None;
            var value = Told(observation, stage);
            Add(new(observation, value, MeasureRules.OfObservation(observation, value, indicator, observation.Place ?? place)));
            if (value is CompositeStatement { Connective: Connective.And } several)
                AddParts(observation, several);
        }

        inOrder.Sort(static (one, other) => one.Observation.Period.End.CompareTo(other.Observation.Period.End));
        IsOfChanges = NameRules.IsChangeNamed(indicator);
    }

    private void Add(Entry entry)
    {
        inOrder.Add(entry);
        if (!byEnd.TryGetValue(entry.Observation.Period.End, out var ending))
            byEnd.Add(entry.Observation.Period.End, ending = []);

        ending.Add(entry);
    }

    public Indicator Indicator { get; }

    public Place? Place { get; }

    public decimal Tolerance { get; }

    /// <summary>Whether its values are growth or falls themselves, so that no quotient of two of them means anything.</summary>
    public bool IsOfChanges { get; }

    /// <summary>The observations, by the end of their periods.</summary>
    public IEnumerable<Observation> Observations => inOrder.Where(entry => !entry.IsPart).Select(entry => entry.Observation);

    /// <summary>How many values it has, parts of observations counted too.</summary>
    public int Count => inOrder.Count;

    public bool IsEmpty => inOrder.Count == 0;

    /// <summary>The values on a measure, in a unit; or why there is none.</summary>
    /// <param name="measure">What is asked.</param>
    /// <param name="unit">The unit of the number that is asked; null for the usual one of the measure.</param>
    public Readings On(Measure measure, Unit? unit)
    {
        if (Count <= Few)
            return Found(measure, unit);

        var question = new Question(
            measure.Basis, measure.Period, measure.Base, measure.UnknownBase, measure.Type, measure.Per, measure.IsAtConstantPrices, measure.Inferred is null, unit);
        lock (inOrder)
        {
            answers ??= [];
            if (!answers.TryGetValue(question, out var known))
                answers.Add(question, known = Found(measure, unit));

            return known;
        }
    }

    private Readings Found(Measure measure, Unit? unit) => Calculation.Or(
        (Series: this, measure, unit),
        static of => of.Series.OnBasis(of.measure, of.unit),
        static _ => Readings.Without(GapReason.BeyondRange, MeasuringMessages.BeyondRange.With()));

    private Readings OnBasis(Measure measure, Unit? unit) => measure.Basis switch
    {
        Basis.Level => OrNone(MeanOr(measure, unit) ?? LevelsOrPartial(measure, unit ?? Indicator.Unit), measure),
        Basis.PeriodTotal => OrNone(MeanOr(measure, unit) ?? Totals(measure.Period, unit ?? Indicator.Unit), measure),
        Basis.YearOnYear or Basis.AverageAnnualGrowth or Basis.Change => Changes(measure, unit),
        Basis.Other when measure.Per is { IsMean: true } => OrNone(MeanOr(measure, unit)!, measure),
        _ => Readings.Without(GapReason.BasisUnknown, MeasuringMessages.BasisUnknown.With()),
    };

    /// <summary>Why values of the two periods do not compare; null where they do.</summary>
    public Gap? BreakBetween(ReportingPeriod first, ReportingPeriod last)
    {
        foreach (var change in Indicator.Breaks)
        {
            if (change.Since > first.Start && change.Since <= last.End)
                return new(GapReason.SeriesBreak, MeasuringMessages.DefinitionBreak.With(change.Since, WithoutStop(change.Note)));
        }

        for (var at = FirstEndingAfter(first.End); at < inOrder.Count && inOrder[at].Observation.Period.End <= last.End; at++)
        {
            var seen = inOrder[at].Observation;
            if (seen.Status == ObservationStatus.Break && seen.Period.Start > first.End)
                return new(GapReason.SeriesBreak, MeasuringMessages.ObservedBreak.With(seen.Period, seen.Wording));
        }

        return null;
    }

    /// <summary>The levels at a period's end, in a unit: those of exactly the period; of a stock also those of its last part; of a flow the sum of its parts.</summary>
    /// <param name="end">The period, a year or less.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="kind">What the figures are in the trace.</param>
    /// <param name="whole">The whole period that is asked about, of which a value counts too where years do not add up.</param>
    public Readings Levels(ReportingPeriod end, Unit unit, StepKind kind, ReportingPeriod? whole = null) =>
        Looked((LookUp.Levels, end, whole, unit, kind), static (series, of) => series.LevelsAt(of.Period, of.Unit, of.Kind, of.Whole));

    /// <summary>What is looked up, kept where there is much to look through.</summary>
    private Readings Looked(
        (LookUp What, ReportingPeriod Period, ReportingPeriod? Whole, Unit Unit, StepKind Kind) of,
        Func<Series, (LookUp What, ReportingPeriod Period, ReportingPeriod? Whole, Unit Unit, StepKind Kind), Readings> find)
    {
        if (Count <= Few)
            return find(this, of);

        lock (inOrder)
        {
            looked ??= [];
            if (!looked.TryGetValue(of, out var known))
                looked.Add(of, known = find(this, of));

            return known;
        }
    }

    private Readings LevelsAt(ReportingPeriod end, Unit unit, StepKind kind, ReportingPeriod? whole)
    {
        var stated = Stated(end, whole, unit, kind);
        if (stated.HasValues || Indicator.Kind != QuantityKind.Flow || IsOfChanges)
            return stated;

        var total = SumOfParts(end, unit);
        return total is { IsPartial: false } ? Readings.Of([total]) : stated;
    }

    /// <summary>The levels; of what is counted over a year, where only parts of it are known, the least that it can be.</summary>
    private Readings LevelsOrPartial(Measure measure, Unit unit)
    {
        var levels = Levels(measure.End, unit, StepKind.Observed, measure.Period);
        var isCounted = Indicator.Kind == QuantityKind.Flow && !IsOfChanges && !levels.HasValues && levels.Gap is null;
        return isCounted ? Totals(measure.End, unit) : levels;
    }

    /// <summary>Whether a value is that of the end of a period.</summary>
    private bool IsAt(ReportingPeriod seen, ReportingPeriod end, ReportingPeriod? whole)
    {
        if (seen.Equals(end))
            return true;

        if (Indicator.Kind == QuantityKind.Flow || seen.End != end.End)
            return false;

        // A rate of several years is their mean, and not that of the last one.
        if (seen.Equals(whole))
            return Indicator.Kind != QuantityKind.Rate;

        return end.Contains(seen) && (Indicator.Kind == QuantityKind.Stock || seen.Kind == PeriodKind.Day);
    }

    /// <summary>新增12个 of a stock is no level of it.</summary>
    private bool IsAdded(Entry entry) => Indicator.Kind == QuantityKind.Stock && entry.Measure.Basis == Basis.PeriodTotal;

    private Readings Stated(ReportingPeriod end, ReportingPeriod? whole, Unit unit, StepKind kind)
    {
        var found = new List<Reading>();
        var mismatch = default(Observation);
        foreach (var entry in Ending(end.End))
        {
            if (!IsAt(entry.Observation.Period, end, whole) || entry.Measure.Per is not null || IsAdded(entry))
                continue;

            if (ValueOf(entry, unit) is { } numbers)
                found.Add(Reading.Stated(kind, numbers, unit, entry.Observation, entry.Value));
            else if (entry.Value is NumberStatement)
                mismatch = entry.Observation;
        }

        if (found.Count > 0)
            return Readings.Of(PreciseFirst(found));

        return mismatch is null
            ? new([], null, [])
            : Readings.Without(GapReason.UnitMismatch, MeasuringMessages.Units.With(mismatch.Wording, unit), [mismatch]);
    }

    /// <summary>The value that an observation states, in a unit and cut to what is possible; null where it states none, or the units do not convert.</summary>
    private NumberInterval? ValueOf(Entry entry, Unit unit)
    {
        switch (entry.Value)
        {
            case NumberStatement { Amount: var stated }:
                var amount = stated.CountedIn(Indicator.Unit);
                if (!amount.Unit!.ConvertsTo(unit))
                    return null;

                var numbers = amount.Unit.Convert(amount.Region(Tolerance), unit);
                return NaturalLimits.Cut(Indicator, entry.Measure.Direction == ChangeDirection.Decrease ? -numbers : numbers, unit);

            // Of an indicator whose values are growth or falls, 增长8.2% is a value, and 提高2个百分点 is what the value changed by.
            case ChangeStatement { Change: var change } when IsOfChanges && entry.Measure.Basis != Basis.AverageAnnualGrowth && !IsChangeOfShare(change):
                var counted = change.Amount.CountedIn(Indicator.Unit);
                return counted.Unit!.ConvertsTo(unit) && change.Type != ChangeType.MultipleTo
                    ? counted.Unit.Convert(change.Signed(Tolerance), unit)
                    : null;

            default:
                return null;
        }
    }

    private bool IsChangeOfShare(Change change) => change.Type == ChangeType.PercentagePoints && Indicator.Unit.IsPercent;

    private static Readings OrNone(Readings values, Measure measure) => values.HasValues || values.Gap is not null
        ? values
        : values with { Gap = new(GapReason.NoObservation, MeasuringMessages.NoObservation.With(measure.Basis == Basis.PeriodTotal ? measure.Period : measure.End)) };

    private List<Entry> Ending(LocalDate day) => byEnd.GetValueOrDefault(day) ?? [];

    private int FirstEndingAfter(LocalDate day)
    {
        var (low, high) = (0, inOrder.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (inOrder[middle].Observation.Period.End <= day)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private enum LookUp
    {
        Levels,
        Totals,
        YearlyGrowth,
    }

    /// <summary>All of a measure on which its values depend, and the unit in which they are asked for.</summary>
    private readonly record struct Question(
        Basis? Basis, ReportingPeriod Period, ReportingPeriod? Base, string? UnknownBase, ChangeType? Type, Frequency? Per, bool IsAtConstantPrices, bool IsStated, Unit? Unit);

    /// <summary>An observation, or one part of it, with what its number measures.</summary>
    private sealed record Entry(Observation Observation, Statement Value, Measure Measure)
    {
        /// <summary>Whether it is a part of an observation that stands in the series as a whole too.</summary>
        public bool IsPart { get; init; }

        /// <summary>The observation; of a part, as if it said nothing else.</summary>
        public Observation Said => IsPart ? Observation with { Value = Value } : Observation;
    }

    /// <summary>A note as part of a sentence.</summary>
    private static Name WithoutStop(Name note) => new(note.Zh.TrimEnd('。', '.'), note.En?.TrimEnd('。', '.'));
}
