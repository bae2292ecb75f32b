namespace Jingan.Planning.Files;

/// <summary>Writes boundaries by sides.</summary>
internal static class BoundaryTree
{
    /// <summary>The sides, with the source that they share written once.</summary>
    public static MappingNode? Of(ValueList<BoundarySide> sides, string? document)
    {
        if (sides.Count == 0)
            return null;

        var shared = sides.FirstOrDefault(side => side.Source is { } source && source.Literal == BoundaryBinder.LiteralOf(side.Features));
        var mapping = new MappingBuilder().Add("source", SourceNode.Of(shared?.Source, document, shared?.Source?.Literal));
        foreach (var side in sides)
            mapping.Add(FormatWords.Sides.WordFor(side.Side), Of(side, shared?.Source, document));

        return mapping.Build();
    }

    private static OutputNode Of(BoundarySide side, SourceReference? shared, string? document)
    {
        var features = new SequenceNode([.. side.Features.Select(Of)], isInline: true);
        var literal = BoundaryBinder.LiteralOf(side.Features);
        var meant = shared is null ? null : new SourceReference { Document = shared.Document, Literal = literal, Line = shared.Line, Section = shared.Section, Item = shared.Item, ProbableReading = shared.ProbableReading };
        if (side.Source == meant)
            return features;

        var mapping = new MappingBuilder().Add("features", features);
        return side.Source is null ? mapping.Nothing("source").Build() : mapping.Add("source", SourceNode.Of(side.Source, document, literal)).Build();
    }

    private static OutputNode Of(BoundaryFeature feature) => feature is { Name.En: null, Extent: null, ProbableReading: null }
        ? TextNode.Of(feature.Name.Zh)
        : new MappingBuilder()
            .Add("name", NameNode.Of(feature.Name))
            .Text("extent", feature.Extent)
            .Text("probableReading", feature.ProbableReading)
            .BuildInline();
}
