namespace Jingan.Planning.Measuring;

/// <summary>The rules by which wording, name, unit, kind, polarity and period together tell what a number measures.</summary>
internal static class MeasureRules
{
    /// <summary>What the number of an aim measures.</summary>
    public static Measure OfAim(
        Statement aim, string? wording, Indicator indicator, ReportingPeriod period, StatedBasis? stated, Unit? column)
    {
        aim = Leading(aim);
        var unit = UnitOf(aim, column);
        var (basis, inferred) = BasisOf(aim, indicator, period, stated ?? SaidBy(wording, aim, indicator), unit);
        var measure = new Measure(indicator, period)
        {
            Basis = basis,
            Inferred = inferred,
            InferredFrom = stated?.InferredFrom,
            Per = FrequencyOf(aim),
            IsAtConstantPrices = PriceRules.IsGrowthAtConstantPrices(indicator, wording),
        };
        if (!measure.IsChange)
            return measure with { Unit = column ?? (basis is null ? null : indicator.Unit), Direction = DirectionOf(aim, indicator, basis, unit) };

        var type = TypeOf(aim, basis, indicator, unit);
        return WithBase(measure, ReferenceOf(aim)) with
        {
            Type = type,
            Direction = DirectionOf(aim, indicator, basis, unit),
            Unit = column ?? UnitFor(type, indicator),
        };
    }

    /// <summary>What is newly added to a stock, as the change of it over the period.</summary>
    public static Measure AsChange(Measure added)
    {
        var type = TypeIn(added.Unit ?? added.Indicator.Unit, added.Indicator, Basis.Change);
        return WithBase(added with { Basis = Basis.Change }, null) with { Type = type, Unit = added.Unit ?? UnitFor(type, added.Indicator), Inferred = Inference.Added };
    }

    /// <summary>What the number of an observation measures.</summary>
    public static Measure OfObservation(Observation observation, Indicator indicator)
    {
        var measure = new Measure(indicator, observation.Period) { Per = FrequencyOf(observation.Value) };
        switch (observation.Value)
        {
            case ChangeStatement { Change: var change } statement:
                var isMean = statement.Per is { IsMean: true } || IsMeanWording(observation.Wording);
                var of = WithBase(measure with { Basis = isMean ? Basis.AverageAnnualGrowth : Basis.Change }, change.Reference);
                var isYearOnYear = !isMean && of.Base is not null && of.Base.Equals(of.End.SamePeriodLastYear);
                var type = change.Type ?? TypeIn(change.Amount.Unit, indicator);
                return of with { Basis = isYearOnYear ? Basis.YearOnYear : of.Basis, Type = type, Unit = UnitFor(type, indicator) };

            case NumberStatement when NameRules.IsFall(indicator, UnitOf(observation.Value, null) ?? indicator.Unit):
                return Valued(measure, indicator) with { Direction = ChangeDirection.Decrease };

            case NumberStatement when indicator.Kind == QuantityKind.Stock && NameRules.SaysAdded(observation.Wording):
                return measure with { Basis = Basis.PeriodTotal, Unit = indicator.Unit };

            case NumberStatement:
                return Valued(measure, indicator);

            default:
                return measure;
        }
    }

