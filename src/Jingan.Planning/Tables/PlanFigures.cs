using Jingan.Planning.Files;

namespace Jingan.Planning.Tables;

/// <summary>The rows of one plan, in the order of its file.</summary>
internal sealed class PlanFigures(Plan plan, Func<string, Indicator?> find)
{
    private const string Reached = "reached";
    private const string Planned = "planned";

    public IEnumerable<FigureRow> Rows() =>
    [
        .. plan.Targets.SelectMany(target => OfTarget(target, FigureRecord.Target)),
        .. plan.Space?.Zones.Select(OfZone) ?? [],
        .. plan.Projects.SelectMany(OfProject),
        .. plan.Commitments.SelectMany(OfCommitment),
    ];

    private static string? SectionOf(SourceReference? source, string? otherwise = null) => source?.Section ?? otherwise;

    private IEnumerable<FigureRow> OfTarget(Target target, FigureRecord record)
    {
        var indicator = find(target.Indicator);
        return StatedFigures.Of(target.Aim).Select(figure => figure.CountedIn(UnitOf(target, indicator))).Select(figure => figure with
        {
            Record = record,
            Plan = plan.Id,
            Id = target.Id,
            No = target.No,
            Indicator = target.Indicator,
            Name = target.Name ?? indicator?.Name,
            Literal = target.Source?.Literal ?? target.Wording,
            Wording = target.Wording,
            Unit = figure.Unit ?? (figure.Amount is null ? target.Unit : null),
            Basis = target.Basis is { } basis ? FormatWords.Bases.WordFor(basis.Basis) : null,
            Period = target.PeriodIn(plan),
            Force = target.Force is { } force ? FormatWords.Forces.WordFor(force) : null,
            Source = target.Source,
            Section = SectionOf(target.Source),
            BasisInferred = target.Basis?.InferredFrom,
            Note = target.Note,
        });
    }

    /// <summary>The unit of bare numbers; a level and a total are counted as their indicator is where nothing else is said.</summary>
    private static Unit? UnitOf(Target target, Indicator? indicator) =>
        target.Unit ?? (target.Basis is { Basis: Basis.Level or Basis.PeriodTotal } ? indicator?.Unit : null);

    private IEnumerable<FigureRow> OfCommitment(Commitment commitment)
    {
        if (commitment.Targets.Count == 0)
        {
            yield return new()
            {
                Record = FigureRecord.Commitment,
                Plan = plan.Id,
                Id = commitment.Id,
                No = commitment.Item,
                Name = commitment.Name,
                Literal = commitment.Source?.Literal,
                Period = plan.Period,
                Force = FormatWords.Forces.WordFor(Force.Commitment),
                Source = commitment.Source,
                Section = SectionOf(commitment.Source, commitment.Section),
            };
        }

        foreach (var target in commitment.Targets)
        {
            var source = target.Source ?? commitment.Source;
            foreach (var figure in OfTarget(target, FigureRecord.Commitment))
            {
                yield return figure with
                {
                    Id = commitment.Id,
                    No = target.No ?? commitment.Item,
                    Name = figure.Name ?? commitment.Name,
                    Source = source,
                    Section = SectionOf(source, commitment.Section),
                    Target = target.Id,
                };
            }
        }
    }

    private IEnumerable<FigureRow> OfProject(Project project)
    {
        var row = new FigureRow
        {
            Record = FigureRecord.Project,
            Plan = plan.Id,
            Id = project.Id,
            No = project.No,
            Name = project.Name,
            Literal = project.Source?.Literal ?? project.Name.Zh,
            Source = project.Source,
            Section = SectionOf(project.Source, project.Category?.Zh),
        };
        return project.Milestones.Count == 0 ? [row] : project.Milestones.Select(milestone => row with
        {
            No = milestone.Name is null ? project.No : null,
            Name = milestone.Name ?? project.Name,
            Kind = FormatWords.MilestoneKinds.WordFor(milestone.Kind),
            Period = milestone.Period,
            Status = milestone.IsReached ? Reached : Planned,
            Literal = milestone.Source?.Literal ?? row.Literal,
            Source = milestone.Source ?? project.Source,
            Section = SectionOf(milestone.Source ?? project.Source, project.Category?.Zh),
        });
    }

    /// <summary>A row a zone, with its area where one is stated.</summary>
    private FigureRow OfZone(Zone zone) => new()
    {
        Record = FigureRecord.Area,
        Plan = plan.Id,
        Id = zone.Id,
        Name = zone.Name,
        Literal = zone.Area is null ? zone.Source?.Literal : zone.AreaSource?.Literal,
        Kind = zone.Area is { } area ? AimWords.Kinds.WordFor(new NumberStatement(area).Kind) : null,
        Amount = zone.Area,
        Unit = zone.Area?.Unit,
        Source = zone.AreaSource ?? zone.Source,
        Section = SectionOf(zone.AreaSource ?? zone.Source),
        ZoneKind = zone.Kind,
        Parent = zone.Parent,
        Positioning = zone.Positioning,
        Lineage = zone.Lineage.Count == 0 ? null : string.Join("; ", zone.Lineage.Select(Of)),
    };

    private static string Of(Lineage lineage) =>
        $"{FormatWords.LineageKinds.WordFor(lineage.Kind)} {string.Join(" + ", lineage.Zones.Select(zone => $"{lineage.Plan}/{zone}"))}{(lineage.IsInferred ? " (inferred)" : "")}";
}
