using Jingan.Planning.Commitments;
using Jingan.Planning.Periods;
using Jingan.Planning.Plans;
using Jingan.Planning.Projects;
using Jingan.Planning.Sources;
using Jingan.Planning.Space;
using Jingan.Planning.Targets;

namespace Jingan.Planning.Provenance;

/// <summary>Every source in a set, with the path of what it belongs to.</summary>
internal static class SourceWalk
{
    public static IEnumerable<(string Path, SourceReference Source)> Of(PlanSet set) =>
        set.Plans.SelectMany(plan => Of(plan))
            .Concat(set.Indicators.Select(indicator => ($"indicators[{indicator.Id}]", indicator.Source)))
            .Concat(set.Observations.Select(each => ($"observations[{each.Indicator} {each.Period.ToText()}]", each.Source)))
            .Where(place => place.Source is not null)
            .Select(place => (place.Item1, place.Source!));

    private static IEnumerable<(string Path, SourceReference? Source)> Of(Plan plan)
    {
        var path = $"plans[{plan.Id}]";
        return new[] { (path, plan.Source) }
            .Concat(plan.Objectives.SelectMany(objective => Of(objective, path)))
            .Concat(plan.Industries.Select(industry => ($"{path}.industries[{industry.Id}]", industry.Source)))
            .Concat(plan.Targets.Select(target => Of(target, path)))
            .Concat(plan.Space is { } space ? Of(space, path) : [])
            .Concat(plan.Projects.SelectMany(project => Of(project, path)))
            .Concat(plan.Commitments.SelectMany(commitment => Of(commitment, path)));
    }

    private static IEnumerable<(string Path, SourceReference? Source)> Of(Objective objective, string parent)
    {
        var path = $"{parent}.objectives[{objective.Id}]";
        return objective.Children.SelectMany(child => Of(child, path)).Prepend((path, objective.Source));
    }

    private static (string Path, SourceReference? Source) Of(Target target, string parent) =>
        ($"{parent}.targets[{target.Id}]", target.Source);

    private static IEnumerable<(string Path, SourceReference? Source)> Of(Commitment commitment, string parent)
    {
        var path = $"{parent}.commitments[{commitment.Id}]";
        return commitment.Targets.Select(target => Of(target, path)).Prepend((path, commitment.Source));
    }

    private static IEnumerable<(string Path, SourceReference? Source)> Of(Project project, string parent)
    {
        var path = $"{parent}.projects[{project.Id}]";
        return project.Milestones
            .Select((milestone, index) => ($"{path}.milestones[{index}]", milestone.Source))
            .Prepend((path, project.Source));
    }

    private static IEnumerable<(string Path, SourceReference? Source)> Of(SpatialStructure space, string parent) =>
        space.Zones.SelectMany(zone => Of(zone, parent)).Prepend(($"{parent}.space", space.Source));

    private static IEnumerable<(string Path, SourceReference? Source)> Of(Zone zone, string parent)
    {
        var path = $"{parent}.space.zones[{zone.Id}]";
        return new[] { (path, zone.Source), ($"{path}.area", zone.AreaSource) }
            .Concat(zone.Boundary.Select(side => ($"{path}.boundary.{SideWord(side.Side)}", side.Source)))
            .Concat(zone.Lineage.Select((lineage, index) => ($"{path}.lineage[{index}]", lineage.Source)));
    }

    private static string SideWord(Side side) => side switch
    {
        Side.North => "north",
        Side.South => "south",
        Side.East => "east",
        _ => "west",
    };
}
