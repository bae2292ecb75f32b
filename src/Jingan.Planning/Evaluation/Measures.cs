using Jingan.Planning.Aims;
using Jingan.Planning.Collections;
using Jingan.Planning.Observations;
using Jingan.Planning.Periods;
using Jingan.Planning.Quantities;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Evaluation;

/// <summary>Makes values on the scale of a target's number out of observations: levels, sums, changes and mean growth.</summary>
internal sealed class Measures
{
    private readonly TargetCase target;
    private readonly Unit? unit;

    private Measures(TargetCase target, Unit? unit)
    {
        this.target = target;
        this.unit = unit;
    }

    /// <summary>The values that the observations give, the most precise first; none with what is missing.</summary>
    /// <param name="target">The target with its observations.</param>
    /// <param name="unit">The unit of the target's number.</param>
    /// <param name="missing">Why there is none.</param>
    public static IReadOnlyList<Measured> Of(TargetCase target, Unit? unit, out Missing? missing)
    {
        var measures = new Measures(target, unit);
        try
        {
            return measures.OnBasis(out missing);
        }
        catch (OverflowException)
        {
            missing = new(UndeterminedReason.ImpreciseObservation, EvaluationMessages.BeyondRange);
            return [];
        }
    }

    private IReadOnlyList<Measured> OnBasis(out Missing? missing) => target.Basis switch
    {
        Basis.Level => Levels(out missing),
        Basis.PeriodTotal => Totals(out missing),
        Basis.AverageAnnualGrowth => Growth(target.BaseYear, target.EndYear, out missing),
        Basis.YearOnYear => Reported(target.EndYear) is { Count: > 0 } reported ? Shares(reported, out missing) : Growth(target.EndYear - 1, target.EndYear, out missing),
        Basis.Change => Changes(out missing),
        _ => None(target.Observations.Count == 0 ? UndeterminedReason.NoObservation : UndeterminedReason.BasisUnknown, out missing),
    };

    private IReadOnlyList<Measured> Levels(out Missing? missing)
    {
        var of = target.OfYear(target.EndYear).ToList();
        return of.Count == 0 ? None(UndeterminedReason.NoObservation, out missing) : Converted(of, out missing);
    }

    private IReadOnlyList<Measured> Totals(out Missing? missing)
    {
        var whole = Converted([.. target.Observations.Where(observation => observation.Period == target.Period)], out var unusable);
        missing = null;
        if (whole.Count > 0)
            return whole;

        var years = Enumerable.Range(target.Period.Start.Year, target.Period.YearCount());
        var known = years.Select(year => Converted([.. target.OfYear(year)], out _)).Where(values => values.Count > 0).Select(values => values[0]).ToList();
        if (known.Count == 0 && unusable is not null)
        {
            missing = unusable;
            return [];
        }

        if (known.Count == 0)
            return None(UndeterminedReason.NoObservation, out missing);

        var sum = known.Select(value => value.Region).Aggregate((all, next) =>
            Interval.Computed(all.Lower + next.Lower, all.LowerInclusive && next.LowerInclusive, all.Upper + next.Upper, all.UpperInclusive && next.UpperInclusive));
        var isPartial = known.Count < target.Period.YearCount();
        var canFall = target.Indicator.Limits is not { Lower: >= 0 };
        if (isPartial && canFall)
            return None(UndeterminedReason.NoObservation, out missing);

        var region = isPartial ? new Interval(sum.Lower, sum.LowerInclusive, null, false) : sum;
        return [new(region, unit, [.. known.SelectMany(value => value.Observations)]) { IsPartial = isPartial }];
    }

    private IReadOnlyList<Measured> Changes(out Missing? missing)
    {
        var type = target.Target.Aim switch
        {
            ChangeAim change => change.Change.Type ?? TypeOf(unit),
            _ => TypeOf(unit),
        };
        if (type is ChangeType.RelativePercent or null && target.Period.YearCount() == 1 && Reported(target.EndYear) is { Count: > 0 } reported)
            return Shares(reported, out missing);

        return type switch
        {
            ChangeType.RelativePercent => Relative(target.BaseYear, target.EndYear, (start, end) => Percent(Ratio(start, end)), out missing),
            ChangeType.MultipleBy => Pairs(target.BaseYear, target.EndYear, target.Indicator.Unit, (start, end) => Ratio(start, end)?.Map(ratio => ratio - 1), out missing),
            ChangeType.MultipleTo => Pairs(target.BaseYear, target.EndYear, target.Indicator.Unit, Ratio, out missing),
            ChangeType.PercentagePoints => Pairs(target.BaseYear, target.EndYear, Unit.Percent, Difference, out missing),
            ChangeType.Absolute => Pairs(target.BaseYear, target.EndYear, unit ?? target.Indicator.Unit, Difference, out missing),
            _ => None(UndeterminedReason.BasisUnknown, out missing),
        };
    }

    private IReadOnlyList<Measured> Growth(int first, int last, out Missing? missing) =>
        Relative(first, last, (start, end) => Percent(Ratio(start, end)?.Map(ratio => ratio <= 0 ? 0 : DecimalRoot.Root(ratio, last - first))), out missing);

    private IReadOnlyList<Measured> Relative(int first, int last, Func<Interval, Interval, Interval?> combine, out Missing? missing) =>
        Pairs(first, last, target.Indicator.Unit, combine, out missing) is { Count: > 0 } values ? Shares(values, out missing) : [];

