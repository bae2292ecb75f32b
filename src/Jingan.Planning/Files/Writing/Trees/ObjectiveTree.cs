namespace Jingan.Planning.Files;

/// <summary>Writes objectives with their children.</summary>
internal static class ObjectiveTree
{
    public static MappingNode Of(Objective objective, string? document)
    {
        var mapping = new MappingBuilder()
            .Text("id", objective.Id)
            .Add("name", NameNode.Of(objective.Name))
            .Add("source", SourceNode.Of(objective.Source, document, objective.Name.Zh))
            .List("children", objective.Children.Select(child => Of(child, document)));
        return objective.Children.Count == 0 ? mapping.BuildInline() : mapping.Build();
    }
}
