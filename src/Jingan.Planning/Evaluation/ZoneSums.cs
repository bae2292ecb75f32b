using Jingan.Planning.Measuring;

namespace Jingan.Planning.Evaluation;

/// <summary>A target for several zones together: the values of the zones added up, where what is counted adds up.</summary>
internal static class ZoneSums
{
    /// <summary>The sum; of what is never negative and known of some zones only, the least that it can be. Null where the scope is not several zones together.</summary>
    public static Readings? Of(JudgedCase of, Unit? unit)
    {
        if (of.Measure.Scope is not { Kind: ScopeKind.Together, Zones.Count: > 1 } scope)
            return null;

        if (IsGrowth(of.Measure))
            return Growth(of, scope, unit);

        if (!AddsUp(of.Measure))
            return Readings.Without(GapReason.NoObservation, EvaluationMessages.NotSummed.With(scope.Words));

        var values = scope.Zones.Select(zone => (Zone: zone, Values: SeriesOf(of, zone).On(of.Measure, unit))).ToList();
        var known = values.Where(zone => zone.Values.HasValues && !zone.Values.Items[0].IsPartial).Select(zone => zone.Values.Hull()).ToList();
        if (known.Count == 0)
            return null;

        var sum = known[0].Numbers;
        foreach (var next in known.Skip(1))
            sum += next.Numbers;

        var missing = values.Where(zone => !zone.Values.HasValues || zone.Values.Items[0].IsPartial).Select(zone => zone.Zone).ToList();
        var isWhole = missing.Count == 0;
        var gap = isWhole ? null : Missing(of, scope, missing, GapReason.NoObservation, of.Period);
        if (!isWhole && !(NaturalLimits.IsNeverNegative(of.Measure.Indicator) && !of.Measure.IsChange))
            return new([], gap, [.. known.SelectMany(value => value.Observations)]);

        var numbers = isWhole ? sum : new(sum.Lower, sum.LowerInclusive, null, false);
        var together = new Reading(numbers, known[0].Unit, [.. known.SelectMany(value => value.Observations)], [.. known.SelectMany(value => value.Steps)])
        {
            Parts = isWhole ? null : [of.Period],
        };
        return new([together.WithStep(StepKind.Sum, numbers, known[0].Unit)], gap, []);
    }

    /// <summary>The growth of the zones together: of the sum of their levels at the base to that at the end.</summary>
    private static Readings Growth(JudgedCase of, TargetScope scope, Unit? unit)
    {
        var measure = of.Measure;
        var zones = scope.Zones.Select(zone => (Zone: zone, Series: SeriesOf(of, zone))).ToList();
        if (measure.IsAtConstantPrices)
            return Readings.Without(GapReason.PriceBasis, MeasuringMessages.PriceBasis.With(measure.Period));

        foreach (var (_, series) in zones)
        {
            if (series.BreakBetween(measure.Base!, measure.End) is { } change)
                return new([], change, []);
        }

        var (end, without) = LevelsAt(zones, measure.Indicator, measure.End, StepKind.Observed);
        if (end is null)
            return new([], Missing(of, scope, without, GapReason.NoObservation, measure.End), []);

        var (start, lacking) = LevelsAt(zones, measure.Indicator, measure.Base!, StepKind.Baseline);
        return start is null
            ? new([], Missing(of, scope, lacking, GapReason.BaselineMissing, measure.Base!), end.Observations)
            : Series.GrowthOf(start, end, measure, unit);
    }

    /// <summary>The levels of all zones added up; null, and the zones without one, where not all are known.</summary>
    private static (Reading? Sum, List<string> Missing) LevelsAt(
        List<(string Zone, Series Series)> zones, Indicator indicator, ReportingPeriod period, StepKind kind)
    {
        var levels = zones.ConvertAll(zone => (zone.Zone, Level: zone.Series.Levels(period, indicator.Unit, kind)));
        var missing = levels.FindAll(zone => !zone.Level.HasValues).ConvertAll(zone => zone.Zone);
        if (missing.Count > 0)
            return (null, missing);

        var known = levels.ConvertAll(zone => zone.Level.Hull());
        var sum = known[0].Numbers;
        foreach (var next in known.Skip(1))
            sum += next.Numbers;

        var all = new Reading(sum, indicator.Unit, [.. known.SelectMany(level => level.Observations)], [.. known.SelectMany(level => level.Steps)]);
        return (all.WithStep(StepKind.Sum, sum, indicator.Unit), missing);
    }

    private static Gap Missing(JudgedCase of, TargetScope scope, List<string> zones, GapReason reason, ReportingPeriod period) =>
        new(reason, EvaluationMessages.ZonesMissing.With(scope.Words, new SpokenList([.. zones.Select(zone => NameOf(of, zone))]), period));

    private static bool IsAmount(Measure measure) =>
        measure.Indicator is { Kind: QuantityKind.Stock or QuantityKind.Flow, Unit: { IsPercent: false, IsQuotient: false } } && measure.PerBeside is null;

    /// <summary>Growth of what adds up: 三个片区合计增长20%.</summary>
    private static bool IsGrowth(Measure measure) =>
        IsAmount(measure) && measure is { IsChange: true, Base: not null, Type: ChangeType.RelativePercent or ChangeType.MultipleBy or ChangeType.MultipleTo };

    /// <summary>Amounts of zones add up, and so do changes of amounts; shares, rates and growth do not.</summary>
    private static bool AddsUp(Measure measure) => IsAmount(measure) && (!measure.IsChange || measure.Type == ChangeType.Absolute);

    private static Series SeriesOf(JudgedCase of, string zone) => of.Evidence.Index.Of(of.Measure.Indicator, of.Evidence.Place, zone);

    /// <summary>What the plan calls a zone; its id where the plan does not have it.</summary>
    public static object NameOf(JudgedCase of, string zone) =>
        of.Evidence.Plan.Space?.FindZone(zone)?.Name is { } name ? name : zone;
}
