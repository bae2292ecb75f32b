using Jingan.Planning.Wording;

namespace Jingan.Planning.Files;

/// <summary>Writes zones: each inside its parent where that keeps their order, else beside the others with its parent's id.</summary>
internal static class ZoneTree
{
    public static IEnumerable<MappingNode> OfAll(ValueList<Zone> zones, string? document)
    {
        for (var next = 0; next < zones.Count;)
            yield return Next(zones, ref next, zones[next].Parent, document);
    }

    /// <summary>The zone at a place in the list, with those behind it that are nested in it.</summary>
    /// <param name="zones">All zones.</param>
    /// <param name="next">The zone's place; afterwards that of the first one behind it.</param>
    /// <param name="statedParent">The parent's id where the zone does not stand inside it.</param>
    /// <param name="document">The document that sources mean where they name none.</param>
    private static MappingNode Next(ValueList<Zone> zones, ref int next, string? statedParent, string? document)
    {
        var zone = zones[next++];
        var nested = new List<OutputNode>();
        while (next < zones.Count && zones[next].Parent == zone.Id)
            nested.Add(Next(zones, ref next, statedParent: null, document));

        var mapping = new MappingBuilder()
            .Text("id", zone.Id)
            .Word<ZoneKind>("kind", FormatWords.ZoneKinds, zone.Kind)
            .Add("name", NameNode.Of(zone.Name))
            .Text("parent", statedParent)
            .Text("positioning", zone.Positioning);
        AddArea(mapping, zone, document);
        return mapping
            .Text("extent", zone.Extent)
            .Add("boundary", BoundaryTree.Of(zone.Boundary, document))
            .List("lineage", zone.Lineage.Select(lineage => LineageTree.Of(lineage, document)))
            .Add("source", SourceNode.Of(zone.Source, document, zone.Name?.Zh))
            .List("zones", nested)
            .Build();
    }

    /// <summary>The area as its source prints it or in canonical wording, where either says it; else spelled out.</summary>
    private static void AddArea(MappingBuilder mapping, Zone zone, string? document)
    {
        string? wording = null;
        if (zone.Area is { } area)
        {
            var value = new NumberStatement(area);
            string?[] candidates = [zone.AreaSource?.Literal, ValueWording.Write(value)];
            wording = Array.Find(candidates, candidate => candidate is not null && ValueWording.Read(candidate).Value == value);
            mapping.Add("area", wording is null ? AmountTree.Of(area) : TextNode.Of(wording));
        }

        mapping.Add("areaSource", SourceNode.Of(zone.AreaSource, document, wording));
    }
}
