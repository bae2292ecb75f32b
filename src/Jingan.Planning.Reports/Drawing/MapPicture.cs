using Jingan.Planning.Reports.Markup;
using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.Drawing;

/// <summary>The map of zones, with their numbers, a scale and an arrow to the north; wide, or slim with larger text for phones and paper.</summary>
internal static class MapPicture
{
    private const decimal Width = 1000;
    private const decimal Below = 44;
    private const decimal Disc = 15;
    private const decimal Dot = 7;

    /// <summary>By how much the text of the slim one is larger.</summary>
    private const decimal Slim = 2.4m;

    private static readonly (int East, int South)[] Around = [(0, 1), (1, 0), (-1, 0), (0, -1), (1, 1), (-1, 1), (1, -1), (-1, -1)];

    public static void Draw(Canvas canvas, ZoneMap map)
    {
        Draw(canvas, map, "map wide", 1);
        Draw(canvas, map, "map slim", Slim);
    }

    private static void Draw(Canvas canvas, ZoneMap map, string look, decimal size)
    {
        var html = canvas.Html;
        using var svg = html.Tag("svg", ("class", look), ("viewBox", $"0 0 1000 {HtmlWriter.Number(map.Height + (Below * size))}"), ("role", "img"),
            ("aria-label", canvas.Tongue.Say($"{map.Title}地图；各单元见旁边的表", $"Map of {map.Title}; the zones are in the table beside it")));
        foreach (var zone in map.Zones.OrderBy(zone => zone.Form))
            Shape(html, zone);
        List<(decimal X, decimal Y)> taken = [];
        foreach (var zone in map.Zones.OrderBy(zone => zone.Number))
        {
            var (x, y) = Free(zone.Centre, taken, 2 * Disc * size, map.Height);
            taken.Add((x, y));
            html.Disc("plate", x, y, Disc * size);
            html.Words("on", x, y + (6 * size), Canvas.Plain(zone.Number), "middle");
        }

        Scale(canvas, map, size);
        var east = Width - (24 * size);
        html.Shape("act", (east, map.Height + (4 * size)), (east + (9 * size), map.Height + (26 * size)), (east, map.Height + (20 * size)), (east - (9 * size), map.Height + (26 * size)));
        html.Words("b", east, map.Height + (42 * size), canvas.Tongue.Say("北", "N"), "middle");
    }

    private static void Shape(HtmlWriter html, MapZone zone)
    {
        if (zone.Form == ShapeForm.Area)
            html.Mark("path", ("class", "z-" + zone.Look), ("fill-rule", "evenodd"), ("d", string.Concat(zone.Rings.Select(Svg.Closed))));
        foreach (var ring in zone.Form == ShapeForm.Area ? [] : zone.Rings)
        {
            if (zone.Form == ShapeForm.Line)
                html.Path("z-line", [.. ring]);
            else
                html.Disc("act", ring[0].X, ring[0].Y, Dot);
        }
    }

    public static void Table(Canvas canvas, ZoneMap map)
    {
        var html = canvas.Html;
        using var table = html.Tag("table");
        html.Line("caption", canvas.Tongue.Say("图中的空间单元", "The zones of the map"));
        using (html.Tag("thead"))
        using (html.Tag("tr"))
        {
            foreach (var head in new[] { Labels.Number, Labels.Zone, Labels.KindOf, Labels.StatedArea })
                html.Line("th", canvas.Say(head), ("scope", "col"));
        }

        using var body = html.Tag("tbody");
        foreach (var zone in map.Zones.OrderBy(zone => zone.Number))
        {
            using var row = html.Tag("tr");
            html.Line("td", Canvas.Plain(zone.Number));
            html.Line("th", zone.Name, ("scope", "row"));
            html.Line("td", zone.Kind);
            html.Line("td", zone.Area);
        }
    }

    /// <summary>Where a number stands: at its place, or where that is taken, at the nearest free one around it that lies on the map.</summary>
    private static (decimal X, decimal Y) Free((decimal X, decimal Y) place, List<(decimal X, decimal Y)> taken, decimal apart, decimal height)
    {
        for (var ring = 0; ring <= taken.Count; ring++)
        {
            foreach (var (east, south) in ring == 0 ? [(0, 0)] : Around)
            {
                var (x, y) = (place.X + (east * ring * apart), place.Y + (south * ring * apart));
                var isOnMap = ring == 0 || (x >= apart / 2 && x <= Width - (apart / 2) && y >= apart / 2 && y <= height);
                if (isOnMap && !taken.Exists(other => Math.Abs(other.X - x) < apart && Math.Abs(other.Y - y) < apart))
                    return (x, y);
            }
        }

        return place;
    }

    private static void Scale(Canvas canvas, ZoneMap map, decimal size)
    {
        var (kilometres, length) = map.Scale;
        var y = map.Height + (22 * size);
        canvas.Html.Path("ax", (12, y - 5), (12, y), (12 + length, y), (12 + length, y - 5));
        canvas.Html.Words(null, 20 + length, y + (4 * size), canvas.Tongue.Say($"{canvas.Tongue.Number(kilometres)}公里", $"{canvas.Tongue.Number(kilometres)} km"));
    }
}
