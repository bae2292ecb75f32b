using NodaTime;

namespace Jingan.Planning.Building;

/// <summary>What a builder has been told so far.</summary>
internal sealed record PlanParts(string Id, Name Title, PlanKind Kind, DateInterval Period, Jurisdiction Jurisdiction)
{
    public Name? Pattern { get; init; }

    public ValueList<Indicator> Indicators { get; init; } = [];

    public ValueList<Target> Targets { get; init; } = [];

    public ValueList<Observation> Observations { get; init; } = [];

    public ValueList<Zone> Zones { get; init; } = [];

    public Plan ToPlan() => new(
        Id,
        Title,
        Kind,
        Period,
        Jurisdiction,
        targets: Targets,
        space: Zones.Count == 0 && Pattern is null ? null : new(Pattern ?? PatternWords.Of(Counts()), Counts(), Zones));

    public PlanSet ToSet() => new([ToPlan()], Indicators, Observations);

    /// <summary>The zones that a pattern counts: axes, belts and areas that stand on no other zone.</summary>
    private ValueList<PatternCount> Counts() =>
    [
        .. Zones.Where(zone => zone.Parent is null && zone.Kind is ZoneKind.Axis or ZoneKind.Belt or ZoneKind.Area)
            .GroupBy(zone => zone.Kind)
            .OrderBy(zones => zones.Key)
            .Select(zones => new PatternCount(zones.Key, zones.Count())),
    ];
}
