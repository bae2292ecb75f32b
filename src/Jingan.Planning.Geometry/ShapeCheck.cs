using System.Globalization;
using Jingan.Planning.Files;

namespace Jingan.Planning.Geometry;

/// <summary>Compares what a spatial structure says of its zones with their shapes.</summary>
internal static class ShapeCheck
{
    private static readonly Unit SquareKilometre = Unit.Parse("平方公里");

    public static ValueList<Diagnostic> Of(SpatialStructure space, ZoneShapes shapes, GeometryOptions options)
    {
        var problems = new List<Diagnostic>();
        var zones = space.Zones.Where(zone => shapes.Find(zone.Id) is not null).ToDictionary(zone => zone.Id, StringComparer.Ordinal);
        foreach (var zone in zones.Values)
        {
            var shape = shapes.Find(zone.Id)!;
            if (zone.Area is { } area && shape.IsArea)
                CheckArea(shapes.File, shape, area, options, problems);

            if (zone.Parent is { } parent && shapes.Find(parent) is { } whole)
                CheckParent(shapes.File, zone, shape, whole, options, problems);
        }

        CheckOverlaps(zones.Values, shapes, options, problems);
        foreach (var order in space.Orders)
            CheckOrder(order, shapes, problems);

        return [.. problems];
    }

    /// <summary>A stated area with what its wording leaves open, widened by the tolerance.</summary>
    private static void CheckArea(string? file, ZoneShape shape, Amount stated, GeometryOptions options, List<Diagnostic> problems)
    {
        var region = stated.Region();
        if (stated.Unit is not { } unit || !unit.ConvertsTo(SquareKilometre))
            return;

        var factor = (double)unit.Convert(1m, SquareKilometre);
        var measured = shape.AreaInSquareKilometres;
        var isTooSmall = region.Lower is { } lower && measured < (double)lower * factor * (1 - options.AreaTolerance);
        var isTooLarge = region.Upper is { } upper && measured > (double)upper * factor * (1 + options.AreaTolerance);
        if (isTooSmall || isTooLarge)
            problems.Add(GeometryProblems.AreaDiffers(file, shape, measured.ToString("0.###", CultureInfo.InvariantCulture), stated, Share(options.AreaTolerance)));
    }

    private static void CheckParent(string? file, Zone zone, ZoneShape shape, ZoneShape whole, GeometryOptions options, List<Diagnostic> problems)
    {
        if (whole.IsArea)
        {
            var outside = OutsideOf(shape, whole);
            if (outside > options.ContainmentTolerance)
                problems.Add(GeometryProblems.Outside(file, shape, whole.Zone, Share(outside)));
        }

        if (zone.Side is { } side && !shape.LiesTo(side, whole))
            problems.Add(GeometryProblems.WrongSide(file, shape, GeometryProblems.WordOf(side), whole.Zone));

        foreach (var shared in zone.Shares?.Sides ?? [])
        {
            if (!SharesEdge(shape, whole, shared, options.SideTolerance))
                problems.Add(GeometryProblems.EdgeNotShared(file, shape, GeometryProblems.WordOf(shared), whole.Zone));
        }
    }

    /// <summary>Zones of one kind and parent that lie in each other; what is only drawn as a line may cross.</summary>
    private static void CheckOverlaps(IEnumerable<Zone> zones, ZoneShapes shapes, GeometryOptions options, List<Diagnostic> problems)
    {
        foreach (var siblings in zones.GroupBy(zone => (zone.Parent, zone.Kind)))
        {
            var areas = siblings.Select(zone => shapes.Find(zone.Id)!).Where(shape => shape.IsArea).ToArray();
            var tree = new NetTopologySuite.Index.Strtree.STRtree<int>();
            for (var index = 0; index < areas.Length; index++)
                tree.Insert(areas[index].OnPlane.EnvelopeInternal, index);

            for (var index = 0; index < areas.Length; index++)
            {
                foreach (var other in tree.Query(areas[index].OnPlane.EnvelopeInternal).Where(other => other < index).Order())
                {
                    var (one, another) = (areas[index], areas[other]);
                    var share = one.OnPlane.Intersection(another.OnPlane).Area / Math.Min(one.OnPlane.Area, another.OnPlane.Area);
                    if (share > options.OverlapTolerance)
                        problems.Add(GeometryProblems.Overlap(shapes.File, one, another.Zone, Share(share)));
                }
            }
        }
    }

    /// <summary>Each zone lies behind the one before it, seen from the side that the order counts from.</summary>
    private static void CheckOrder(ZoneOrder order, ZoneShapes shapes, List<Diagnostic> problems)
    {
        for (var index = 1; index < order.Zones.Count; index++)
        {
            if (shapes.Find(order.Zones[index - 1]) is not { } first || shapes.Find(order.Zones[index]) is not { } second)
                continue;

            if (!first.LiesTo(order.From, second))
                problems.Add(GeometryProblems.WrongSide(shapes.File, first, GeometryProblems.WordOf(order.From), second.Zone));
        }
    }

    private static double OutsideOf(ZoneShape shape, ZoneShape whole)
    {
        var outside = shape.OnPlane.Difference(whole.OnPlane);
        if (shape.IsArea)
            return outside.Area / shape.OnPlane.Area;

        if (shape.OnPlane.Length > 0)
            return outside.Length / shape.OnPlane.Length;

        return outside.IsEmpty ? 0 : 1;
    }

    private static bool SharesEdge(ZoneShape shape, ZoneShape whole, Side side, double tolerance)
    {
        var (part, all) = (shape.OnPlane.EnvelopeInternal, whole.OnPlane.EnvelopeInternal);
        return side switch
        {
            Side.North => all.MaxY - part.MaxY <= tolerance * all.Height,
            Side.South => part.MinY - all.MinY <= tolerance * all.Height,
            Side.East => all.MaxX - part.MaxX <= tolerance * all.Width,
            _ => part.MinX - all.MinX <= tolerance * all.Width,
        };
    }

    private static string Share(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";
}
