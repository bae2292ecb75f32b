using Jingan.Planning.Plans;
using Jingan.Planning.Projects;
using Jingan.Planning.Sources;
using Jingan.Planning.Space;

namespace Jingan.Planning.Paths;

/// <summary>Every source that a set states, with the way to it.</summary>
internal static class SourceWalk
{
    public static IEnumerable<(Subject Subject, SourceReference Source, Func<string> Path)> EachSource(this PlanSet set)
    {
        for (var index = 0; index < set.Indicators.Count; index++)
        {
            if (set.Indicators[index].Source is { } source)
                yield return (new(SubjectKind.Indicator, index), source, () => "source");
        }

        foreach (var (subject, observation) in set.EachObservation())
        {
            if (observation.Source is { } source)
                yield return (subject, source, () => "source");
        }

        foreach (var (subject, plan) in set.EachPlan())
        {
            foreach (var (source, path) in OfPlan(plan))
            {
                if (source is not null)
                    yield return (subject, source, path);
            }
        }

        foreach (var (subject, _, path, target) in set.EachTarget())
        {
            if (target.Source is { } source)
                yield return (subject, source, () => path + ".source");
        }
    }

    private static IEnumerable<(SourceReference? Source, Func<string> Path)> OfPlan(Plan plan)
    {
        yield return (plan.Source, () => "source");
        foreach (var (objective, path) in plan.EachObjective())
            yield return (objective.Source, () => path() + ".source");

        foreach (var industry in plan.Industries)
            yield return (industry.Source, () => $"industries[{industry.Id}].source");

        foreach (var commitment in plan.Commitments)
            yield return (commitment.Source, () => $"commitments[{commitment.Id}].source");

        foreach (var found in plan.Projects.SelectMany(OfProject))
            yield return found;

        if (plan.Space is not { } space)
            yield break;

        yield return (space.Source, () => "space.source");
        var paths = new ZonePaths(space);
        foreach (var found in space.Zones.SelectMany(zone => OfZone(paths, zone)))
            yield return found;
    }

    private static IEnumerable<(SourceReference? Source, Func<string> Path)> OfProject(Project project)
    {
        yield return (project.Source, () => $"projects[{project.Id}].source");
        for (var index = 0; index < project.Milestones.Count; index++)
        {
            var number = index;
            yield return (project.Milestones[index].Source, () => $"projects[{project.Id}].milestones[{number}].source");
        }
    }

    private static IEnumerable<(SourceReference? Source, Func<string> Path)> OfZone(ZonePaths paths, Zone zone)
    {
        yield return (zone.Source, () => paths.To(zone) + ".source");
        yield return (zone.AreaSource, () => paths.To(zone) + ".areaSource");
        foreach (var source in zone.Boundary.Select(side => side.Source).DistinctBy(source => source?.Document, StringComparer.Ordinal))
            yield return (source, () => paths.To(zone) + ".boundary.source");

        for (var index = 0; index < zone.Lineage.Count; index++)
        {
            var number = index;
            yield return (zone.Lineage[index].Source, () => $"{paths.To(zone)}.lineage[{number}].source");
        }
    }
}
