using Jingan.Planning.Documents.Grammar;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>The projects and zones that a workspace holds: their ids by name, and which of them the document that is drafted already gave.</summary>
internal sealed class KnownNames
{
    private readonly Dictionary<string, string> projects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> zones = new(StringComparer.Ordinal);
    private readonly HashSet<string> held = new(StringComparer.Ordinal);

    public KnownNames(PlanSet workspace, string documentId)
    {
        foreach (var plan in workspace.Plans)
        {
            foreach (var project in plan.Projects)
                Learn(project, documentId);
            if (plan.Space is { Source: { } source } space && source.Document == documentId)
                held.Add("pattern|" + space.Pattern.Zh);
            foreach (var zone in plan.Space?.Zones ?? [])
            {
                if (zone.Name is { } name)
                    zones.TryAdd(Naming.Plain(name.Zh), zone.Id);
                if (zone.Source?.Document == documentId)
                    held.Add("zone|" + zone.Id);
            }
        }
    }

    /// <summary>The id of a project: the one that the workspace has for its name, else one made of it.</summary>
    public string ProjectId(string name)
    {
        var plain = ProjectNames.Plain(name);
        return projects.GetValueOrDefault(plain) ?? "p-" + Hash.Of(plain);
    }

    /// <summary>Whether the workspace has a project of this name.</summary>
    public bool HasProject(string name) => projects.ContainsKey(ProjectNames.Plain(name));

    /// <summary>The id of a zone: the one that the workspace has for its name, else one made of it.</summary>
    public string ZoneId(string name) => zones.GetValueOrDefault(Naming.Plain(name)) ?? "z-" + Hash.Of(Naming.Plain(name));

    /// <summary>Whether the workspace has a zone of this name.</summary>
    public bool HasZone(string name) => zones.ContainsKey(Naming.Plain(name));

    /// <summary>Whether the workspace holds a step as the document that is drafted says it.</summary>
    public bool Holds(string project, DraftMilestone milestone) => held.Contains($"{project}|{milestone.Kind}|{milestone.Line}");

    /// <summary>Whether the workspace holds a project that the document only lists.</summary>
    public bool Holds(string project) => held.Contains(project);

    public bool HoldsZone(string zone) => held.Contains("zone|" + zone);

    public bool HoldsPattern(string pattern) => held.Contains("pattern|" + pattern);

    private void Learn(Project project, string documentId)
    {
        projects.TryAdd(ProjectNames.Plain(project.Name.Zh), project.Id);
        if (project.Source?.Document == documentId)
            held.Add(project.Id);
        foreach (var milestone in project.Milestones)
        {
            if (milestone.Name is { } name)
                projects.TryAdd(ProjectNames.Plain(name.Zh), project.Id);
            if (milestone.Source is { Line: { } line } source && source.Document == documentId)
                held.Add($"{project.Id}|{KindOf(milestone.Kind)}|{line}");
        }
    }

    private static string KindOf(MilestoneKind kind) => System.Text.Json.JsonNamingPolicy.KebabCaseLower.ConvertName(kind.ToString());
}
