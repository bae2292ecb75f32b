using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Makes projects and structures of what was read: ids, one project for all that a document says of it, and what a workspace holds or a person took out.</summary>
internal sealed class WorksAssembly(KnownNames known, IReadOnlySet<string> before)
{
    /// <summary>The keys of all steps, projects and zones, the same from run to run.</summary>
    public List<string> Keys { get; } = [];

    /// <summary>How many steps, projects and zones a workspace holds already.</summary>
    public int Kept { get; private set; }

    /// <summary>How many a person took out.</summary>
    public int Dropped { get; private set; }

    /// <summary>The projects of a document, each once in a plan, with its id.</summary>
    public List<DraftProject> Projects(IEnumerable<DraftProject> said)
    {
        var projects = new List<DraftProject>();
        foreach (var group in said.OrderBy(project => project.Start).GroupBy(project => (project.PlanKind, project.PlanPeriod, Id: known.ProjectId(project.Name))))
        {
            var first = group.First();
            projects.Add(first with
            {
                Id = group.Key.Id,
                Milestones = [.. group.SelectMany(project => project.Milestones).DistinctBy(milestone => (milestone.Kind, milestone.Period, milestone.IsReached))],
            });
        }

        return projects;
    }

    /// <summary>What of the projects is new: neither held by a workspace nor taken out by a person.</summary>
    public List<DraftProject> Fresh(IEnumerable<DraftProject> projects)
    {
        var fresh = new List<DraftProject>();
        foreach (var project in projects)
        {
            List<DraftMilestone> steps = [.. project.Milestones.Where(milestone => IsFresh($"project|{project.Name}|{milestone.Kind}|{milestone.Period}", known.Holds(project.Id, milestone)))];
            if (steps.Count > 0 || (project.Milestones.Count == 0 && IsFresh("project|" + project.Name, known.Holds(project.Id))))
                fresh.Add(project with { Milestones = [.. steps] });
        }

        return fresh;
    }

    /// <summary>The structures of a document, one a plan: that of the part that looks ahead, and of several the first with zones.</summary>
    public List<DraftStructure> Structures(IEnumerable<Structure> said) =>
    [
        .. said.GroupBy(structure => (structure.PlanKind, structure.PlanPeriod))
            .Select(group => group.OrderByDescending(structure => structure.Zones.Count > 0).ThenByDescending(structure => structure.IsAhead).First())
            .Select(Made),
    ];

    /// <summary>What of a structure is new; null where nothing is.</summary>
    public DraftStructure? Fresh(DraftStructure structure)
    {
        List<DraftZone> zones = [.. structure.Zones.Where(zone => IsFresh($"zone|{zone.Id}", known.HoldsZone(zone.Id)))];
        var isFresh = IsFresh("pattern|" + structure.Pattern, known.HoldsPattern(structure.Pattern));
        return isFresh || zones.Count > 0 ? structure with { Zones = [.. zones] } : null;
    }

    private DraftStructure Made(Structure structure)
    {
        var ids = new Dictionary<ZoneSaid, string>(ReferenceEqualityComparer.Instance);
        foreach (var zone in structure.Zones)
            ids[zone] = zone.Name is { } name ? known.ZoneId(name) : $"{ids[zone.Parent!]}-{zone.Kind}";
        return new()
        {
            Pattern = structure.Pattern,
            Line = structure.Line,
            Start = structure.Start,
            PlanKind = structure.PlanKind,
            PlanPeriod = structure.PlanPeriod,
            Zones =
            [
                .. structure.Zones.DistinctBy(zone => ids[zone], StringComparer.Ordinal).Select(zone => new DraftZone
                {
                    Id = ids[zone],
                    Name = zone.Name,
                    Kind = zone.Kind,
                    Parent = zone.Parent is { } parent && ids[parent] != ids[zone] ? ids[parent] : null,
                    Positioning = zone.Positioning,
                    PositioningLine = zone.PositioningLine,
                    Area = zone.Area,
                    AreaLine = zone.AreaLine,
                    Boundary = [.. zone.Boundary],
                    Line = zone.Line,
                    Start = zone.Start,
                    Literal = zone.Literal,
                    Inferred = zone.Parent is null || zone.Name is null ? [] : ["parent"],
                }),
            ],
        };
    }

    private bool IsFresh(string said, bool isHeld)
    {
        var key = Hash.Of(said);
        Keys.Add(key);
        if (isHeld)
            Kept++;
        else if (before.Contains(key))
            Dropped++;
        return !isHeld && !before.Contains(key);
    }
}
