using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>Puts figures on the scale of their indicator's yearly level.</summary>
internal sealed class LevelConversion(Indicator indicator, ObservedLevels observed)
{
    /// <summary>The levels that a figure stands for; none with the reason.</summary>
    public ValueList<LevelReading> Of(Figure figure, out Gap? gap)
    {
        gap = null;
        try
        {
            if (figure.Stated is not { Why: null, Numbers: { } numbers })
                return None(figure.Stated.Why!.Value, out gap);

            return figure.Basis switch
            {
                Basis.Level => OfLevel(figure, numbers, out gap),
                Basis.PeriodTotal => OfTotal(figure, numbers, out gap),
                Basis.YearOnYear => OfGrowth(figure, numbers, figure.Period.LastYear.YearBefore, 1, LevelOrigin.YearOnYear, out gap),
                Basis.AverageAnnualGrowth when figure.Period.WholeYears is { } years =>
                    OfGrowth(figure, numbers, figure.Period.YearBefore, years, LevelOrigin.AverageAnnualGrowth, out gap),
                Basis.AverageAnnualGrowth => None(NotCommensurable.PeriodMismatch, out gap),
                Basis.Change => OfChange(figure, numbers, out gap),
                _ => None(NotCommensurable.BasisUnknown, out gap),
            };
        }
        catch (ArithmeticException)
        {
            return None(NotCommensurable.OutOfRange, out gap);
        }
    }

    private ValueList<LevelReading> OfLevel(Figure figure, Region numbers, out Gap? gap)
    {
        var years = figure.Period.WholeYears;
        if (years is null && indicator.Kind == QuantityKind.Flow)
            return None(NotCommensurable.PeriodMismatch, out gap);

        var level = InUnit(numbers, figure.Stated.Unit, out gap);
        return level is null ? [] : [new(level, indicator.Unit, years is > 1 ? figure.Period.LastYear : figure.Period, LevelOrigin.Stated)];
    }

    private ValueList<LevelReading> OfTotal(Figure figure, Region numbers, out Gap? gap)
    {
        if (indicator.Kind != QuantityKind.Flow)
            return None(NotCommensurable.BasisMismatch, out gap);

        if (figure.Period.WholeYears is not { } years)
            return None(NotCommensurable.PeriodMismatch, out gap);

        if (InUnit(numbers, figure.Stated.Unit, out gap) is not { } total)
            return [];

        return years == 1
            ? [new(total, indicator.Unit, figure.Period, LevelOrigin.Stated)]
            : [new(total.Map(number => number / years), indicator.Unit, figure.Period.LastYear, LevelOrigin.YearlyMean, TraceMessages.Mean(total, years))];
    }

    private ValueList<LevelReading> OfGrowth(Figure figure, Region numbers, ReportingPeriod baseYear, int years, LevelOrigin origin, out Gap? gap)
    {
        if (!(figure.Stated.Unit ?? Unit.Percent).ConvertsTo(Unit.Percent))
            return None(NotCommensurable.UnitMismatch, out gap);

        var percent = numbers.Map(number => (figure.Stated.Unit ?? Unit.Percent).Convert(number, Unit.Percent));
        return OnBaselines(
            figure, baseYear, origin, level => Compounding.Grow(level, percent, years), from => TraceMessages.Grown(from, percent, years), out gap);
    }

    private ValueList<LevelReading> OfChange(Figure figure, Region numbers, out Gap? gap)
    {
        if (BaseYears.Of(figure.Stated.Reference, figure.Period) is not { } baseYear)
        {
            gap = new(NotCommensurable.BaselineMissing, TraceMessages.Reference(figure.Stated.Reference!.Words));
            return [];
        }

        switch (figure.Stated.Change ?? (figure.Stated.Unit is { IsPercent: true } ? ChangeType.RelativePercent : null))
        {
            case ChangeType.RelativePercent:
                return OfGrowth(figure, numbers, baseYear, 1, LevelOrigin.Change, out gap);
            case ChangeType.MultipleBy:
                return OfGrowth(figure with { Stated = figure.Stated with { Unit = Unit.Percent } }, numbers.Map(times => times * 100), baseYear, 1, LevelOrigin.Change, out gap);
            case ChangeType.MultipleTo:
                return OfGrowth(figure with { Stated = figure.Stated with { Unit = Unit.Percent } }, numbers.Map(times => (times - 1) * 100), baseYear, 1, LevelOrigin.Change, out gap);
            case ChangeType.PercentagePoints when indicator.Unit.IsPercent:
                return Added(figure, numbers.Map(points => Unit.Percent.Convert(points, indicator.Unit)), baseYear, out gap);
            case ChangeType.PercentagePoints:
                return None(NotCommensurable.UnitMismatch, out gap);
            case ChangeType.Absolute:
                return InUnit(numbers, figure.Stated.Unit, out gap) is { } difference ? Added(figure, difference, baseYear, out gap) : [];
            default:
                return None(NotCommensurable.BasisUnknown, out gap);
        }
    }

    private ValueList<LevelReading> Added(Figure figure, Region difference, ReportingPeriod baseYear, out Gap? gap) =>
        OnBaselines(figure, baseYear, LevelOrigin.Change, level => Sum(level, difference), from => TraceMessages.Added(from, difference), out gap);

    /// <summary>A reading for each level observed in the base year.</summary>
    private ValueList<LevelReading> OnBaselines(
        Figure figure, ReportingPeriod baseYear, LevelOrigin origin, Func<NumberInterval, Region?> level, Func<ObservedLevel, Name> steps, out Gap? gap)
    {
        gap = observed.BreakBetween(baseYear, figure.Period);
        if (gap is not null)
            return [];

        var baselines = observed.Of(baseYear);
        if (baselines.Count == 0)
        {
            gap = new(NotCommensurable.BaselineMissing, TraceMessages.NoBaseline(baseYear));
            return [];
        }

        var readings = baselines.Select(from => level(from.Region) is { } numbers
            ? new LevelReading(numbers, indicator.Unit, figure.Period.LastYear, origin, steps(from), from.Observation) : null).OfType<LevelReading>().ToValueList();
        gap = readings.Count > 0 ? null : new(NotCommensurable.BaselineMissing, TraceMessages.NotPositive(baselines[0]));
        return readings;
    }

    private Region? InUnit(Region numbers, Unit? unit, out Gap? gap)
    {
        var converts = unit is not null && unit.ConvertsTo(indicator.Unit);
        gap = converts ? null : new(NotCommensurable.UnitMismatch, TraceMessages.Of(NotCommensurable.UnitMismatch));
        return converts ? numbers.Map(number => unit!.Convert(number, indicator.Unit)) : null;
    }

    private static Region Sum(NumberInterval level, Region difference) => Region.Of([.. difference.Intervals.Select(by => NumberInterval.Computed(
        level.Lower + by.Lower, level.LowerInclusive && by.LowerInclusive, level.Upper + by.Upper, level.UpperInclusive && by.UpperInclusive))]);

    private static ValueList<LevelReading> None(NotCommensurable why, out Gap? gap)
    {
        gap = new(why, TraceMessages.Of(why));
        return [];
    }
}
