namespace Jingan.Planning.Files;

/// <summary>Writes spatial structures.</summary>
internal static class SpaceTree
{
    public static MappingNode Of(SpatialStructure space, string? document)
    {
        var counts = new MappingBuilder();
        foreach (var count in space.Counts)
            counts.Count(FormatWords.ZoneKinds.WordFor(count.Kind), count.Count);

        return new MappingBuilder()
            .Add("pattern", NameNode.Of(space.Pattern))
            .Add("counts", space.Counts.Count == 0 ? null : counts.BuildInline())
            .Add("source", SourceNode.Of(space.Source, document))
            .List("zones", ZoneTree.OfAll(space.Zones, document))
            .Build();
    }
}
