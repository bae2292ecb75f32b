using Jingan.Planning.Documents;
using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.DraftScore;

/// <summary>A step of a project (M), a project without one (P), a pattern (S) or a zone (Z): its name, and what is said of it; a field with ~ allows several answers.</summary>
internal sealed record Work(string Mark, string Name, string[] Said)
{
    private static readonly string[] Parts = ["kind", "period", "reached"];

    public static bool IsOne(string line) => line.Length > 1 && line[1] == '|' && "MPSZ".Contains(line[0]);

    /// <summary>M|name|kind|period|reached or planned, P|name, S|pattern, Z|name|kind|area.</summary>
    public static Work Of(string line)
    {
        var fields = line.Split('|');
        return new(fields[0], fields[1], fields[2..]);
    }

    public static List<Work> Of(PlanDraft draft) =>
    [
        .. draft.Projects.SelectMany(project => project.Milestones.Select(step => new Work("M", project.Name, [step.Kind, step.Period, step.IsReached ? "reached" : "planned"]))),
        .. draft.Projects.Where(project => project.Milestones.Count == 0).Select(project => new Work("P", project.Name, [])),
        .. draft.Structures.Select(structure => new Work("S", structure.Pattern, [])),
        .. draft.Structures.SelectMany(structure => structure.Zones.Select(zone => new Work("Z", zone.Name ?? zone.Kind, [zone.Kind, zone.Area ?? ""]))),
    ];

    public bool IsOf(Work wanted) => Mark == wanted.Mark && wanted.Name.Split('~').Any(name => ProjectNames.Plain(name) == ProjectNames.Plain(Name));

    public List<string> Wrong(Work wanted) =>
        [.. Parts.Take(wanted.Said.Length).Where((_, index) => !wanted.Said[index].Split('~').Contains(Said[index], StringComparer.Ordinal))];

    public override string ToString() => $"{Mark} {Name} {string.Join(' ', Said)}";
}
