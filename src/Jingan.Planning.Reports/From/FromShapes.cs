using Jingan.Planning.Reports.Page;
using Jingan.Planning.Reports.Words;

namespace Jingan.Planning.Reports.From;

/// <summary>Shapes of zones as a map: equal lengths along the middle parallel and all meridians, north above.</summary>
internal sealed class FromShapes(SpatialStructure structure, Tongue tongue)
{
    private const double Width = 1000;
    private const double Margin = 12;
    private const double Tallest = 1100;
    private const double KilometresADegree = 111.32;
    private const double Nearest = 1.2;
    private const double BelowPoint = 26;
    private const int MostZones = 200;

    private static readonly double[] Lengths = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

    /// <summary>The map; null where no zone has a shape.</summary>
    public ZoneMap? Of(string geometry)
    {
        var shapes = GeoJson.Read(geometry);
        var drawn = structure.Zones.Where(zone => shapes.ContainsKey(zone.Id)).Take(MostZones).ToList();
        if (drawn.Count == 0)
            return null;

        var points = drawn.SelectMany(zone => shapes[zone.Id].Rings).SelectMany(ring => ring).ToList();
        var (west, east, south, north) = (points.Min(point => point.X), points.Max(point => point.X), points.Min(point => point.Y), points.Max(point => point.Y));
        var narrowing = Math.Max(0.01, Math.Cos((south + north) / 2 * Math.PI / 180));
        var scale = Math.Min((Width - (2 * Margin)) / Math.Max((east - west) * narrowing, 1e-9), (Tallest - (2 * Margin)) / Math.Max(north - south, 1e-9));
        (double X, double Y) On((double X, double Y) point) =>
            (((point.X - west) * narrowing * scale) + Margin, ((north - point.Y) * scale) + Margin);
        var zones = drawn.Select((zone, place) => Zone(zone, place + 1, shapes[zone.Id].Form, [.. shapes[zone.Id].Rings.Select(ring => Thinned([.. ring.Select(On)]))])).ToList();
        return new()
        {
            Title = structure.Pattern.In(tongue.Language),
            HowToRead = HowToRead(drawn),
            Height = Short(((north - south) * scale) + (2 * Margin)),
            Zones = [.. zones.OrderByDescending(pair => pair.Size).Select(pair => pair.Zone)],
            Scale = ScaleOf(scale),
        };
    }

    private string HowToRead(List<Zone> drawn)
    {
        var without = structure.Zones.Where(zone => !drawn.Contains(zone)).Select(FullName).ToList();
        var text = tongue.Say("地图，上北下南；形状由使用者提供，规划文本未载。图中数字见下表。", "A map, north above; the shapes are supplied by the user and are not in the plan's text. Numbers refer to the table.");
        return without.Count == 0 ? text
            : text + tongue.Say($"没有形状的：{tongue.List(without)}。", $" Without a shape: {tongue.List(without)}.");
    }

    private (MapZone Zone, double Size) Zone(Zone zone, int number, ShapeForm form, List<List<(double X, double Y)>> rings)
    {
        var largest = rings.MaxBy(ring => Math.Abs(Area(ring)))!;
        var area = zone.Area is { } stated && Goals.FigureOf(stated, stated.Unit) is { } figure
            ? tongue.Figure(figure, PlanNames.Unit(stated.Unit, tongue), withRegion: false) : "—";
        var (x, y) = form switch
        {
            ShapeForm.Area => Centre(largest),
            ShapeForm.Line => largest[largest.Count / 2],
            _ => (largest[0].X, largest[0].Y + BelowPoint),
        };
        var shape = new MapZone(number, FullName(zone), FromSpace.KindOf(zone.Kind, tongue), LookOf(zone.Kind), area, form,
            [.. rings.Select(ring => (IReadOnlyList<(decimal, decimal)>)[.. ring.Select(point => (Short(point.X), Short(point.Y)))])], (Short(x), Short(y)));
        return (shape, Math.Abs(Area(largest)));
    }

    private string FullName(Zone zone) => FromSpace.Capital(structure.NameOf(zone).In(tongue.Language));

    private static string LookOf(ZoneKind kind)
    {
        if (kind == ZoneKind.Axis)
            return "axis";
        return kind == ZoneKind.Belt || kind == ZoneKind.Core ? kind.Key : "other";
    }

    /// <summary>Without points that no eye tells apart, so that a page does not grow with the detail of its shapes.</summary>
    private static List<(double X, double Y)> Thinned(List<(double X, double Y)> ring)
    {
        List<(double X, double Y)> kept = [];
        for (var place = 0; place < ring.Count; place++)
        {
            var point = ring[place];
            if (place == 0 || place == ring.Count - 1 || Math.Abs(point.X - kept[^1].X) + Math.Abs(point.Y - kept[^1].Y) >= Nearest)
                kept.Add(point);
        }

        return kept;
    }

    private static double Area(List<(double X, double Y)> ring)
    {
        var sum = 0.0;
        for (var place = 0; place < ring.Count; place++)
        {
            var (one, next) = (ring[place], ring[(place + 1) % ring.Count]);
            sum += (one.X * next.Y) - (next.X * one.Y);
        }

        return sum / 2;
    }

    /// <summary>The centre of a ring; of one without area the middle of its points.</summary>
    private static (double X, double Y) Centre(List<(double X, double Y)> ring)
    {
        var area = Area(ring);
        if (Math.Abs(area) < 1)
            return (ring.Average(point => point.X), ring.Average(point => point.Y));

        var (x, y) = (0.0, 0.0);
        for (var place = 0; place < ring.Count; place++)
        {
            var (one, next) = (ring[place], ring[(place + 1) % ring.Count]);
            var cross = (one.X * next.Y) - (next.X * one.Y);
            (x, y) = (x + ((one.X + next.X) * cross), y + ((one.Y + next.Y) * cross));
        }

        return (x / (6 * area), y / (6 * area));
    }

    private static (decimal Kilometres, decimal Length) ScaleOf(double unitsADegree)
    {
        var unitsAKilometre = unitsADegree / KilometresADegree;
        var longest = Lengths.LastOrDefault(length => length * unitsAKilometre <= Width / 4, Lengths[0]);
        return ((decimal)longest, Short(Math.Min(longest * unitsAKilometre, Width)));
    }

    private static decimal Short(double value) => decimal.Round((decimal)value, 1);
}
