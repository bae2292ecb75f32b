namespace Jingan.Planning.Evaluation;

/// <summary>Makes values on the scale of a target's number out of observations: levels, sums, changes and mean growth.</summary>
internal static class Measures
{
    /// <summary>The values that the observations give, the most precise first; or what is missing.</summary>
    /// <param name="target">The target with its observations.</param>
    /// <param name="unit">The unit of the target's number.</param>
    public static Measurement Of(TargetCase target, Unit? unit)
    {
        try
        {
            return target.Basis switch
            {
                Basis.Level => ObservedAmounts.Of(target, target.AtEnd, unit).OrLacking(GapReason.NoObservation, target),
                Basis.PeriodTotal => PeriodTotals.Of(target, unit),
                Basis.AverageAnnualGrowth => InUnit(MeanGrowth(target), unit),
                Basis.YearOnYear => InUnit(YearOnYear(target), unit),
                Basis.Change => Change(target, unit),
                _ => Measurement.Lacking(target.Observations.Count == 0 ? GapReason.NoObservation : GapReason.BasisUnknown, target),
            };
        }
        catch (ArithmeticException)
        {
            return Measurement.Without(new(GapReason.ImpreciseObservation, EvaluationMessages.BeyondRange));
        }
    }

    private static Measurement MeanGrowth(TargetCase target)
    {
        var stated = ReportedChanges.OfPeriod(target, ChangeType.RelativePercent, Unit.Percent, isMean: true);
        return stated.Count > 0 ? Measurement.Of(stated) : Growths.Mean(target, target.BaseYear, target.EndYear);
    }

    private static Measurement YearOnYear(TargetCase target)
    {
        var stated = ReportedChanges.OfYear(target, target.EndYear);
        return stated.Count > 0 ? Measurement.Of(stated) : Growths.Mean(target, target.EndYear - 1, target.EndYear);
    }

    private static Measurement Change(TargetCase target, Unit? unit)
    {
        var type = (target.Target.Aim as ChangeStatement)?.Change.Type ?? TypeOf(unit);
        if (type is ChangeType.RelativePercent or null && target.SpansOneYear && ReportedChanges.OfYear(target, target.EndYear) is { Count: > 0 } reported)
            return InUnit(Measurement.Of(reported), unit);

        if (type is null)
            return Measurement.Lacking(GapReason.BasisUnknown, target);

        var counted = CountedIn(type.Value, target, unit);
        var stated = target.HasOwnReference ? [] : ReportedChanges.OfPeriod(target, type.Value, counted, isMean: false);
        return stated.Count > 0 ? InUnitOf(type.Value, Measurement.Of(stated), unit)
            : InUnitOf(type.Value, Growths.Change(target, type.Value, counted), unit);
    }

    private static Unit CountedIn(ChangeType type, TargetCase target, Unit? unit) => type switch
    {
        ChangeType.RelativePercent => Unit.Percent,
        ChangeType.PercentagePoints => Unit.PercentagePoints,
        ChangeType.Absolute => unit ?? target.Indicator.Unit,
        _ => Unit.Times,
    };

    private static Measurement InUnitOf(ChangeType type, Measurement values, Unit? unit) => type switch
    {
        ChangeType.RelativePercent => InUnit(values, unit),
        _ => values.Select(value => value with { Unit = unit ?? value.Unit }),
    };

    /// <summary>Numbers in per cent, in the unit of the target's number.</summary>
    private static Measurement InUnit(Measurement values, Unit? unit)
    {
        var to = unit ?? Unit.Percent;
        if (!values.HasValues)
            return values;

        if (!Unit.Percent.ConvertsTo(to))
        {
            var observations = values.Values[0].Observations;
            return Measurement.Without(new(GapReason.UnitMismatch, EvaluationMessages.Units(observations[^1], to), observations));
        }

        return to.Equals(Unit.Percent) ? values : values.Select(value => value with { Region = value.Region.Map(number => Unit.Percent.Convert(number, to)), Unit = to });
    }

    private static ChangeType? TypeOf(Unit? unit) => unit switch
    {
        null => null,
        { IsPercent: true } => ChangeType.RelativePercent,
        { IsPercentagePoints: true } => ChangeType.PercentagePoints,
        _ => ChangeType.Absolute,
    };
}
