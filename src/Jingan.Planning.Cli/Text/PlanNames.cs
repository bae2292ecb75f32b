namespace Jingan.Planning.Cli.Text;

/// <summary>The names of a plan's zones and objectives by their ids, made when first asked for.</summary>
internal sealed class PlanNames(Plan plan)
{
    private Dictionary<string, Zone>? zones;
    private Dictionary<string, (Name Name, Name? Above)>? objectives;

    public Plan Plan => plan;

    /// <summary>What a zone is called, or its id where the plan has none of that id.</summary>
    public string Zone(string id, Language language)
    {
        zones ??= (plan.Space?.Zones ?? []).ToDictionary(zone => zone.Id, StringComparer.Ordinal);
        return zones.TryGetValue(id, out var found) ? Of(found, language) : id;
    }

    /// <summary>What a zone is called; what it is where the document gives it no name.</summary>
    public static string Of(Zone zone, Language language)
    {
        var kind = Terms.Of(zone.Kind);
        return (zone.Name ?? new($"未命名的{kind.Zh}", $"unnamed {kind.In(Language.English)}")).In(language);
    }

    /// <summary>What an objective is called; null where the plan has none of that id.</summary>
    public Name? Objective(string id) => Objectives.TryGetValue(id, out var found) ? found.Name : null;

    /// <summary>What stands above an objective; null for the top.</summary>
    public Name? AboveObjective(string id) => Objectives.TryGetValue(id, out var found) ? found.Above : null;

    private Dictionary<string, (Name Name, Name? Above)> Objectives => objectives ??= ById();

    private Dictionary<string, (Name Name, Name? Above)> ById()
    {
        var byId = new Dictionary<string, (Name Name, Name? Above)>(StringComparer.Ordinal);
        var open = new Stack<(Objective Objective, Name? Above)>(plan.Objectives.Select(root => (root, (Name?)null)));
        while (open.TryPop(out var node))
        {
            byId.TryAdd(node.Objective.Id, (node.Objective.Name, node.Above));
            foreach (var child in node.Objective.Children)
                open.Push((child, node.Objective.Name));
        }

        return byId;
    }
}
