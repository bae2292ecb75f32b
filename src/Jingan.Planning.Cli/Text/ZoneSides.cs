using Jingan.Planning.Comparison;

namespace Jingan.Planning.Cli.Text;

/// <summary>The two sides of a change of zones, in words.</summary>
internal static class ZoneSides
{
    public static (string? Before, string? After) Of(PlanChange change, Language language) => change switch
    {
        BoundaryChange { Part: "extent" } extent => (extent.Before.Extent, extent.After.Extent),
        BoundaryChange boundary => (Of(boundary.SidesBefore, language), Of(boundary.SidesAfter, language)),
        ZoneChange zone => (Of(zone.Before, zone.Kind, language), Of(zone.After, zone.Kind, language)),
        _ => (null, null),
    };

    private static string? Of(ValueList<Zone> zones, ChangeKind kind, Language language) => zones.Count == 0 ? null : kind switch
    {
        ChangeKind.ReParented => zones[0].Parent,
        ChangeKind.Reclassified => Terms.Of(zones[0].Kind).In(language),
        ChangeKind.Repositioned => zones[0].Positioning?.In(language),
        ChangeKind.AreaChanged => zones[0].Area is { } area ? AmountText.Of(area, language) : null,
        ChangeKind.Recoded => zones[0].Id,
        _ => string.Join(" + ", zones.Select(zone => SpaceText.Named(zone, language))),
    };

    private static string? Of(ValueList<BoundarySide> sides, Language language) => sides.Count == 0 ? null
        : string.Join("; ", sides.Select(side => $"{Terms.Of(side.Side).In(language)} {string.Join('—', side.Features.Select(feature => SpaceText.Of(feature, language)))}"));
}
