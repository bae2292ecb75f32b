using System.Globalization;

namespace Jingan.Planning.Building;

/// <summary>The name of a pattern that has none of its own: its zones counted.</summary>
internal static class PatternWords
{
    public static Name Of(ValueList<PatternCount> counts) => counts.Count == 0
        ? new("空间布局", "spatial structure")
        : new(string.Concat(counts.Select(count => Number(count) + Chinese(count.Kind))), string.Join(", ", counts.Select(English)));

    private static string Number(PatternCount count) => count.Count.ToString(CultureInfo.InvariantCulture);

    private static string Chinese(ZoneKind kind) => kind switch
    {
        ZoneKind.Axis => "轴",
        ZoneKind.Belt => "带",
        _ => "片区",
    };

    private static string English(PatternCount count) => $"{Number(count)} " + (count.Kind, count.Count) switch
    {
        (ZoneKind.Axis, 1) => "axis",
        (ZoneKind.Axis, _) => "axes",
        (ZoneKind.Belt, 1) => "belt",
        (ZoneKind.Belt, _) => "belts",
        (_, 1) => "area",
        _ => "areas",
    };
}
