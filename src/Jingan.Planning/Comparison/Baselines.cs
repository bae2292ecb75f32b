using Jingan.Planning.Measuring;

namespace Jingan.Planning.Comparison;

/// <summary>The values from which growth counts: those supplied, then those observed at the plan's place.</summary>
internal sealed class Baselines
{
    private readonly ILookup<string, Baseline> supplied;
    private readonly PlanSet context;
    private readonly Place? place;
    private readonly decimal tolerance;
    private SeriesIndex? observed;

    public Baselines(PlanSet context, Place? place, ComparisonOptions options)
    {
        supplied = options.Baselines.ToLookup(baseline => baseline.Indicator, StringComparer.Ordinal);
        this.context = context;
        this.place = place;
        tolerance = options.Tolerance;
        AreNone = context.Observations.Count == 0 && options.Baselines.Count == 0;
    }

    /// <summary>Whether there is none at all.</summary>
    public bool AreNone { get; }

    /// <summary>What is observed, put in order when the first comparison needs it.</summary>
    private SeriesIndex Observed => observed ??= new(context.Indicators, context.Observations, tolerance);

    /// <summary>The one number of an indicator for a period, in a unit; null where there is none, or where values disagree.</summary>
    public Baseline? Find(Indicator? definition, string indicator, ReportingPeriod period, Unit? unit)
    {
        var year = period.End.Year;
        foreach (var given in supplied[indicator])
        {
            if (given.Year is null || given.Year == year)
                return InUnit(given.Value, unit) is { } value ? new(indicator, value, year, given.Source) : null;
        }

        if (definition is null)
            return null;

        var levels = Observed.Of(definition, place).Levels(period, unit ?? definition.Unit, StepKind.Baseline).WithoutLessPrecise();
        return levels is [{ Numbers: { IsPoint: true, Lower: { } number } } level]
            ? new(indicator, Amount.Exactly(number, level.Unit), year, level.Observations[0].Source)
            : null;
    }

    /// <summary>Why values of two periods do not compare.</summary>
    public bool IsBroken(Indicator? indicator, ReportingPeriod first, ReportingPeriod last) =>
        indicator is not null && Observed.Of(indicator, place).BreakBetween(first, last) is not null;

    private static Amount? InUnit(Amount amount, Unit? unit)
    {
        var counted = amount.CountedIn(unit);
        if (counted.Kind != AmountKind.Exact)
            return null;

        if (unit is null || counted.Unit is null || counted.Unit == unit)
            return counted;

        return counted.Unit.ConvertsTo(unit) ? Amount.Exactly(counted.Unit.Convert(counted.Stated.Lower!.Value, unit), unit) : null;
    }
}
