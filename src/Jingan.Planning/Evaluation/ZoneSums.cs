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

        if (!AddsUp(of.Measure))
            return Readings.Without(GapReason.NoObservation, EvaluationMessages.NotSummed.With(scope.Words));

        var values = scope.Zones.Select(zone => (Zone: zone, Values: SeriesOf(of, zone).On(of.Measure, unit))).ToList();
        var known = values.Where(zone => zone.Values.HasValues && !zone.Values.Items[0].IsPartial).Select(zone => zone.Values.Hull()).ToList();
        if (known.Count == 0)
            return null;

        var sum = known[0].Numbers;
        foreach (var next in known.Skip(1))
            sum += next.Numbers;

        var missing = new SpokenList([.. values.Where(zone => !zone.Values.HasValues || zone.Values.Items[0].IsPartial).Select(zone => NameOf(of, zone.Zone))]);
        var isWhole = missing.Items.Count == 0;
        var gap = isWhole ? null : new Gap(GapReason.NoObservation, EvaluationMessages.ZonesMissing.With(scope.Words, missing, of.Period));
        if (!isWhole && !(NaturalLimits.IsNeverNegative(of.Measure.Indicator) && !of.Measure.IsChange))
            return new([], gap, [.. known.SelectMany(value => value.Observations)]);

        var numbers = isWhole ? sum : new(sum.Lower, sum.LowerInclusive, null, false);
        var together = new Reading(numbers, known[0].Unit, [.. known.SelectMany(value => value.Observations)], [.. known.SelectMany(value => value.Steps)])
        {
            Parts = isWhole ? null : [of.Period],
        };
        return new([together.WithStep(StepKind.Sum, numbers, known[0].Unit)], gap, []);
    }

    /// <summary>Amounts of zones add up, and so do changes of amounts; shares, rates and growth do not.</summary>
    private static bool AddsUp(Measure measure)
    {
        var isAmount = measure.Indicator is { Kind: QuantityKind.Stock or QuantityKind.Flow, Unit: { IsPercent: false, IsQuotient: false } } && measure.Per is null;
        return isAmount && (!measure.IsChange || measure.Type == ChangeType.Absolute);
    }

    private static Series SeriesOf(JudgedCase of, string zone) => of.Evidence.Index.Of(of.Measure.Indicator, of.Evidence.Place, zone);

    private static object NameOf(JudgedCase of, string zone) =>
        of.Evidence.Plan.Space?.Zones.FirstOrDefault(known => known.Id == zone)?.Name is { } name ? name : zone;
}
