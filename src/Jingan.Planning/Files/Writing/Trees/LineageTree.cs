namespace Jingan.Planning.Files;

/// <summary>Writes the lineage of zones.</summary>
internal static class LineageTree
{
    public static MappingNode Of(Lineage lineage, string? document) => new MappingBuilder()
        .Word<LineageKind>("kind", FormatWords.LineageKinds, lineage.Kind)
        .Text("plan", lineage.Plan)
        .List("zones", lineage.Zones.Select(TextNode.Of), isInline: true)
        .Flag("inferred", lineage.IsInferred)
        .Add("source", SourceNode.Of(lineage.Source, document))
        .BuildInline();
}
