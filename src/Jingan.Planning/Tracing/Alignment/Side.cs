using NodaTime;

namespace Jingan.Planning.Tracing;

/// <summary>One of two targets to compare: what it states, and what is also fine given which values are better.</summary>
/// <param name="Target">The target.</param>
/// <param name="Stated">The figure as stated.</param>
/// <param name="Accepted">The figure with the numbers that fulfil it.</param>
internal sealed record Side(Target Target, Figure Stated, Figure Accepted)
{
    public ReportingPeriod Period => Stated.Period;

    public Basis? Basis => Stated.Basis;

    /// <summary>Why it states no number; null where it does.</summary>
    public NotCommensurable? Why => Stated.Stated.Why;

    public bool IsWords => Why == NotCommensurable.Qualitative;

    /// <summary>The rate of one year, or the mean a year, in per cent; null where it states none.</summary>
    public Region? PercentPerYear => InPercent(Stated);

    /// <summary>The rates that fulfil it, in per cent a year; null where it states none.</summary>
    public Region? AcceptedPercentPerYear => InPercent(Accepted);

    public static Side Of(Target target, Indicator indicator, ReportingPeriod period)
    {
        var figure = Figure.Of(target, indicator, period);
        if (figure.Stated.Numbers is null)
            return new(target, figure, figure);

        var region = target.Aim is ReferenceStatement { Reference: ReferenceKind.MaintainLevel } ? Kept(indicator.Polarity) : target.Aim.RegionOf(new(indicator.Polarity, figure.Stated.Unit)).Numbers;
        return new(target, figure, figure with { Stated = figure.Stated with { Numbers = region ?? figure.Stated.Numbers } });
    }

    /// <summary>The changes by which a level is no worse.</summary>
    private static Region Kept(Polarity polarity) => Region.Of(polarity switch
    {
        Polarity.HigherIsBetter => NumberInterval.AtLeast(0),
        Polarity.LowerIsBetter => NumberInterval.AtMost(0),
        _ => NumberInterval.Exactly(0),
    });

    private static Region? InPercent(Figure figure)
    {
        var isRate = figure.Basis is Planning.Basis.YearOnYear or Planning.Basis.AverageAnnualGrowth
            || (figure.Basis == Planning.Basis.Change && figure.Stated is { Change: ChangeType.RelativePercent, Reference: null });
        return isRate && figure.Stated is { Numbers: { } numbers, Unit: { } unit } && unit.ConvertsTo(Unit.Percent)
            ? numbers.Map(number => unit.Convert(number, Unit.Percent))
            : null;
    }
}
