using Spectre.Console;

namespace Jingan.Planning.Cli.Text;

/// <summary>A spatial structure: its pattern, and a row a zone, a part indented under its whole; then where zones come from.</summary>
internal static class SpaceText
{
    public static Rows Of(SpatialStructure space, PlanSet set, Language language)
    {
        var table = Tables.Of(language, Labels.Kind, Labels.Name, Labels.Positioning, Labels.Area, Labels.Extent, Labels.Lineage, Labels.Source);
        foreach (var zone in space.Zones.Where(zone => zone.Parent is null))
            AddRows(table, space, set, zone, language, depth: 0);

        return new(Tables.Cell("  " + space.Pattern.In(language)), table);
    }

    /// <summary>A feature with where along the side it holds.</summary>
    public static string Of(BoundaryFeature feature, Language language)
    {
        var meant = feature.ProbableReading is { } reading ? new Name($"（疑为{reading}）", $" (probably {reading})").In(language) : "";
        return $"{feature.Name.In(language)}{meant}{(feature.Extent is { } along ? $"（{along}）" : "")}";
    }

    /// <summary>What a zone is called; one without a name by its kind and id.</summary>
    public static string Named(Zone zone, Language language) => zone.Name?.In(language) ?? $"{zone.Kind.Name.In(language)} {zone.Id}";

    private static void AddRows(FittedTable table, SpatialStructure space, PlanSet set, Zone zone, Language language, int depth)
    {
        table.AddRow(
            Tables.Cell(new string(' ', depth * 2) + zone.Kind.Name.In(language)),
            Tables.Cell(zone.Name?.In(language) ?? "–"),
            Tables.Cell(zone.Positioning?.In(language)),
            Tables.Cell(zone.Area is { } area ? AmountText.Of(area, language) : ""),
            Tables.Cell(ExtentOf(zone, language)),
            Tables.Cell(string.Join("; ", zone.Lineage.Select(lineage => LineageOf(lineage, set, language)))),
            Tables.Cell(zone.Source?.ToString()));
        foreach (var child in space.ChildrenOf(zone))
            AddRows(table, space, set, child, language, depth + 1);
    }

    /// <summary>How a zone came from others, by their names where the earlier plan is known.</summary>
    private static string LineageOf(Lineage lineage, PlanSet set, Language language)
    {
        var earlier = set.Plans.FirstOrDefault(plan => plan.Id == lineage.Plan);
        var zones = lineage.Zones.Select(id => earlier?.FindZone(id) is { } zone ? Named(zone, language) : id);
        var inferred = lineage.IsInferred ? new Name("（推断）", " (inferred)").In(language) : "";
        return $"{Terms.Of(lineage.Kind).In(language)} {string.Join(new Name("、", ", ").In(language), zones)}{inferred}";
    }

    private static string ExtentOf(Zone zone, Language language)
    {
        var sides = zone.Boundary.Select(side => $"{Terms.Of(side.Side).In(language)} {string.Join('—', side.Features.Select(feature => Of(feature, language)))}");
        return string.Join("; ", sides.Concat(zone.Extent is { } extent ? [extent] : []));
    }
}
