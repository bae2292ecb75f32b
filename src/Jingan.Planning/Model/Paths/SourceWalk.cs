using System.Globalization;

namespace Jingan.Planning;

/// <summary>Every source that a set states, with the way to it.</summary>
internal static class SourceWalk
{
    public static IEnumerable<FoundSource> EachSource(this PlanSet set)
    {
        for (var index = 0; index < set.Indicators.Count; index++)
        {
            if (set.Indicators[index].Source is { } source)
                yield return Own(new(SubjectKind.Indicator, index), source);
        }

        for (var index = 0; index < set.Observations.Count; index++)
        {
            if (set.Observations[index].Source is { } source)
                yield return Own(new(SubjectKind.Observation, index), source);
        }

        foreach (var (subject, plan) in set.EachPlan())
        {
            foreach (var found in OfPlan(subject, plan))
                yield return found;
        }

        foreach (var found in set.Plans.SelectMany((plan, index) => OfTargets(new(SubjectKind.Plan, index), plan)))
            yield return found;
    }

    private static FoundSource Own(Subject subject, SourceReference source) => new(subject, source, static (_, _) => "source", source);

    private static IEnumerable<FoundSource> OfPlan(Subject subject, Plan plan)
    {
        if (plan.Source is not null)
            yield return Own(subject, plan.Source);

        if (plan.Coverage?.Source is { } coverage)
            yield return new(subject, coverage, static (_, _) => "coverage.source", plan);

        foreach (var (objective, path) in plan.EachObjective())
        {
            if (objective.Source is not null)
                yield return new(subject, objective.Source, static (path, _) => ((Func<string>)path)() + ".source", path);
        }

        foreach (var industry in plan.Industries)
        {
            if (industry.Source is not null)
                yield return new(subject, industry.Source, static (industry, _) => $"industries[{((Industry)industry).Id}].source", industry);
        }

        foreach (var commitment in plan.Commitments)
        {
            if (commitment.Source is not null)
                yield return new(subject, commitment.Source, static (commitment, _) => $"commitments[{((Commitment)commitment).Id}].source", commitment);
        }

        foreach (var project in plan.Projects)
        {
            if (project.Source is not null)
                yield return new(subject, project.Source, static (project, _) => $"projects[{((Project)project).Id}].source", project);

            for (var index = 0; index < project.Milestones.Count; index++)
            {
                if (project.Milestones[index].Source is { } source)
                    yield return new(subject, source, static (project, index) => string.Create(CultureInfo.InvariantCulture, $"projects[{((Project)project).Id}].milestones[{index}].source"), project, index);
            }
        }

        foreach (var found in plan.Space is { } space ? OfSpace(subject, space) : [])
            yield return found;
    }

    private static IEnumerable<FoundSource> OfTargets(Subject subject, Plan plan)
    {
        foreach (var target in plan.Targets)
        {
            if (target.Source is not null)
                yield return new(subject, target.Source, static (target, _) => $"targets[{((Target)target).Id}].source", target);
        }

        foreach (var commitment in plan.Commitments)
        {
            for (var index = 0; index < commitment.Targets.Count; index++)
            {
                if (commitment.Targets[index].Source is { } source)
                    yield return new(subject, source, WayToTarget, commitment, index);
            }
        }
    }

    private static string WayToTarget(object owner, int index)
    {
        var commitment = (Commitment)owner;
        return $"commitments[{commitment.Id}].targets[{commitment.Targets[index].Id}].source";
    }

    private static IEnumerable<FoundSource> OfSpace(Subject subject, SpatialStructure space)
    {
        if (space.Source is not null)
            yield return new(subject, space.Source, static (_, _) => "space.source", space);

        for (var index = 0; index < space.Orders.Count; index++)
        {
            if (space.Orders[index].Source is { } source)
                yield return new(subject, source, static (_, index) => string.Create(CultureInfo.InvariantCulture, $"space.orders[{index}].source"), space, index);
        }

        var paths = new ZonePaths(space);
        foreach (var (source, path) in space.Zones.SelectMany(zone => OfZone(paths, zone)))
        {
            if (source is not null)
                yield return new(subject, source, static (path, _) => ((Func<string>)path)(), path);
        }
    }

    private static IEnumerable<(SourceReference? Source, Func<string> Path)> OfZone(ZonePaths paths, Zone zone)
    {
        yield return (zone.Source, () => paths.To(zone) + ".source");
        yield return (zone.AreaSource, () => paths.To(zone) + ".areaSource");
        yield return (zone.Shares?.Source, () => paths.To(zone) + ".shares.source");
        foreach (var source in zone.Boundary.Select(side => side.Source).DistinctBy(source => source?.Document, StringComparer.Ordinal))
            yield return (source, () => paths.To(zone) + ".boundary.source");

        for (var index = 0; index < zone.Lineage.Count; index++)
        {
            var number = index;
            yield return (zone.Lineage[index].Source, () => $"{paths.To(zone)}.lineage[{number}].source");
        }
    }
}
