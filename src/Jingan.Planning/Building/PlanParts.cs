namespace Jingan.Planning.Building;

/// <summary>What a builder has been told so far.</summary>
internal sealed record PlanParts(string Id, Name Title, PlanKind Kind, ReportingPeriod Period, Jurisdiction Jurisdiction)
{
    public Name? Pattern { get; init; }

    public ValueList<Indicator> Indicators { get; init; } = [];

    public ValueList<Target> Targets { get; init; } = [];

    public ValueList<Observation> Observations { get; init; } = [];

    public ValueList<Zone> Zones { get; init; } = [];

    public Plan ToPlan() => new() { Id = Id, Title = Title, Kind = Kind, Period = Period, Jurisdiction = Jurisdiction, Targets = Targets, Space = Zones.Count == 0 && Pattern is null ? null : new() { Pattern = Pattern ?? PatternWords.Of(Counts()), Counts = Counts(), Zones = Zones } };

    public PlanSet ToSet() => new() { Plans = [ToPlan()], Indicators = Indicators, Observations = Observations };

    /// <summary>The zones that a pattern counts: axes, belts and areas that stand on no other zone.</summary>
    private ValueList<PatternCount> Counts() =>
    [
        .. Zones.Where(zone => zone.Parent is null && (zone.Kind == ZoneKind.Axis || zone.Kind == ZoneKind.Belt || zone.Kind == ZoneKind.Area))
            .GroupBy(zone => zone.Kind)
            .OrderBy(zones => zones.Key)
            .Select(zones => new PatternCount(zones.Key, zones.Count())),
    ];
}
