using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>What is still required to reach a target, from the latest figure that is known; no verdict and no forecast.</summary>
public sealed record StillRequired
{
    private const decimal MostTimes = 1000;

    private StillRequired(decimal amount, Unit? unit, int years, Observation? from, Message message)
    {
        Amount = amount;
        Unit = unit;
        Years = years;
        From = from;
        Message = message;
    }

    /// <summary>How much lies between the figure and the target, in <see cref="Unit"/>; below zero where it must fall.</summary>
    public decimal Amount { get; }

    /// <summary>The unit of the amounts.</summary>
    public Unit? Unit { get; }

    /// <summary>The years over which it is required: those of a total that are not known, else those from the figure to the deadline.</summary>
    public int Years { get; }

    /// <summary>An even share of the amount for each of the years, unrounded.</summary>
    public decimal AmountPerYear => Amount / Years;

    /// <summary>The mean growth a year that leads from the figure to the target, in per cent and unrounded; null for a total, and where there is no such growth.</summary>
    public decimal? GrowthPerYear { get; private init; }

    /// <summary>The figure that it starts from; of a total the last one that is known.</summary>
    public Observation? From { get; }

    /// <summary>The same in words: 达到目标须年均增长5.4%.</summary>
    public Message Message { get; }

    internal static StillRequired? Of(Judgement judged)
    {
        if (judged is not { Verdict: Verdict.Undetermined, Case: { Measure.Per: null } of, Accepted.Known.Intervals: [var aim] })
            return null;

        if (judged.Gap?.Reason is not (GapReason.NoObservation or GapReason.NotDue))
            return null;

        return Calculation.Or(null, () => of.Measure.Basis == Basis.PeriodTotal ? OfTotal(judged, of, aim) : OfLevel(judged, of, aim));
    }

    private static StillRequired? OfTotal(Judgement judged, JudgedCase of, NumberInterval aim)
    {
        if (judged.Values is not [{ Parts: { } known, Numbers.Lower: { } sum } value] || aim.Lower is not { } least || least <= sum)
            return null;

        if (PeriodParts.YearsMissing(of.Period, known) is not (> 0 and var years))
            return null;

        var message = PaceSentences.RequiredRest(years, least - sum, (least - sum) / years, value.Unit);
        return new(least - sum, value.Unit, years, value.Observations.Count > 0 ? value.Observations[^1] : null, message);
    }

    private static StillRequired? OfLevel(Judgement judged, JudgedCase of, NumberInterval aim)
    {
        var unit = judged.Accepted!.Unit ?? of.Measure.Indicator.Unit;
        var end = of.Measure.End.End.Year;
        if (of.Measure.Basis != Basis.Level || !of.Measure.End.IsWholeYears || of.Series.IsOfChanges || (aim.Lower is not null && aim.Upper is not null))
            return null;

        var first = of.Period.Start.Year - 1;
        var points = of.Series.Points(unit, first, Math.Min(of.Evidence.AsOf.Year, end - 1));
        if (points.Count == 0)
            return null;

        var last = points[^1];
        if (points.Any(point => point.Year == last.Year && point.Value != last.Value))
            return null;

        var bound = aim.Lower ?? aim.Upper!.Value;
        if (aim.Contains(last.Value) || of.Series.BreakBetween(ReportingPeriod.OfYear(last.Year), of.Measure.End) is not null)
            return null;

        var years = end - last.Year;
        var growth = unit.IsPercent || of.Measure.Indicator.Kind is QuantityKind.Ratio or QuantityKind.Rate or QuantityKind.Index ? null : GrowthOf(last.Value, bound, years);
        var message = growth is { } rate ? PaceSentences.RequiredGrowth(rate, years) : PaceSentences.RequiredAmount(bound - last.Value, (bound - last.Value) / years, unit);
        return new(bound - last.Value, unit, years, of.Series.Best(ReportingPeriod.OfYear(last.Year)), message) { GrowthPerYear = growth };
    }

    /// <summary>Of shares, indices and what is not positive there is no growth worth naming.</summary>
    private static decimal? GrowthOf(decimal from, decimal to, int years)
    {
        if (from <= 0 || to <= 0 || to / MostTimes > from || from / MostTimes > to)
            return null;

        return (DecimalRoot.Root(to / from, years) - 1) * 100;
    }

    /// <summary>In short, under no culture.</summary>
    public override string ToString() => $"{DecimalText.Plain(Amount)} {Unit?.Symbol} in {Years} years";
}
