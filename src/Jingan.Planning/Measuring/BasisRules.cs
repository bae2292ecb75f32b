namespace Jingan.Planning.Measuring;

/// <summary>The rules by which the basis of an aim is told.</summary>
internal static class BasisRules
{
    /// <summary>The basis, and why it is assumed where the document does not state it.</summary>
    public static (Basis? Basis, Inference? Inferred) Of(in AimFacts facts, StatedBasis? stated)
    {
        var (aim, indicator) = (facts.Aim, facts.Indicator);
        if (aim is ChangeStatement { Per.IsMean: true })
            return (Basis.AverageAnnualGrowth, null);

        var mayBeChange = facts.IsTotal && stated is null or { Basis: Basis.PeriodTotal };
        if (mayBeChange && indicator.Kind != QuantityKind.Flow)
            return (Basis.Change, Inference.Bracket);

        if (mayBeChange && facts.IsShareOfOther)
            return (Basis.Change, Inference.Percentage);

        if (stated is not null)
            return (stated.Basis, stated.IsInferred ? Inference.ByAuthor : null);

        return aim switch
        {
            ChangeStatement => (Basis.Change, null),
            NumberStatement number => OfNumber(number, facts),
            ReferenceStatement reference => OfReference(reference, facts),
            _ => OfAnyOther(facts),
        };
    }

    /// <summary>
    /// What the words around tell where the reader of wordings leaves it open: of a bare number of a flow 累计 is a total, 突破 a level; 增速快于全国 compares growth.
    /// </summary>
    public static StatedBasis? SaidBy(string? wording, in AimFacts facts)
    {
        if (wording is not null && facts.Aim is ReferenceStatement { Reference: ReferenceKind.Relative } && SaysGrowth(wording, facts.Indicator))
            return new(facts.IsOneYear ? Basis.YearOnYear : Basis.AverageAnnualGrowth);

        if (wording is null || facts.Aim is not NumberStatement { IsTotal: false, Per: null } || facts.Indicator.Kind != QuantityKind.Flow)
            return null;

        if (NameRules.SaysTotal(wording))
            return new(Basis.PeriodTotal);

        return NameRules.SaysLevel(wording) ? new(Basis.Level) : null;
    }

    /// <summary>增速快于, of any indicator that is no growth itself; 快于 alone of an amount, which is not fast in itself.</summary>
    private static bool SaysGrowth(string wording, Indicator indicator) =>
        !NameRules.IsChangeNamed(indicator)
        && (NameRules.ComparesGrowth(wording) || (indicator.Kind is QuantityKind.Flow or QuantityKind.Stock && NameRules.ComparesSpeed(wording)));

    private static (Basis?, Inference?) OfNumber(NumberStatement number, in AimFacts facts)
    {
        var isYearlyMean = number.Per is { IsMean: true, Unit: PeriodUnit.Year };
        if (number.IsTotal || (isYearlyMean && facts.Indicator.Kind == QuantityKind.Flow))
            return (Basis.PeriodTotal, null);

        if (facts.IsShareOfOther)
            return OfPercentage(facts);

        return facts.IsFall ? (Basis.Change, Inference.Name) : OfAnyOther(facts);
    }

    private static (Basis?, Inference?) OfReference(ReferenceStatement reference, in AimFacts facts)
    {
        switch (reference.Reference)
        {
            case ReferenceKind.MaintainLevel:
            case ReferenceKind.KeepPace when reference.Whose is { } whose && NameRules.SaysValue(whose):
                return (Basis.Level, null);
            case ReferenceKind.Relative when reference.Whose is { } whose && NameRules.SaysGrowth(whose) && !NameRules.IsGrowth(facts.Indicator):
                return (facts.IsOneYear ? Basis.YearOnYear : Basis.AverageAnnualGrowth, null);
            case ReferenceKind.Relative when NameRules.IsGrowth(facts.Indicator) && !facts.IsOneYear:
                return (Basis.AverageAnnualGrowth, Inference.Name);
            case ReferenceKind.KeepPace:
                return (facts.IsOneYear ? Basis.YearOnYear : Basis.AverageAnnualGrowth, null);
            default:
                return OfAnyOther(facts);
        }
    }

    /// <summary>A percentage of what is not counted in per cent: 14% of 单位增加值能耗 is its change, 7% of 地区生产总值 the growth of the year.</summary>
    private static (Basis?, Inference?) OfPercentage(in AimFacts facts)
    {
        if (facts.ImpliesFall || NameRules.IsFall(facts.Indicator, Unit.Percent))
            return (Basis.Change, Inference.Percentage);

        return facts.IsOneYear ? (Basis.YearOnYear, Inference.Percentage) : (null, null);
    }

    /// <summary>Of one year it is the level; of several the level at the end where years do not add up.</summary>
    private static (Basis?, Inference?) OfAnyOther(in AimFacts facts)
    {
        if (facts.IsOneYear)
            return (Basis.Level, null);

        return facts.Indicator.Kind is QuantityKind.Stock or QuantityKind.Ratio or QuantityKind.Index
            ? (Basis.Level, Inference.DoesNotAddUp)
            : (null, null);
    }
}
