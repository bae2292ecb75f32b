namespace Jingan.Planning.Files;

/// <summary>Writes plans.</summary>
internal static class PlanTree
{
    public static MappingNode Of(Plan plan)
    {
        var document = DocumentOf(plan);
        return new MappingBuilder()
            .Text("id", plan.Id)
            .Add("title", NameNode.Of(plan.Title))
            .Word<PlanKind>("kind", FormatWords.PlanKinds, plan.Kind)
            .Add("period", TimeNode.Of(plan.Period))
            .Add("jurisdiction", Of(plan.Jurisdiction))
            .Word("status", FormatWords.PlanStatuses, plan.Status == PlanStatus.Draft ? null : plan.Status)
            .Add("adopted", TimeNode.Of(plan.Adopted))
            .Text("parent", plan.Parent)
            .Text("document", document)
            .Add("source", SourceNode.Of(plan.Source, document))
            .List("objectives", plan.Objectives.Select(objective => ObjectiveTree.Of(objective, document)))
            .List("industries", plan.Industries.Select(industry => Of(industry, document)))
            .List("targets", plan.Targets.Select(target => TargetTree.Of(target, document)))
            .Add("space", plan.Space is null ? null : SpaceTree.Of(plan.Space, document))
            .List("projects", plan.Projects.Select(project => ProjectTree.Of(project, document)))
            .List("commitments", plan.Commitments.Select(commitment => CommitmentTree.Of(commitment, document)))
            .Build();
    }

    public static MappingNode Of(Jurisdiction jurisdiction) => new MappingBuilder()
        .Text("code", jurisdiction.Code)
        .Add("name", NameNode.Of(jurisdiction.Name))
        .Add("asOf", TimeNode.Of(jurisdiction.AsOf))
        .BuildInline();

    public static MappingNode Of(Industry industry, string? document) => new MappingBuilder()
        .Text("id", industry.Id)
        .Add("name", NameNode.Of(industry.Name))
        .Text("group", industry.Group)
        .Add("source", SourceNode.Of(industry.Source, document, industry.Name.Zh))
        .BuildInline();

    /// <summary>The document that most sources of the plan name, of several the first; null where there is no source.</summary>
    private static string? DocumentOf(Plan plan) => new PlanSet { Plans = [plan] }.EachSource()
        .GroupBy(found => found.Source.Document, StringComparer.Ordinal)
        .MaxBy(document => document.Count())
        ?.Key;
}
