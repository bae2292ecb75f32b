using System.Globalization;
using Spectre.Console;

namespace Jingan.Planning.Cli.Text;

/// <summary>A spatial structure: its pattern, and a row a zone, a part indented under its whole.</summary>
internal static class SpaceText
{
    private const int DeepestIndent = 12;

    public static Rows Of(SpatialStructure space, Language language)
    {
        var table = Tables.Of(language, Labels.Kind, Labels.Name, Labels.Area, Labels.Extent, Labels.Source);
        foreach (var (zone, depth) in InOrder(space))
            AddRow(table, zone, language, depth);
        return new(Tables.Cell("  " + space.Pattern.In(language)), table);
    }

    /// <summary>A feature with where along the side it holds.</summary>
    public static string Of(BoundaryFeature feature, Language language) => $"{feature.Name.In(language)}{(feature.Extent is { } along ? $"（{along}）" : "")}";

    /// <summary>The zones, each part behind its whole, with how deep it lies.</summary>
    private static IEnumerable<(Zone Zone, int Depth)> InOrder(SpatialStructure space)
    {
        var parts = space.Zones.ToLookup(zone => zone.Parent ?? "", StringComparer.Ordinal);
        var open = new Stack<(Zone Zone, int Depth)>(parts[""].Reverse().Select(zone => (zone, 0)));
        while (open.TryPop(out var next))
        {
            yield return next;
            foreach (var part in parts[next.Zone.Id].Reverse())
                open.Push((part, next.Depth + 1));
        }
    }

    /// <summary>Blanks for each level; where these would fill the line, the level's number.</summary>
    private static string Indent(int depth) =>
        depth <= DeepestIndent ? new(' ', depth * 2) : string.Create(CultureInfo.InvariantCulture, $"{new string(' ', DeepestIndent * 2)}({depth}) ");

    private static void AddRow(FittedTable table, Zone zone, Language language, int depth)
    {
        table.AddRow(
            Tables.Cell(Indent(depth) + Terms.Of(zone.Kind).In(language)),
            Tables.Cell(zone.Name?.In(language) ?? "–"),
            Tables.Cell(zone.Area is { } area ? AmountText.Of(area, language) : ""),
            Tables.Cell(ExtentOf(zone, language)),
            Tables.Cell(zone.Source?.ToString()));
    }

    private static string ExtentOf(Zone zone, Language language)
    {
        var sides = zone.Boundary.Select(side => $"{Terms.Of(side.Side).In(language)} {string.Join('—', side.Features.Select(feature => Of(feature, language)))}");
        return string.Join("; ", sides.Concat(zone.Extent is { } extent ? [extent] : []));
    }
}
