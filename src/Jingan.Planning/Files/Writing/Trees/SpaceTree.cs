namespace Jingan.Planning.Files;

/// <summary>Writes spatial structures.</summary>
internal static class SpaceTree
{
    public static MappingNode Of(SpatialStructure space, string? document)
    {
        var counts = new MappingBuilder();
        foreach (var count in space.Counts)
            _ = count.IsSeveral ? counts.Text(count.Kind.Key, SeveralValue.Word) : counts.Count(count.Kind.Key, count.Count);

        return new MappingBuilder()
            .Add("pattern", NameNode.Of(space.Pattern))
            .Add("counts", space.Counts.Count == 0 ? null : counts.BuildInline())
            .Add("source", SourceNode.Of(space.Source, document))
            .List("zones", ZoneTree.OfAll(space.Zones, document))
            .List("orders", space.Orders.Select(order => Of(order, document)))
            .Build();
    }

    private static MappingNode Of(ZoneOrder order, string? document) => new MappingBuilder()
        .Text("along", order.Along)
        .Word<Side>("from", FormatWords.Sides, order.From)
        .List("zones", order.Zones.Select(TextNode.Of), isInline: true)
        .Flag("inferred", order.IsInferred)
        .Add("source", SourceNode.Of(order.Source, document))
        .BuildInline();
}
