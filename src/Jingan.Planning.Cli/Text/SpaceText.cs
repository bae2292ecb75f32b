using System.Globalization;
using Spectre.Console;

namespace Jingan.Planning.Cli.Text;

/// <summary>A spatial structure: its pattern, and a row a zone, a part indented under its whole, with what it is meant to be and comes from.</summary>
internal static class SpaceText
{
    private const int DeepestIndent = 12;

    public static Rows Of(SpatialStructure space, PlanSet set, Language language)
    {
        var table = Tables.Folding(
            language, [Labels.Extent, Labels.Lineage], Labels.Kind, Labels.Name, Labels.Positioning, Labels.Area, Labels.Extent, Labels.Lineage, Labels.Source);
        foreach (var (zone, depth) in InOrder(space))
            AddRow(table, set, zone, language, depth);

        return new(Tables.Cell("  " + space.Pattern.In(language)), table);
    }

    /// <summary>A feature with where along the side it holds.</summary>
    public static string Of(BoundaryFeature feature, Language language)
    {
        var meant = feature.ProbableReading is { } reading ? new Name($"（疑为{reading}）", $" (probably {reading})").In(language) : "";
        return $"{feature.Name.In(language)}{meant}{(feature.Extent is { } along ? $"（{along}）" : "")}";
    }

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

    private static void AddRow(FittedTable table, PlanSet set, Zone zone, Language language, int depth) => table.AddRow(
        Tables.Cell(Indent(depth) + zone.Kind.Name.In(language)),
        Tables.Cell(zone.Name?.In(language) ?? "–"),
        Tables.Cell(zone.Positioning?.In(language)),
        Tables.Cell(zone.Area is { } area ? AmountText.Of(area, language) : ""),
        Tables.Cell(ExtentOf(zone, language)),
        Tables.Cell(string.Join(new Name("；", "; ").In(language), zone.Lineage.Select(lineage => LineageOf(lineage, set, language)))),
        Tables.Cell(zone.Source?.ToString()));

    /// <summary>How a zone came from others, by their names where the earlier plan is known.</summary>
    internal static string LineageOf(Lineage lineage, PlanSet set, Language language)
    {
        var earlier = set.FindPlan(lineage.Plan)?.Space;
        var zones = lineage.Zones.Select(id => earlier?.FindZone(id) is { } zone ? earlier.NameOf(zone).In(language) : id);
        var inferred = lineage.IsInferred ? new Name("（推断）", " (inferred)").In(language) : "";
        return Terms.Of(lineage.Kind, string.Join(new Name("、", ", ").In(language), zones)).In(language) + inferred;
    }

    /// <summary>A change of administrative divisions as it is told: 2015年静安区 310106、闸北区 310108合并为静安区 310106.</summary>
    internal static Name Of(DivisionChange change)
    {
        var (before, after) = (Listed(change.Before), Listed(change.After));
        var (zh, en) = change.Kind switch
        {
            DivisionChangeKind.Merged => ("合并为", "were merged into"),
            DivisionChangeKind.Split => ("拆分为", "was split into"),
            DivisionChangeKind.Renamed => ("更名为", "was renamed"),
            _ => ("改为", "became"),
        };
        return new(
            string.Create(CultureInfo.InvariantCulture, $"{change.Year}年{before.Zh}{zh}{after.Zh}"),
            string.Create(CultureInfo.InvariantCulture, $"{before.En} {en} {after.En} in {change.Year}"));

        static Name Listed(ValueList<Division> divisions) => new(
            string.Join('、', divisions.Select(division => $"{division.Name.Zh} {division.Code}")),
            string.Join(" and ", divisions.Select(division => $"{division.Name.In(Language.English)} {division.Code}")));
    }

    private static string ExtentOf(Zone zone, Language language)
    {
        var sides = zone.Boundary.Select(side => $"{Terms.Of(side.Side).In(language)} {string.Join('—', side.Features.Select(feature => Of(feature, language)))}");
        return string.Join("; ", sides.Concat(zone.Extent is { } extent ? [extent] : []));
    }
}
