namespace Jingan.Planning.Measuring;

/// <summary>The rules by which wording, name, unit, kind, polarity and period together tell what a number measures.</summary>
internal static class MeasureRules
{
    /// <summary>What the number of an aim measures.</summary>
    /// <param name="aim">The aim.</param>
    /// <param name="wording">The words around it; null for none.</param>
    /// <param name="indicator">What it is about.</param>
    /// <param name="period">What it covers.</param>
    /// <param name="stated">The basis that the document states, or that those who wrote the data infer; null for none.</param>
    /// <param name="column">The unit that the plan's table gives; null for none.</param>
    /// <param name="at">The place that it is of, and the part of it; null where that is not known.</param>
    public static Measure OfAim(
        Statement aim, string? wording, Indicator indicator, ReportingPeriod period, StatedBasis? stated, Unit? column, (Place? Place, TargetScope? Scope) at)
    {
        var facts = new AimFacts(Leading(OwnDenominator.In(aim, indicator)), indicator, period, column);
        var (basis, inferred) = BasisRules.Of(facts, stated ?? BasisRules.SaidBy(wording, facts));
        var isChange = Measure.IsOfChange(basis);
        var type = isChange ? ChangeRules.TypeOf(facts, basis) : null;
        var (start, unknown) = isChange ? BaseOf(basis, period, ReferenceOf(facts.Aim)) : default;
        return new(indicator, period)
        {
            Basis = basis,
            Inferred = inferred,
            InferredFrom = stated?.InferredFrom,
            Base = start,
            UnknownBase = unknown,
            Place = at.Place,
            Scope = at.Scope,
            Unit = column ?? UnitOn(basis, type, indicator),
            Type = type,
            Direction = ChangeRules.DirectionOf(facts, basis),
            Per = FrequencyOf(facts.Aim),
            IsAtConstantPrices = isChange && PriceRules.IsGrowthAtConstantPrices(indicator, wording),
        };
    }

    /// <summary>What is newly added to a stock, as the change of it over the period.</summary>
    public static Measure AsChange(Measure added)
    {
        var indicator = added.Indicator;
        var type = ChangeRules.TypeIn(added.Unit ?? indicator.Unit, indicator, Basis.Change);
        return added with
        {
            Basis = Basis.Change,
            Inferred = Inference.Added,
            Base = BaseOf(Basis.Change, added.Period, null).Base,
            Type = type,
            Unit = added.Unit ?? ChangeRules.UnitFor(type, indicator),
            IsAtConstantPrices = PriceRules.IsGrowthAtConstantPrices(indicator, null),
        };
    }

    /// <summary>What the number of an observation measures.</summary>
    /// <param name="observation">The observation.</param>
    /// <param name="value">What it says, or one part of that.</param>
    /// <param name="indicator">What it is about.</param>
    /// <param name="place">The place that it is of; null where that is not known.</param>
    public static Measure OfObservation(Observation observation, Statement value, Indicator indicator, Place? place)
    {
        var period = observation.Period;
        switch (OwnDenominator.In(value, indicator))
        {
            case ChangeStatement { Change: var change } statement:
                var isMean = statement.Per is { IsMean: true } || NameRules.SaysMean(observation.Wording);
                var basis = isMean ? Basis.AverageAnnualGrowth : Basis.Change;
                var (start, unknown) = BaseOf(basis, period, change.Reference);
                var isYearOnYear = !isMean && start is not null && start.Equals(Measure.EndOf(period).SamePeriodLastYear);
                var type = change.Type ?? ChangeRules.TypeIn(change.Amount.Unit, indicator);
                return new(indicator, period)
                {
                    Basis = isYearOnYear ? Basis.YearOnYear : basis,
                    Base = start,
                    UnknownBase = unknown,
                    Place = place,
                    Type = type,
                    Unit = ChangeRules.UnitFor(type, indicator),
                    Per = statement.Per,
                };

            case NumberStatement number:
                var isFall = NameRules.IsFall(indicator, number.Amount.UnitIn(null) ?? indicator.Unit);
                var isAdded = !isFall && indicator.Kind == QuantityKind.Stock && NameRules.SaysAdded(observation.Wording);
                return new(indicator, period)
                {
                    Basis = isAdded ? Basis.PeriodTotal : OfValue(period, indicator),
                    Place = place,
                    Unit = indicator.Unit,
                    Direction = isFall ? ChangeDirection.Decrease : null,
                    Per = number.Per,
                };

            default:
                return new(indicator, period) { Place = place };
        }
    }

    /// <summary>A measure with its base: the time that is named, else the one that it has anyway.</summary>
    public static Measure WithBase(Measure measure, TimeReference? reference)
    {
        var (start, unknown) = BaseOf(measure.Basis, measure.Period, reference);
        return measure with { Base = start ?? measure.Base, UnknownBase = unknown ?? measure.UnknownBase };
    }

    /// <summary>The base from which such a number counts where none is named: the year before the period, or before the last year of growth a year.</summary>
    public static ReportingPeriod OwnBase(Basis? basis, ReportingPeriod period) =>
        basis != Basis.YearOnYear && !period.IsUpToOneYear ? period.YearBefore : Measure.EndOf(period).SamePeriodLastYear;

    private static (ReportingPeriod? Base, string? Unknown) BaseOf(Basis? basis, ReportingPeriod period, TimeReference? reference)
    {
        if (reference is null)
            return (OwnBase(basis, period), null);

        var end = Measure.EndOf(period);
        var named = reference.Kind == TimeReferenceKind.PreviousYear ? end.SamePeriodLastYear : reference.Resolve(period);
        return named is not null && named.End < end.End ? (named, null) : (null, reference.Words);
    }

    /// <summary>A value of at most one year is that of the period; of several years it is their sum where the years add up.</summary>
    private static Basis? OfValue(ReportingPeriod period, Indicator indicator)
    {
        if (period.IsUpToOneYear)
            return Basis.Level;

        return indicator.Kind == QuantityKind.Flow ? Basis.PeriodTotal : null;
    }

    /// <summary>Of several parts about one thing, the first that binds tells what all measure: 增长5%，力争6%.</summary>
    private static Statement Leading(Statement aim)
    {
        if (aim is not CompositeStatement { Connective: not Connective.Respectively } several)
            return aim;

        foreach (var part in several.Parts)
        {
            if (part.Subject is not null || part.IsOfWhich)
                return aim;
        }

        return (several.Parts.FirstOrDefault(part => part.Statement.Modality != Modality.Stretch) ?? several.Parts[0]).Statement;
    }

    private static Unit? UnitOn(Basis? basis, ChangeType? type, Indicator indicator)
    {
        if (Measure.IsOfChange(basis))
            return ChangeRules.UnitFor(type, indicator);

        return basis is null ? null : indicator.Unit;
    }

    private static TimeReference? ReferenceOf(Statement aim) => aim switch
    {
        ChangeStatement { Change.Reference: var reference } => reference,
        ReferenceStatement { Reference: ReferenceKind.MaintainLevel, Since: var since } => since,
        _ => null,
    };

    private static Frequency? FrequencyOf(Statement statement) => statement switch
    {
        NumberStatement { Per: var per } => per,
        ChangeStatement { Per: var per } => per,
        _ => null,
    };
}