    /// <summary>Numbers in per cent, in the unit of the target's number.</summary>
    private IReadOnlyList<Measured> Shares(IReadOnlyList<Measured> values, out Missing? missing)
    {
        var to = unit ?? Unit.Percent;
        missing = Unit.Percent.ConvertsTo(to) ? null : new(UndeterminedReason.UnitMismatch, EvaluationMessages.Units(values[0].Observations[^1], to), values[0].Observations);
        return missing is not null ? []
            : [.. values.Select(value => value with { Region = value.Region.Map(number => Unit.Percent.Convert(number, to)), Unit = to })];
    }

    /// <summary>Growth against the year before, as reported for a year.</summary>
    private List<Measured> Reported(int year) =>
    [
        .. target.OfYear(year)
            .Where(observation => observation.Value is ReportedValue.OfChange { Change.Type: ChangeType.RelativePercent })
            .Select(observation => (Observation: observation, ((ReportedValue.OfChange)observation.Value).Change))
            .Where(pair => pair.Change.Amount.CountedIn(Unit.Percent).Unit!.ConvertsTo(Unit.Percent))
            .Select(pair => (pair.Observation, Region: InPercent(pair.Change.Amount.CountedIn(Unit.Percent)), pair.Change.Direction))
            .Select(pair => new Measured(pair.Direction == ChangeDirection.Increase ? pair.Region : pair.Region.Negate(), Unit.Percent, [pair.Observation])),
    ];

    /// <summary>A value for each pair of a level at the start and one at the end, both in the unit given.</summary>
    private IReadOnlyList<Measured> Pairs(int first, int last, Unit levels, Func<Interval, Interval, Interval?> combine, out Missing? missing)
    {
        var ends = Converted([.. target.OfYear(last)], levels, out missing);
        if (ends.Count == 0)
            return missing is null ? None(UndeterminedReason.NoObservation, out missing) : [];

        var starts = Converted([.. target.OfYear(first)], levels, out missing);
        if (starts.Count == 0)
            return None(UndeterminedReason.BaselineMissing, out missing);

        if (target.BreakBetween(first, last) is { } change)
        {
            missing = new(UndeterminedReason.SeriesBreak, EvaluationMessages.Break(change), [.. starts[0].Observations, .. ends[0].Observations]);
            return [];
        }

        var values = new List<Measured>();
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                if (combine(start.Region, end.Region) is { } region)
                    values.Add(new(region, unit, [.. start.Observations, .. end.Observations]));
            }
        }

        missing = values.Count > 0 ? null : new(UndeterminedReason.BaselineMissing, EvaluationMessages.BaseNotPositive, starts[0].Observations);
        return values;
    }

    private List<Measured> Converted(IReadOnlyList<Observation> observations, out Missing? missing) => Converted(observations, unit, out missing);

    /// <summary>The amounts among observations, in a unit, the most precise first.</summary>
    private List<Measured> Converted(IReadOnlyList<Observation> observations, Unit? to, out Missing? missing)
    {
        var values = new List<Measured>();
        var mismatch = default(Observation);
        foreach (var observation in observations)
        {
            if (observation.Value is not ReportedValue.OfAmount reported)
                continue;

            var amount = reported.Amount.CountedIn(target.Indicator.Unit);
            if (to is not null && !amount.Unit!.ConvertsTo(to))
                mismatch = observation;
            else
                values.Add(new(to is null ? amount.Region() : amount.Region().Map(value => amount.Unit!.Convert(value, to)), to, [observation]));
        }

        missing = values.Count > 0 ? null
            : mismatch is not null ? new(UndeterminedReason.UnitMismatch, EvaluationMessages.Units(mismatch, to!), [mismatch])
            : observations.Count > 0 ? new(UndeterminedReason.ImpreciseObservation, EvaluationMessages.NotANumber(observations[0]), observations.ToValueList())
            : null;
        return [.. values.OrderByDescending(value => value.Region.IsPoint).ThenByDescending(value => value.Region.Lower?.Scale ?? 0)];
    }

    private static Interval? Ratio(Interval start, Interval end)
    {
        if (start.Lower is not > 0 || end.Lower is < 0 || (end.Lower is null && end.Upper is <= 0))
            return null;

        return Interval.Computed(end.Lower / start.Upper ?? 0, end.LowerInclusive && start.UpperInclusive, end.Upper / start.Lower, end.UpperInclusive && start.LowerInclusive);
    }

    private static Interval? Difference(Interval start, Interval end) => Interval.Computed(
        end.Lower - start.Upper, end.LowerInclusive && start.UpperInclusive, end.Upper - start.Lower, end.UpperInclusive && start.LowerInclusive);

    private static Interval InPercent(Amount amount) => amount.Region().Map(number => amount.Unit!.Convert(number, Unit.Percent));

    private static Interval? Percent(Interval? ratio) => ratio?.Map(value => (value - 1) * 100);

    private static ChangeType? TypeOf(Unit? unit) => unit switch
    {
        null => null,
        { IsPercent: true } => ChangeType.RelativePercent,
        { IsPercentagePoints: true } => ChangeType.PercentagePoints,
        _ => ChangeType.Absolute,
    };

    private IReadOnlyList<Measured> None(UndeterminedReason reason, out Missing? missing)
    {
        missing = new(reason, EvaluationMessages.Lacking(reason, target));
        return [];
    }
}
