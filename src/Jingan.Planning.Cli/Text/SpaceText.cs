using Spectre.Console;

namespace Jingan.Planning.Cli.Text;

/// <summary>A spatial structure: its pattern, and a row a zone, a part indented under its whole.</summary>
internal static class SpaceText
{
    public static Rows Of(SpatialStructure space, Language language)
    {
        var table = Tables.Of(language, Labels.Kind, Labels.Name, Labels.Area, Labels.Extent, Labels.Source);
        foreach (var zone in space.Zones.Where(zone => zone.Parent is null))
            AddRows(table, space, zone, language, depth: 0);
        return new(Tables.Cell("  " + space.Pattern.In(language)), table);
    }

    /// <summary>A feature with where along the side it holds.</summary>
    public static string Of(BoundaryFeature feature, Language language) => $"{feature.Name.In(language)}{(feature.Extent is { } along ? $"（{along}）" : "")}";

    private static void AddRows(FittedTable table, SpatialStructure space, Zone zone, Language language, int depth)
    {
        var indent = new string(' ', depth * 2);
        table.AddRow(
            Tables.Cell(indent + Terms.Of(zone.Kind).In(language)),
            Tables.Cell(zone.Name?.In(language) ?? "–"),
            Tables.Cell(zone.Area is { } area ? AmountText.Of(area, language) : ""),
            Tables.Cell(ExtentOf(zone, language)),
            Tables.Cell(zone.Source?.ToString()));
        foreach (var child in space.ChildrenOf(zone))
            AddRows(table, space, child, language, depth + 1);
    }

    private static string ExtentOf(Zone zone, Language language)
    {
        var sides = zone.Boundary.Select(side => $"{Terms.Of(side.Side).In(language)} {string.Join('—', side.Features.Select(feature => Of(feature, language)))}");
        return string.Join("; ", sides.Concat(zone.Extent is { } extent ? [extent] : []));
    }
}
