namespace Jingan.Planning.Files;

/// <summary>Writes commitments with their targets.</summary>
internal static class CommitmentTree
{
    public static MappingNode Of(Commitment commitment, string? document) => new MappingBuilder()
        .Text("id", commitment.Id)
        .Add("name", NameNode.Of(commitment.Name))
        .Text("section", commitment.Section)
        .Text("item", commitment.Item)
        .Count("clause", commitment.Clause)
        .Flag("livelihoodProject", commitment.IsLivelihoodProject)
        .List("targets", commitment.Targets.Select(target => TargetTree.Of(target, document)))
        .List("sameAs", commitment.SameAs.Select(TextNode.Of), isInline: true)
        .Add("source", SourceNode.Of(commitment.Source, document, commitment.Name.Zh))
        .Build();
}