    /// <summary>A value of at most one year is that of the period; of several years it is their sum where the years add up.</summary>
    private static Measure Valued(Measure measure, Indicator indicator)
    {
        var isOneYear = IsUpToOneYear(measure.Period);
        Basis? basis = isOneYear ? Basis.Level : indicator.Kind == QuantityKind.Flow ? Basis.PeriodTotal : null;
        return measure with { Basis = basis, Unit = indicator.Unit };
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

    /// <summary>What the words around a bare number of a flow tell where the reader of wordings leaves it open: 累计 is a total, 突破 a level.</summary>
    private static StatedBasis? SaidBy(string? wording, Statement aim, Indicator indicator)
    {
        if (wording is null || aim is not NumberStatement { IsTotal: false, Per: null } || indicator.Kind != QuantityKind.Flow)
            return null;

        if (NameRules.SaysTotal(wording))
            return new(Basis.PeriodTotal);

        return NameRules.SaysLevel(wording) ? new(Basis.Level) : null;
    }

    private static (Basis? Basis, Inference? Inferred) BasisOf(
        Statement aim, Indicator indicator, ReportingPeriod period, StatedBasis? stated, Unit? unit)
    {
        var byAuthor = stated is { IsInferred: true } ? Inference.ByAuthor : default(Inference?);
        if (aim is ChangeStatement { Per.IsMean: true })
            return (Basis.AverageAnnualGrowth, null);

        if (aim is NumberStatement { IsTotal: true } && indicator.Kind != QuantityKind.Flow && (stated is null || stated.Basis == Basis.PeriodTotal))
            return (Basis.Change, Inference.Bracket);

        var isShareOfOther = unit is not null && IsShare(unit) && !IsShare(indicator.Unit);
        if (isShareOfOther && aim is NumberStatement { IsTotal: true } && stated is null or { Basis: Basis.PeriodTotal })
            return (Basis.Change, Inference.Percentage);

        if (stated is not null)
            return (stated.Basis, byAuthor);

        var isOneYear = IsUpToOneYear(period);
        switch (aim)
        {
            case ChangeStatement:
                return (Basis.Change, null);
            case NumberStatement { IsTotal: true }:
            case NumberStatement { Per: { IsMean: true, Unit: PeriodUnit.Year } } when indicator.Kind == QuantityKind.Flow:
                return (Basis.PeriodTotal, null);
            case ReferenceStatement { Reference: ReferenceKind.MaintainLevel }:
                return (Basis.Level, null);
            case ReferenceStatement { Reference: ReferenceKind.KeepPace, Whose: { } whose } when NameRules.SaysValue(whose):
                return (Basis.Level, null);
            case ReferenceStatement { Reference: ReferenceKind.Relative, Whose: { } whose } when NameRules.SaysGrowth(whose) && !NameRules.IsGrowth(indicator):
                return (isOneYear ? Basis.YearOnYear : Basis.AverageAnnualGrowth, null);
            case ReferenceStatement { Reference: ReferenceKind.Relative } when NameRules.IsGrowth(indicator) && !isOneYear:
                return (Basis.AverageAnnualGrowth, Inference.Name);
            case ReferenceStatement { Reference: ReferenceKind.KeepPace }:
                return (isOneYear ? Basis.YearOnYear : Basis.AverageAnnualGrowth, null);
            case NumberStatement when isShareOfOther:
                return OfPercentage(aim, indicator, isOneYear);
            case NumberStatement when NameRules.IsFall(indicator, unit ?? indicator.Unit):
                return (Basis.Change, Inference.Name);
            default:
                if (isOneYear)
                    return (Basis.Level, null);

                return DoesNotAddUp(indicator) ? (Basis.Level, Inference.DoesNotAddUp) : (null, null);
        }
    }

    /// <summary>A percentage of what is not counted in per cent: 14% of 单位增加值能耗 is its change, 7% of 地区生产总值 the growth of the year.</summary>
    private static (Basis? Basis, Inference? Inferred) OfPercentage(Statement aim, Indicator indicator, bool isOneYear)
    {
        if (ImpliedDirection(indicator) is not null || NameRules.IsFall(indicator, Unit.Percent))
            return (Basis.Change, Inference.Percentage);

        return isOneYear && aim is NumberStatement ? (Basis.YearOnYear, Inference.Percentage) : (null, null);
    }

    /// <summary>Which way a bare number counts: by the name, else, for a change that states none, by the polarity.</summary>
    private static ChangeDirection? DirectionOf(Statement aim, Indicator indicator, Basis? basis, Unit? unit)
    {
        if (aim is not NumberStatement { Amount: var amount })
            return null;

        var isCeiling = amount.Stated.Lower is null;
        if (NameRules.IsFall(indicator, unit ?? indicator.Unit))
            return ChangeDirection.Decrease;

        if (basis != Basis.Change || isCeiling || amount.Stated.Lower < 0)
            return null;

        var isFallOfSum = unit is not null && IsShare(unit) && !IsShare(indicator.Unit) && indicator.Polarity == Polarity.LowerIsBetter;
        return isFallOfSum ? ChangeDirection.Decrease : ImpliedDirection(indicator);
    }

    /// <summary>Of what is better the lower, and is no sum of a period, a bare change is a fall: [14] of 单位能耗.</summary>
    private static ChangeDirection? ImpliedDirection(Indicator indicator) =>
        indicator is { Polarity: Polarity.LowerIsBetter, Kind: not QuantityKind.Flow } ? ChangeDirection.Decrease : null;

    /// <summary>The base of a change: the time that is named, else the year before the period, or before the last year of growth a year.</summary>
    internal static Measure WithBase(Measure measure, TimeReference? reference)
    {
        var end = measure.End;
        if (reference is not null)
        {
            var named = reference.Kind == TimeReferenceKind.PreviousYear ? end.SamePeriodLastYear : reference.Resolve(measure.Period);
            return named is not null && named.End < end.End ? measure with { Base = named } : measure with { UnknownBase = reference.Words };
        }

        var isOverSeveralYears = measure.Basis != Basis.YearOnYear && !IsUpToOneYear(measure.Period);
        return measure with { Base = isOverSeveralYears ? measure.Period.YearBefore : end.SamePeriodLastYear };
    }

    private static ChangeType? TypeOf(Statement aim, Basis? basis, Indicator indicator, Unit? unit)
    {
        if (aim is ChangeStatement { Change.Type: { } type })
            return type;

        if (aim is ReferenceStatement)
            return ChangeType.RelativePercent;

        if (unit is not null)
            return aim is ChangeStatement && unit.IsPercent && basis == Basis.Change ? ChangeType.RelativePercent : TypeIn(unit, indicator, basis);

        if (basis is Basis.YearOnYear or Basis.AverageAnnualGrowth)
            return ChangeType.RelativePercent;

        return aim is NumberStatement { IsTotal: true } || NameRules.IsFall(indicator, indicator.Unit) ? TypeIn(indicator.Unit, indicator, basis) : null;
    }

    /// <summary>Per cent of what is a percentage itself are points, unless it is growth a year.</summary>
    private static ChangeType? TypeIn(Unit? unit, Indicator indicator, Basis? basis = Basis.YearOnYear)
    {
        if (unit is null)
            return null;

        if (unit.IsPercent)
        {
            var isOfShare = basis == Basis.Change && IsShare(indicator.Unit) && !NameRules.IsChangeNamed(indicator);
            return isOfShare ? ChangeType.PercentagePoints : ChangeType.RelativePercent;
        }

        if (unit.IsPercentagePoints)
            return ChangeType.PercentagePoints;

        return unit == Unit.Times && unit != indicator.Unit ? ChangeType.MultipleBy : ChangeType.Absolute;
    }

    private static Unit? UnitFor(ChangeType? type, Indicator indicator) => type switch
    {
        ChangeType.RelativePercent => Unit.Percent,
        ChangeType.PercentagePoints => Unit.PercentagePoints,
        ChangeType.Absolute => indicator.Unit,
        ChangeType.MultipleBy or ChangeType.MultipleTo => Unit.Times,
        _ => null,
    };

    private static Unit? UnitOf(Statement statement, Unit? column) => statement switch
    {
        NumberStatement { Amount: var amount } => amount.UnitIn(column),
        ChangeStatement { Change.Amount: var amount } => amount.UnitIn(column),
        _ => column,
    };

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

    /// <summary>Whether a wording says that a change is that of each year in the mean.</summary>
    private static bool IsMeanWording(string wording) =>
        wording.Contains("年均", StringComparison.Ordinal) || wording.Contains("年平均", StringComparison.Ordinal)
        || wording.Contains("annual average", StringComparison.OrdinalIgnoreCase) || wording.Contains("average annual", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a period takes one year, a calendar year or another, or less.</summary>
    internal static bool IsUpToOneYear(ReportingPeriod period) => period.IsWithinOneYear || period.WholeYears == 1 || period.DayCount < 365;

    internal static bool DoesNotAddUp(Indicator indicator) => indicator.Kind is QuantityKind.Stock or QuantityKind.Ratio or QuantityKind.Index;

    private static bool IsShare(Unit unit) => unit.IsPercent || unit.IsPercentagePoints;
}
