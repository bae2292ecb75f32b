using System.Globalization;

namespace Jingan.Planning.Documents.Drafts;

/// <summary>Writes the spatial structure and the projects of a drafted plan.</summary>
internal static class DraftWorksYaml
{
    public static void Space(YamlLines lines, DraftStructure space)
    {
        lines.Line("space:");
        lines.In();
        lines.Key("pattern", YamlLines.Quoted(space.Pattern));
        lines.Key("source", Number(space.Line));
        if (space.Zones.Count > 0)
            lines.Line("zones:");
        lines.In();
        foreach (var zone in space.Zones)
            Zone(lines, zone);
        lines.Out().Out();
    }

    private static void Zone(YamlLines lines, DraftZone zone)
    {
        lines.Item("id", zone.Id);
        lines.In();
        lines.Key("kind", ZoneKind.Find(zone.Kind) is null ? $"{{zh: {YamlLines.Quoted(zone.Kind)}}}" : zone.Kind);
        lines.Key("name", zone.Name is null ? null : YamlLines.Quoted(zone.Name));
        lines.Key("parent", zone.Parent, zone.Inferred.Contains("parent", StringComparer.Ordinal) ? "inferred" : null);
        lines.Key("positioning", zone.Positioning is null ? null : YamlLines.Quoted(zone.Positioning), $"line {Number(zone.PositioningLine)}");
        lines.Key("area", zone.Area is null ? null : YamlLines.Quoted(zone.Area));
        lines.Key("areaSource", zone.Area is null ? null : Number(zone.AreaLine));
        if (zone.Boundary.Count > 0)
            Boundary(lines, zone);
        lines.Key("source", Source(zone.Line, zone.Literal, zone.Name));
        lines.Out();
    }

    private static void Boundary(YamlLines lines, DraftZone zone)
    {
        lines.Line("boundary:");
        lines.In();
        lines.Key("source", Number(zone.Boundary[0].Line));
        foreach (var side in zone.Boundary)
        {
            var features = string.Join(", ", side.Features.Select(Feature));
            lines.Key(side.Side, side.Line == zone.Boundary[0].Line ? $"[{features}]" : $"{{features: [{features}], source: {Number(side.Line)}}}");
        }

        lines.Out();
    }

    /// <summary>A road or river, with the stretch of it that stands in brackets: 新川路（中川路以西）.</summary>
    private static string Feature(string printed)
    {
        var open = printed.IndexOf('（');
        return open > 0 && printed.EndsWith('）')
            ? $"{{name: {YamlLines.Quoted(printed[..open])}, extent: {YamlLines.Quoted(printed[(open + 1)..^1])}}}"
            : YamlLines.Quoted(printed);
    }

    public static void Projects(YamlLines lines, IEnumerable<DraftProject> projects, IReadOnlyCollection<string> fresh)
    {
        lines.Line("projects:");
        lines.In();
        foreach (var project in projects)
        {
            lines.Item("id", project.Id, fresh.Contains(project.Id, StringComparer.Ordinal) ? "new" : null);
            lines.In();
            lines.Key("no", project.No is null ? null : YamlLines.Quoted(project.No));
            lines.Key("name", YamlLines.Quoted(project.Name));
            lines.Key("category", project.Category is null ? null : YamlLines.Quoted(project.Category));
            if (project.Milestones.Count > 0)
                lines.Line("milestones:");
            lines.In();
            foreach (var milestone in project.Milestones)
                Milestone(lines, milestone);
            lines.Out();
            lines.Key("source", Source(project.Line, project.Literal, project.Name));
            lines.Out();
        }

        lines.Out();
    }

    private static void Milestone(YamlLines lines, DraftMilestone milestone)
    {
        lines.Item("kind", milestone.Kind, milestone.Words.Contains("基本", StringComparison.Ordinal) ? "printed as " + milestone.Words : null);
        lines.In();
        lines.Key("period", YamlLines.Quoted(milestone.Period), milestone.Inferred.Contains("period", StringComparer.Ordinal) ? "inferred" : null);
        lines.Key("reached", milestone.IsReached ? "true" : null, milestone.Inferred.Contains("reached", StringComparer.Ordinal) ? "inferred: its time is over" : null);
        lines.Key("source", $"{{line: {Number(milestone.Line)}, literal: {YamlLines.Quoted(milestone.Literal)}}}");
        lines.Out();
    }

    private static string Source(int line, string literal, string? shown) =>
        literal == shown ? Number(line) : $"{{line: {Number(line)}, literal: {YamlLines.Quoted(literal)}}}";

    private static string Number(int line) => line.ToString(CultureInfo.InvariantCulture);
}
