namespace Jingan.Planning.Files;

/// <summary>Writes projects.</summary>
internal static class ProjectTree
{
    public static MappingNode Of(Project project, string? document) => new MappingBuilder()
        .Text("id", project.Id)
        .Text("no", project.No)
        .Add("name", NameNode.Of(project.Name))
        .Add("category", NameNode.Of(project.Category))
        .Add("subcategory", NameNode.Of(project.Subcategory))
        .Text("zone", project.Zone)
        .List("milestones", project.Milestones.Select(milestone => Of(milestone, document)))
        .Add("source", SourceNode.Of(project.Source, document, project.Name.Zh))
        .BuildInline();

    private static MappingNode Of(Milestone milestone, string? document) => new MappingBuilder()
        .Word<MilestoneKind>("kind", FormatWords.MilestoneKinds, milestone.Kind)
        .Add("period", TimeNode.Of(milestone.Period))
        .Flag("reached", milestone.IsReached)
        .Add("source", SourceNode.Of(milestone.Source, document))
        .BuildInline();
}
